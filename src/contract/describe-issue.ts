import { visible } from "../json/visible.js";
import type { Issue } from "./issue.js";

/** An issue in one line, for those who read a failed test: where, what, by which rule. */
export const describeIssue = ({ pointer, message, keyword, rule, code }: Issue): string =>
  `${visible(pointer) || "the whole payload"}  ${message}  (${[keyword, rule, ...(code ? [code] : [])].join(", ")})`;
