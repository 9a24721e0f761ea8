import { createHash } from "node:crypto";
import type { Failure, LocatedIssue } from "../../../../check/model/result.js";
import { ruleId } from "./rule-id.js";

/**
 * An id of a finding that stays the same from run to run: a SHA-256 of its place and its rule, but of no value of the
 * payload. It identifies a payload by its index, or by its line if it has no index.
 */
export const fingerprint = ({ file, index, line }: Failure, issue: LocatedIssue): string =>
  createHash("sha256")
    .update(JSON.stringify([file, index ?? null, index === undefined ? line : null, issue.pointer, ruleId(issue)]))
    .digest("hex");
