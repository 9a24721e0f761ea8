import type { ShownIssue } from "./judge-payload.js";

const whose = { published: "published schema", documented: "documented rule" } as const;

/** Returns whose rule an issue breaks, in words, with the owner's own error code. */
export const describeRule = ({ rule, code, keyword }: Pick<ShownIssue, "rule" | "code" | "keyword">): string => {
  if (rule === undefined) return keyword === "contract" ? "no contract" : "JSON";
  return code === undefined ? whose[rule] : `${whose[rule]}, code ${code}`;
};
