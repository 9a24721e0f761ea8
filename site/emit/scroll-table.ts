import { type Child, element, escapeHtml, type Html } from "./html.js";

const rowsOfHead = (head: readonly string[]): Html =>
  element(
    "tr",
    { role: "row" },
    head.map((cell) => element("th", { scope: "col", role: "columnheader" }, escapeHtml(cell))),
  );

/**
 * Returns a table in a region of its own, which scrolls where the table is wider than the page, by keyboard too. The label
 * names the region for those who do not see it. The roles are said because a narrow page may show rows as blocks.
 */
export const scrollTable = (label: string, head: readonly string[], rows: Child): Html =>
  element(
    "div",
    { class: "scroll", role: "region", tabindex: "0", "aria-label": label },
    element(
      "table",
      { role: "table" },
      element("thead", { role: "rowgroup" }, rowsOfHead(head)),
      element("tbody", { role: "rowgroup" }, rows),
    ),
  );

type Attributes = Readonly<Record<string, string | undefined>>;

/** Returns a row of a table: the first cell is its head. The names of its columns are for pages that show it as a block. */
export const tableRow = (cells: readonly Child[], attributes: Attributes = {}, columns: readonly string[] = []): Html =>
  element(
    "tr",
    { role: "row", ...attributes },
    cells.map((cell, index) =>
      index === 0
        ? element("th", { scope: "row", role: "rowheader" }, cell)
        : element("td", { role: "cell", "data-column": columns[index] }, cell),
    ),
  );
