import type { Diagnostic } from "@codemirror/lint";
import type { TextRange } from "../../src/json/find-in-text.js";
import type { ReportedIssue } from "./check-report.js";
import { describeRule } from "./describe-rule.js";
import { showText } from "./show-text.js";

/** Returns an issue as the editor underlines it. What only the documented rules refuse is a warning. */
export const toDiagnostic = (issue: ReportedIssue, { from, to }: TextRange): Diagnostic => ({
  from,
  to,
  severity: issue.rule === "documented" ? "warning" : "error",
  message: `${showText(issue.pointer) || "the whole payload"} ${showText(issue.message)}`,
  source: describeRule(issue),
});
