import type { Counts } from "../../../../check/model/counts.js";
import type { Failure, FileResult } from "../../../../check/model/result.js";

/** What a whole run came to. */
export interface Summary extends Counts {
  readonly files: number;
  /** How many of the failures are paths under which there is no file. */
  readonly unmatched: number;
  /** How many of the issues were given to the reporters: the others were over the limit. */
  readonly shown: number;
  readonly milliseconds: number;
  /** Whether the run was ended before its end. */
  readonly interrupted: boolean;
}

/** Tells what checking found, while it is found. */
export interface Reporter {
  /** A payload that is not as expected; comes before its file's result. Issues over the limit are left out. */
  failure(failure: Failure): void;
  /** A file that was checked to its end. Its counts are the true ones, whatever the limit left out. */
  file(result: FileResult): void;
  /** The end of the run, also of an interrupted one. */
  end(summary: Summary): void;
}

/** Makes a reporter that writes text with `write`. */
export type CreateReporter = (write: (text: string) => void) => Reporter;
