import type { LocatedIssue } from "../../../../check/model/result.js";
import { joinPresent } from "../../../shared/join-present.js";
import { issueText } from "./issue-text.js";

/** The parts of a line about an issue; empty if there is nothing to say. */
export interface IssueParts {
  /** `file:line:column` */
  readonly place: string;
  readonly pointer: string;
  readonly message: string;
  /** Whose rule it is, and the owner's code: `(documented, 12016)`. */
  readonly origin: string;
}

/** Returns the parts of a line about an issue, in their order. */
export const issueParts = (file: string, issue: LocatedIssue): IssueParts => {
  const { line, column, pointer, rule, code } = issue;
  const origin = joinPresent([rule, code], ", ");
  return { place: `${file}:${line}:${column}`, pointer, message: issueText(issue), origin: origin && `(${origin})` };
};
