import type { Change, Direction, Policy } from "../../../compatibility/change.js";

/** What became of one schema. */
export interface SchemaDiff {
  /** The contract's name, or the file's below the folder; empty if two files were compared. */
  readonly name: string;
  /** The files, each absent where there is no such schema. */
  readonly before?: string;
  readonly after?: string;
  readonly changes: readonly Change[];
  /** Whether one of the changes breaks somebody in the direction that was asked for. */
  readonly isBreaking: boolean;
}

/** What a comparison found. */
export interface DiffReport {
  readonly direction: Direction;
  readonly policy: Policy;
  readonly schemas: readonly SchemaDiff[];
}

/** Writes a report. */
export type DiffReporter = (report: DiffReport) => void;

/** What a reporter of diffs is made with. */
export type CreateDiffReporter = (write: (text: string) => void) => DiffReporter;
