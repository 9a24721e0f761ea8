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

/** A file, or a part of one, that is to be checked: plain data, since it goes to threads too. */
export interface Task {
  /** The absolute path, or `-` for standard input. */
  readonly path: string;
  /** The file as reports name it. */
  readonly file: string;
  /** Whether it is no file on the disk, but standard input, a pipe or the like. */
  readonly isStream: boolean;
  /** Absent where the first line has to tell. */
  readonly format?: Format;
  readonly gzip: boolean;
  readonly clues: Clues;
  readonly expected: Verdict;
  /** The issues that each payload must raise. */
  readonly listed: readonly ExpectedIssue[];
  /** Of a file with lines that several threads share. */
  readonly range?: ByteRange;
  /** The size of the file, or of its part. */
  readonly bytes: number;
}

/** What checking a further part of a task gave. Lines are counted from the beginning of the task's part of the file. */
export interface Batch {
  /** Of the failures, those that may be told. */
  readonly failures: readonly Failure[];
  /** Of all of them. */
  readonly counts: Counts;
  /** How many bytes of the file, as it is on the disk, were read for it. */
  readonly bytes: number;
  /** How many lines it had. */
  readonly lines: number;
}
