import cliui from "cliui";
import pc from "picocolors";

/** The options of a table. */
export interface TableOptions {
  /** How many characters a line may have. If absent or 0, as in an odd terminal, each row is one line of any length. */
  readonly columns?: number | undefined;
  /** Whether to use colours. */
  readonly color?: boolean | undefined;
}

type Row = readonly string[];

const gap = 2;
const indent = 2;
// Words read well in a column of this width, or of their own width.
const comfortable = 24;

const lengthOf = (text: string): number => [...text].length;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const widest = (rows: readonly Row[], column: number, measure: (cell: string) => number): number =>
  Math.max(...rows.map((row) => measure(row[column] ?? "")));

const longestWord = (cell: string): number => Math.max(...cell.split(" ").map(lengthOf));

/** The widths of the cells in `available`, or undefined if they do not fit without breaking words. */
const findWidths = (rows: readonly Row[], available: number): readonly number[] | undefined => {
  const places = (rows[0] as Row).map((_, column) => column);
  const room = available - gap * (places.length - 1);
  const wanted = places.map((column) => widest(rows, column, lengthOf));
  if (sum(wanted) <= room) return wanted;
  const needed = places.map((column, index) =>
    Math.max(widest(rows, column, longestWord), Math.min(wanted[index] as number, comfortable)),
  );
  const spare = room - sum(needed);
  if (spare < 0) return undefined;
  const lacking = wanted.map((width, index) => width - (needed[index] as number));
  return needed.map((width, index) => width + Math.floor((spare * (lacking[index] as number)) / sum(lacking)));
};

/** Which cells of a row stand side by side: those before and after get lines of their own. */
interface Arrangement {
  readonly first: number;
  readonly end: number;
  readonly widths: readonly number[];
}

const arrange = (rows: readonly [Row, ...Row[]], available: number): Arrangement => {
  const { length } = rows[0];
  const whole = findWidths(rows, available);
  if (whole) return { first: 0, end: length, widths: whole };
  for (let end = length; end > 2; end--) {
    const inner = rows.map((row) => row.slice(1, end));
    const widths = findWidths(inner, available - indent);
    if (widths) return { first: 1, end, widths };
  }
  return { first: 1, end: 2, widths: [Math.max(available - indent, 1)] };
};

/**
 * Returns the rows as text, the first of which is the heading. Long cells are wrapped. If there is no room for all
 * cells side by side, the first one gets a line of its own above the others, and as many of the last ones as necessary
 * get lines below.
 */
export const renderTable = (rows: readonly [Row, ...Row[]], { columns, color = false }: TableOptions): string => {
  const { bold, cyan } = pc.createColors(color);
  const available = columns || Number.POSITIVE_INFINITY;
  const { first, end, widths } = arrange(rows, available);
  const margin = first === 0 ? 0 : indent;
  const total = first === 0 ? sum(widths) + gap * (widths.length - 1) : available;
  const layout = cliui({ width: total });

  for (const [index, row] of rows.entries()) {
    const cells = row.map((text, column) => (index === 0 ? bold(text) : column === 0 ? cyan(text) : text));
    const addLine = (text: string, left: number) => {
      if (text !== "") layout.div({ text, width: total, padding: [0, 0, 0, left] });
    };
    for (const text of cells.slice(0, first)) addLine(text, 0);
    layout.div(
      ...cells.slice(first, end).map((text, column) => {
        const left = column === 0 ? margin : 0;
        const right = column === widths.length - 1 ? 0 : gap;
        return { text, width: left + (widths[column] as number) + right, padding: [0, right, 0, left] as const };
      }),
    );
    for (const text of cells.slice(end)) addLine(text, margin);
  }
  return `${layout.toString()}
`;
};
