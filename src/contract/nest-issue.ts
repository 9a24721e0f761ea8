import { toKeys } from "../json/pointer.js";
import type { Issue } from "./issue.js";

/** Returns the issue as it is for the value around, where the payload stands at `at`, a JSON Pointer. */
export const nestIssue = (at: string, issue: Issue): Issue => ({
  ...issue,
  path: [...toKeys(at), ...issue.path],
  pointer: at + issue.pointer,
});
