import type { LocatedIssue } from "../../check/result.js";

/** What an issue asks for, in words; with what was found instead, where values were asked for. */
export const explain = ({ message, value }: LocatedIssue): string =>
  value === undefined ? message : `${message}, found ${value}`;
