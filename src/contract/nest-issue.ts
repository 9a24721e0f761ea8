import { escapeToken } from "../json/pointer.js";
import type { Issue } from "./issue.js";

/** Returns the issue as it is for the value around: found under `key`. */
export const nestIssue = (key: string, issue: Issue): Issue => ({
  ...issue,
  path: [key, ...issue.path],
  pointer: `/${escapeToken(key)}${issue.pointer}`,
});
