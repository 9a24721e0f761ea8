import type { Counts } from "./counts.js";
import type { Verdict } from "./verdict.js";

/** An issue of a payload, and where in the file it is. */
export interface LocatedIssue {
  /** Where in the payload, as keys and array indices. */
  readonly path: readonly (string | number)[];
  /** Where in the payload, as a JSON Pointer (RFC 6901); `""` is the whole payload. */
  readonly pointer: string;
  /**
   * The JSON Schema keyword that failed; `json` if the text is not JSON or JSON cannot carry the value, `contract` if no contract is known for the
   * payload, `expect` if the payload is not as broken as expected, `file` if a file could not be read.
   */
  readonly keyword: string;
  /** What the rule asks for, in words. It never holds a value of the payload. */
  readonly message: string;
  /** Whose rule it is; absent if the issue is not about a rule of a contract. */
  readonly rule?: "published" | "documented";
  /** The owner's own error code, if its documentation has one: `"12016"`. */
  readonly code?: string;
  /**
   * The line of the offending value in the file, from 1; for a missing property, the line of the object that lacks it.
   */
  readonly line: number;
  /** The column of the offending value, from 1, in UTF-16 units as editors count. */
  readonly column: number;
  /** The offending value as JSON text, shortened: only if `showValues` asks for it. */
  readonly value?: string;
}

/** One payload that is not as expected, or a file that could not be checked. */
export interface Failure {
  readonly type: "failure";
  /**
   * `payload`: it is not as expected; `unreadable`: a file could not be read, or a text is not JSON; `unmatched`: there
   * is no file under a given path.
   */
  readonly kind: "payload" | "unreadable" | "unmatched";
  /** The file, relative to the working folder and with forward slashes; `<stdin>` for standard input. */
  readonly file: string;
  /** Where the payload begins in the file: line and column from 1. */
  readonly line: number;
  readonly column: number;
  /** The index of the payload in the array, from 0, if each item is a payload. */
  readonly index?: number;
  /** The name of the contract that it was checked against, if one was found. */
  readonly contract?: string;
  /** What was expected of the payload. */
  readonly expected: Verdict;
  readonly issues: readonly [LocatedIssue, ...LocatedIssue[]];
}

/** A file that was checked to its end; its failures came before it. */
export interface FileResult extends Counts {
  readonly type: "file";
  readonly file: string;
}

/** The results of a check, in the order of the files and of the lines in them. */
export type CheckResult = Failure | FileResult;

/** An issue whose place in the file is not known yet. */
export interface Unplaced extends Omit<LocatedIssue, "line" | "column" | "value"> {
  /** Where it begins and ends in the text, if that is known and the value does not show it. */
  readonly span?: readonly [number, number];
}
