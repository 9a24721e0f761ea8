import { addCounts, type Counts, noCounts } from "./counts.js";
import type { Failure } from "./result.js";

/** The counts of failures that are not payloads. */
export const countFailures = (failures: readonly Failure[]): Counts => ({
  ...noCounts,
  failures: failures.length,
  issues: failures.reduce((sum, { issues }) => sum + issues.length, 0),
  unreadable: failures.filter(({ kind }) => kind === "unreadable").length,
});

/** Counts what is found about payloads, and keeps what may be reported. */
export class Tally {
  /** How many further issues may be reported. */
  #room: number;
  #payloads = 0;
  #failures = noCounts;
  #told: Failure[] = [];
  #waiting = 0;

  constructor(maxIssues: number) {
    this.#room = maxIssues;
  }

  /** How many further failures may be reported at most. */
  get room(): number {
    return this.#room;
  }

  /** How many issues are waiting to be taken. */
  get waiting(): number {
    return this.#waiting;
  }

  addPayloads(count: number): void {
    this.#payloads += count;
  }

  addFailures(failures: readonly Failure[]): void {
    this.#failures = addCounts(this.#failures, countFailures(failures));
    for (const failure of failures) {
      if (this.#room === 0) return;
      this.#told.push(failure);
      this.#waiting += failure.issues.length;
      this.#room = Math.max(this.#room - failure.issues.length, 0);
    }
  }

  /** Counts a payload that is not as expected, without reporting it. */
  addUntold(issues: number): void {
    this.#failures = addCounts(this.#failures, { ...noCounts, failures: 1, issues });
  }

  /** Returns what has been added since the last time. */
  take(): { readonly counts: Counts; readonly failures: readonly Failure[] } {
    const asExpected = this.#payloads - this.#failures.failures;
    const counts = addCounts(this.#failures, { ...noCounts, payloads: this.#payloads, asExpected });
    const failures = this.#told;
    this.#payloads = 0;
    this.#failures = noCounts;
    this.#told = [];
    this.#waiting = 0;
    return { counts, failures };
  }
}
