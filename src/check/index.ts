// The entry `client-contracts/check`.
export type { RuleSet, UnknownProperties } from "../contract/contract.js";
export type { AbortSignalLike } from "../signal/abort-signal-like.js";
export { checkFiles } from "./check-files.js";
export type { Counts } from "./model/counts.js";
export type { Format } from "./model/format.js";
export type { CheckOptions, Progress } from "./model/options.js";
export type { CheckResult, Failure, FileResult, LocatedIssue } from "./model/result.js";
export { UsageError } from "./model/usage-error.js";
export type { Verdict } from "./model/verdict.js";
