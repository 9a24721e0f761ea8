import type { Clues } from "../judging/classify.js";
import type { Counts } from "./counts.js";
import type { ExpectedIssue } from "./expected-issues.js";
import type { Format } from "./format.js";
import type { Failure } from "./result.js";
import type { Verdict } from "./verdict.js";

/** A part of a file, in bytes: the lines that begin in it. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A file to check, or a part of one: plain data, since threads get it too. */
export interface Task {
  /** The absolute path, or `-` for standard input. */
  readonly path: string;
  /** The file's name in reports. */
  readonly file: string;
  /** Whether it is standard input, a pipe or the like, and not a file on the disk. */
  readonly isStream: boolean;
  /** Absent if the first line decides. */
  readonly format?: Format;
  readonly gzip: boolean;
  readonly clues: Clues;
  readonly expected: Verdict;
  /** The issues that each payload must raise. */
  readonly listed: readonly ExpectedIssue[];
  /** Present if several threads share the lines of the file. */
  readonly range?: ByteRange;
  /** The size of the file, or of its part. */
  readonly bytes: number;
}

/** The results of checking a further part of a task. Lines count from the beginning of the task's part of the file. */
export interface Batch {
  /** The failures that may be reported. */
  readonly failures: readonly Failure[];
  /** The counts of all failures. */
  readonly counts: Counts;
  /** How many bytes of the file on the disk were read for it. */
  readonly bytes: number;
  /** How many lines it had. */
  readonly lines: number;
}
