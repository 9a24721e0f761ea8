import type { LocatedIssue } from "../../../../check/model/result.js";

/** The rule that an issue is about, by its name for other tools: `published/required`, or `json`. */
export const ruleId = ({ rule, keyword }: LocatedIssue): string => (rule ? `${rule}/${keyword}` : keyword);
