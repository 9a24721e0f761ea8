import { createHash } from "node:crypto";
import type { Failure, LocatedIssue } from "../../../../check/model/result.js";
import { ruleId } from "./rule-id.js";

/**
 * What tells a finding apart from all others and stays the same from run to run: a SHA-256 of where it is and of its rule,
 * but of no value of the payload. A payload is known by its index, or by its line where it has none.
 */
export const fingerprint = ({ file, index, line }: Failure, issue: LocatedIssue): string =>
  createHash("sha256")
    .update(JSON.stringify([file, index ?? null, index === undefined ? line : null, issue.pointer, ruleId(issue)]))
    .digest("hex");
