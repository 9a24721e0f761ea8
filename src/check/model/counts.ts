/** How much was checked, and with what result. */
export interface Counts {
  /** How many payloads there were, including those that are not JSON. */
  readonly payloads: number;
  /** How many of them are as expected. */
  readonly asExpected: number;
  /** How many payloads are not as expected, plus the files and paths that could not be checked. */
  readonly failures: number;
  /** How many issues the failures have. */
  readonly issues: number;
  /** How many of the failures are files that could not be read, or text that is not JSON. */
  readonly unreadable: number;
}

/** The counts before the first payload. */
export const noCounts: Counts = { payloads: 0, asExpected: 0, failures: 0, issues: 0, unreadable: 0 };

/** Returns the sums. */
export const addCounts = (left: Counts, right: Counts): Counts => ({
  payloads: left.payloads + right.payloads,
  asExpected: left.asExpected + right.asExpected,
  failures: left.failures + right.failures,
  issues: left.issues + right.issues,
  unreadable: left.unreadable + right.unreadable,
});
