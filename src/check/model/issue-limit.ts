import type { Failure } from "./result.js";

/**
 * Returns a filter that lets the first issues of all failures through, up to a limit: it returns a failure with those
 * that it may keep, or nothing.
 */
export const createIssueLimit = (most: number): ((failure: Failure) => Failure[]) => {
  let passed = 0;
  return (failure) => {
    const [first, ...others] = failure.issues.slice(0, most - passed);
    if (!first) return [];
    passed += others.length + 1;
    return [{ ...failure, issues: [first, ...others] }];
  };
};
