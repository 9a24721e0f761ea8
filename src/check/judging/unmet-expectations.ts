import { toPath } from "../../json/pointer.js";
import type { ExpectedIssue } from "../model/expected-issues.js";
import type { Unplaced } from "../model/result.js";

const agrees = (expected: ExpectedIssue, issue: Unplaced): boolean =>
  issue.pointer === expected.pointer &&
  issue.keyword === expected.keyword &&
  (expected.rule === undefined || issue.rule === expected.rule) &&
  (expected.code === undefined || issue.code === expected.code);

const describe = ({ keyword, rule, code }: ExpectedIssue): string => {
  const details = [rule, code].filter((detail) => detail !== undefined);
  return details.length > 0 ? `${keyword} (${details.join(", ")})` : keyword;
};

// What nobody breaks on purpose without saying so: a name that comes twice, a number that is rounded, a name with a typo.
const slips: readonly string[] = ["json", "additionalProperties"];

/**
 * Returns what is not as expected about the issues of a payload that must be refused: it has none, lacks some of those
 * that are listed for it, or has a slip that no list names. It may have other issues that are not listed.
 */
export const findUnmetExpectations = (
  issues: readonly Unplaced[],
  listed: readonly ExpectedIssue[],
  contract: string,
  value: unknown,
): Unplaced[] => {
  if (issues.length === 0) {
    return [
      { path: [], pointer: "", keyword: "expect", message: `satisfies ${contract}, but is expected to break it` },
    ];
  }
  const unlisted = issues.filter(
    (issue) => slips.includes(issue.keyword) && !listed.some((expected) => agrees(expected, issue)),
  );
  return [
    ...listed
      .filter((expected) => !issues.some((issue) => agrees(expected, issue)))
      .map((expected) => ({
        path: toPath(expected.pointer, value),
        pointer: expected.pointer,
        keyword: "expect",
        message: `does not raise ${describe(expected)}, which expected.json lists`,
      })),
    ...unlisted.map((issue) => ({ ...issue, message: `${issue.message}; if it is meant, list it in expected.json` })),
  ];
};
