import type { Reporter } from "../../../../../src/cli/commands/check/reporters/reporter.js";
import { toPointer } from "../../../../../src/json/pointer.js";
import { codedIssue, failure, fileResult, hostile, issue, summary, unmatched, unreadable } from "./report-samples.js";

const hostileIssue = issue({
  path: [hostile],
  pointer: toPointer([hostile]),
  message: hostile,
  value: hostile,
  code: hostile,
});

/** Gives a reporter every kind of result. */
export const tellEveryKind = (reporter: Reporter): void => {
  reporter.failure(unmatched("events/*.jsn"));
  reporter.failure(unreadable("secret.json"));
  reporter.file(fileResult({ file: "secret.json", payloads: 0, failures: 1, issues: 1 }));
  reporter.failure(failure({ issues: [issue({ value: '"12034567"' }), codedIssue] }));
  reporter.failure(failure({ line: 12, index: 3, expected: "invalid" }));
  reporter.file(fileResult({ payloads: 9, failures: 5, issues: 8 }));
  reporter.file(fileResult({ file: "b.json", payloads: 2 }));
  reporter.file(fileResult({ file: "empty.ndjson", payloads: 0 }));
  reporter.failure(failure({ file: hostile, contract: hostile, issues: [hostileIssue] }));
  reporter.file(fileResult({ file: hostile, failures: 1, issues: 1 }));
  reporter.end(summary({ files: 5, payloads: 12, failures: 8, issues: 11, shown: 6 }));
};

/** Gives a reporter a run that ended in the middle of a file. */
export const tellInterrupted = (reporter: Reporter): void => {
  reporter.file(fileResult());
  reporter.failure(failure({ file: "b.json" }));
  reporter.end(summary({ files: 1, payloads: 2, failures: 1, issues: 1, shown: 1, interrupted: true }));
};

/** Gives a reporter a run without any result. */
export const tellNothing = (reporter: Reporter): void => reporter.end(summary());
