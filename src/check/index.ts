// The entry `client-contracts/check`.
export { checkFiles } from "./check-files.js";
export type { Counts } from "./model/counts.js";
export type { Format } from "./model/format.js";
export type { CheckOptions, Progress } from "./model/options.js";
export type { CheckResult, Failure, FileResult, LocatedIssue } from "./model/result.js";
export { UsageError } from "./model/usage-error.js";
