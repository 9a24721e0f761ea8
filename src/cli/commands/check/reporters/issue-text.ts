import type { LocatedIssue } from "../../../../check/model/result.js";

/** What an issue asks for, in words; with the value that was found instead, if `--show-values` asks for values. */
export const issueText = ({ message, value }: LocatedIssue): string =>
  value === undefined ? message : `${message}, found ${value}`;
