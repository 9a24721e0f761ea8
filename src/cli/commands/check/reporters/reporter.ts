import type { Counts } from "../../../../check/model/counts.js";
import type { Failure, FileResult } from "../../../../check/model/result.js";

/** The result of a whole run. */
export interface Summary extends Counts {
  readonly files: number;
  /** How many of the failures are paths without a file. */
  readonly unmatched: number;
  /** How many of the issues the reporters got: the others were over the limit. */
  readonly shown: number;
  readonly milliseconds: number;
  /** Whether the run was interrupted. */
  readonly interrupted: boolean;
}

/** Reports what the check finds, as soon as it finds it. */
export interface Reporter {
  /** Called with a payload that is not as expected, before its file's result. Issues over the limit are left out. */
  failure(failure: Failure): void;
  /** Called with a file that was checked to its end. Its counts include what the limit left out. */
  file(result: FileResult): void;
  /** Called at the end of the run, even of an interrupted one. */
  end(summary: Summary): void;
}

/** Makes a reporter that writes text with `write`. */
export type CreateReporter = (write: (text: string) => void) => Reporter;
