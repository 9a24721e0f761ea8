import type { TextRange } from "../../src/json/find-in-text.js";
import type { PayloadVerdict } from "./judge-payload.js";
import type { PlacedIssue } from "./place-issues.js";

/** How many issues are shown: all are counted. */
export const mostShown = 200;

/** How many payloads there are of each verdict, and issues in all of them. */
export type CheckCounts = { readonly [Verdict in PayloadVerdict]: number } & { readonly issues: number };

export const noPayloads: CheckCounts = { valid: 0, tolerated: 0, invalid: 0, unknown: 0, malformed: 0, issues: 0 };

/** Returns how many payloads were counted. */
export const countPayloads = ({ valid, tolerated, invalid, unknown, malformed }: CheckCounts): number =>
  valid + tolerated + invalid + unknown + malformed;

/** A part of a line, for texts that are too large for an editor. */
export interface LineExcerpt {
  readonly line: number;
  /** The column of its first character. */
  readonly column: number;
  readonly text: string;
}

/** An issue that is shown; if it is in an excerpt, with that one's index and the part of it to underline. */
export interface ReportedIssue extends Omit<PlacedIssue, "underline"> {
  readonly contract?: string | undefined;
  readonly underline: TextRange;
  readonly excerpt?: number | undefined;
}

/** What was found in a text so far. */
export interface CheckReport {
  readonly counts: CheckCounts;
  /** How many payloads each contract has, by name. */
  readonly contracts: Readonly<Record<string, number>>;
  /** The first ones: at most {@link mostShown}. */
  readonly issues: readonly ReportedIssue[];
  readonly excerpts: readonly LineExcerpt[];
}
