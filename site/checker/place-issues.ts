import type { TextRange } from "../../src/json/find-in-text.js";
import type { ShownIssue } from "./judge-payload.js";
import { findLineStarts, type LinePlace, placeAt } from "./line-starts.js";
import { findPlaces } from "./text-ranges.js";

/** An issue with its place in the text. */
export interface PlacedIssue extends ShownIssue, LinePlace {
  readonly underline: TextRange;
}

// A property that is not known, or whose name is refused or comes twice, is wrong by its name.
const isAboutName = ({ keyword, message }: ShownIssue): boolean =>
  ["additionalProperties", "unevaluatedProperties", "propertyNames"].includes(keyword) ||
  (keyword === "json" && /\bname\b|\bkey\b/.test(message));

/** At least one character to underline, and none that is outside of the text. */
const within = (text: string, from: number): TextRange => {
  const start = Math.max(0, Math.min(from, text.length - 1));
  return { from: start, to: Math.min(text.length, start + 1) };
};

/** Returns the issues with their places in a text, which is read once. `linesBefore` are those of other payloads. */
export const placeIssues = (text: string, issues: readonly ShownIssue[], linesBefore = 0): PlacedIssue[] => {
  if (issues.length === 0) return [];
  const starts = findLineStarts(text);
  const places = findPlaces(
    text,
    issues.map((issue) => ({ path: issue.path, byName: isAboutName(issue) })),
  );
  return issues.map((issue, index) => {
    const { stopsAt } = issue;
    if (stopsAt) {
      const at = (starts[stopsAt.line - 1] ?? 0) + stopsAt.column - 1;
      return { ...issue, line: stopsAt.line + linesBefore, column: stopsAt.column, underline: within(text, at) };
    }
    const { start, underline } = places[index] as (typeof places)[number];
    const { line, column } = placeAt(starts, start);
    const to = Math.min(underline.to, text.length);
    return { ...issue, line: line + linesBefore, column, underline: { from: underline.from, to } };
  });
};
