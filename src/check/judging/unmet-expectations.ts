import type { Issue } from "../../contract/issue.js";
import { toPath } from "../../json/pointer.js";
import type { ExpectedIssue } from "../model/expected-issues.js";
import type { Unplaced } from "../model/result.js";

const agrees = (expected: ExpectedIssue, issue: Issue): boolean =>
  issue.pointer === expected.pointer &&
  issue.keyword === expected.keyword &&
  (expected.rule === undefined || issue.rule === expected.rule) &&
  (expected.code === undefined || issue.code === expected.code);

const describe = ({ keyword, rule, code }: ExpectedIssue): string => {
  const details = [rule, code].filter((detail) => detail !== undefined);
  return details.length > 0 ? `${keyword} (${details.join(", ")})` : keyword;
};

/**
 * Returns what is not as expected about the issues of a payload that must be refused: it has none, or lacks some of
 * those that are listed for it. It may have further issues.
 */
export const findUnmetExpectations = (
  issues: readonly Issue[],
  listed: readonly ExpectedIssue[],
  contract: string,
  value: unknown,
): Unplaced[] => {
  if (issues.length === 0) {
    return [
      { path: [], pointer: "", keyword: "expect", message: `satisfies ${contract}, but is expected to break it` },
    ];
  }
  return listed
    .filter((expected) => !issues.some((issue) => agrees(expected, issue)))
    .map((expected) => ({
      path: toPath(expected.pointer, value),
      pointer: expected.pointer,
      keyword: "expect",
      message: `does not raise ${describe(expected)}, which expected.json lists`,
    }));
};
