import { type Child, element, escapeHtml, type Html } from "./html.js";

/**
 * Returns a table in a region of its own, which scrolls where the table is wider than the page, by keyboard too. The label
 * names the region for those who do not see it.
 */
export const scrollTable = (label: string, head: readonly string[], rows: Child, caption?: Html): Html =>
  element(
    "div",
    { class: "scroll", role: "region", tabindex: "0", "aria-label": label },
    element(
      "table",
      {},
      caption && element("caption", {}, caption),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          head.map((cell) => element("th", { scope: "col" }, escapeHtml(cell))),
        ),
      ),
      element("tbody", {}, rows),
    ),
  );

/** Returns a row of a table: the first cell is its head. */
export const tableRow = (
  cells: readonly Child[],
  attributes: Readonly<Record<string, string | undefined>> = {},
): Html =>
  element(
    "tr",
    attributes,
    cells.map((cell, index) => (index === 0 ? element("th", { scope: "row" }, cell) : element("td", {}, cell))),
  );
