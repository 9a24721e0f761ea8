import type { LocatedIssue } from "../../../../check/model/result.js";

/** What an issue asks for, in words; with what was found instead, where values were asked for. */
export const issueText = ({ message, value }: LocatedIssue): string =>
  value === undefined ? message : `${message}, found ${value}`;
