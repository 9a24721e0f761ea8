/** What an export says. */
export interface ExportOutcome {
  /** Which files were written: lines for standard output. */
  readonly report: string;
  /** What is to be known besides: lines for standard error. */
  readonly notes: string;
}
