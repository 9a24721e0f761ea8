import colors from "picocolors";
import type { Spread } from "./spread.js";

/** One line of a table. A row without a budget is there for comparison. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  /** Where the middle half of the measurements lies. */
  readonly spread?: string;
  readonly budget?: string;
  readonly kept?: boolean;
}

const times = (ratio: number) => `${ratio.toFixed(ratio < 10 ? 3 : 1)}x`;

/** A row that says how many times as long something takes. */
export const ratioRow = (what: string, { lower, median, upper }: Spread, budget?: number): Row => ({
  what,
  measured: times(median),
  spread: `${times(lower)} to ${times(upper)}`,
  ...(budget !== undefined && { budget: `<= ${budget.toFixed(2)}x`, kept: median <= budget }),
});

const verdict = ({ kept }: Row): string => (kept === undefined ? "" : kept ? "yes" : "NO");
const colourVerdict = (text: string): string =>
  text.replace(/yes$/, colors.green("yes")).replace(/NO$/, colors.red("NO"));

/** Prints rows as a table whose columns are aligned: the names to the left, the numbers to the right. */
export const printTable = (title: string, rows: readonly Row[]): void => {
  const head = ["", "measured", "middle half", "budget", "kept"];
  const cells = rows.map((row) => [row.what, row.measured, row.spread ?? "", row.budget ?? "", verdict(row)]);
  const used = head.map((_, column) => cells.some((line) => line[column] !== ""));
  const lines = [head, ...cells].map((line) => line.filter((_, column) => used[column]));
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const align = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);

  console.log(`\n${colors.bold(title)}`);
  for (const [index, line] of lines.entries()) {
    const text = `  ${line.map(align).join("   ")}`.trimEnd();
    console.log(index === 0 ? colors.dim(text) : colourVerdict(text));
  }
};
