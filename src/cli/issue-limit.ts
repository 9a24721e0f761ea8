import type { Failure } from "../check/result.js";

/** Lets so many issues through to the reporters, and no more. */
export interface IssueLimit {
  /** Returns the failure with the issues that may still be shown, or undefined where none may. */
  readonly apply: (failure: Failure) => Failure | undefined;
  readonly shown: () => number;
}

/** Makes the limit of `--max-issues`. */
export const createIssueLimit = (most: number): IssueLimit => {
  let shown = 0;
  return {
    apply: (failure) => {
      const [first, ...others] = failure.issues.slice(0, most - shown);
      if (!first) return undefined;
      shown += others.length + 1;
      return { ...failure, issues: [first, ...others] };
    },
    shown: () => shown,
  };
};
