import { type LineExcerpt, mostShown, type ReportedIssue } from "./check-report.js";
import { findLineStarts, placeAt } from "./line-starts.js";
import type { PlacedIssue } from "./place-issues.js";

/** How much of one line is shown. */
const longest = 2_000;
/** How much of it is before what is underlined. */
const before = 200;

/** Collects the lines that issues are in, as much of them as can be shown. */
export class ExcerptLines {
  readonly excerpts: LineExcerpt[] = [];
  readonly issues: ReportedIssue[] = [];

  /** Whether there is room for further issues. */
  get hasRoom(): boolean {
    return this.issues.length < mostShown;
  }

  /** Adds the issues of a text, which begins after `linesBefore` lines. */
  add(text: string, placed: readonly PlacedIssue[], linesBefore: number, contract: string | undefined): void {
    const starts = findLineStarts(text);
    for (const { underline, ...issue } of placed.slice(0, mostShown - this.issues.length)) {
      const { line, column } = placeAt(starts, underline.from);
      const lineStart = starts[line - 1] as number;
      const lineEnd = (starts[line] ?? text.length + 1) - 1;
      const index = this.#excerptFor(text.slice(lineStart, lineEnd), line + linesBefore, column);
      const { column: first, text: shown } = this.excerpts[index] as LineExcerpt;
      const from = column - first;
      const length = Math.min(underline.to, lineEnd) - underline.from;
      const to = Math.min(shown.length, from + Math.max(1, length));
      this.issues.push({ ...issue, contract, excerpt: index, underline: { from: Math.min(from, to), to } });
    }
  }

  #excerptFor(line: string, number: number, column: number): number {
    const last = this.excerpts.at(-1);
    if (last?.line === number && column >= last.column && column < last.column + last.text.length)
      return this.excerpts.length - 1;
    const first = line.length <= longest ? 0 : Math.max(0, column - 1 - before);
    const text = line.slice(first, first + longest).replace(/[\r\n]+$/, "");
    return this.excerpts.push({ line: number, column: first + 1, text }) - 1;
  }
}
