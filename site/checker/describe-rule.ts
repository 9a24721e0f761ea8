import type { ShownIssue } from "./judge-payload.js";

const whose = { published: "published schema", documented: "documented rule" } as const;

/** Returns whose rule an issue breaks, in words, with the owner's own error code. */
export const describeRule = ({ rule, code, keyword }: Pick<ShownIssue, "rule" | "code" | "keyword">): string => {
  // What JSON cannot carry, or hides, is no rule of a contract.
  if (keyword === "json") return "JSON";
  if (rule === undefined) return "no contract";
  return code === undefined ? whose[rule] : `${whose[rule]}, code ${code}`;
};
