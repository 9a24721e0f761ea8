// The entry `client-contracts/check`.
export { checkFiles } from "./check-files.js";
export type { Format } from "./format.js";
export type { CheckOptions, Progress } from "./options.js";
export type { CheckResult, Failure, FileResult, LocatedIssue } from "./result.js";
export type { Counts } from "./tally.js";
export { UsageError } from "./usage-error.js";
