import { toKeys } from "../json/pointer.js";
import type { Issue } from "./issue.js";

/** Returns the issue as the issue of the outer value, in which the payload stands at `at`, a JSON Pointer. */
export const nestIssue = (at: string, issue: Issue): Issue => ({
  ...issue,
  path: [...toKeys(at), ...issue.path],
  pointer: at + issue.pointer,
});
