import type { ErrorRow } from "../../scripts/generator/input/contract-json.js";
import { type Child, codeHtml, element, escapeHtml, type Html, joinHtml } from "./html.js";
import { scrollTable, tableRow } from "./scroll-table.js";

const raisedFor = ({ raisedFor: places = [] }: ErrorRow): Child =>
  places.length === 0
    ? escapeHtml("the owner alone knows")
    : places.map(({ pointer, keyword }, index) =>
        joinHtml(
          escapeHtml(index === 0 ? "" : ", "),
          codeHtml(pointer || "the payload"),
          escapeHtml(keyword === undefined ? "" : ` ${keyword}`),
        ),
      );

/** Returns an owner's error table, with the issues of this package that carry each code. */
export const errorTable = (label: string, errors: readonly ErrorRow[]): Html =>
  scrollTable(
    label,
    ["Code", "Type", "Message", "Issues that carry it"],
    errors.map((row) =>
      tableRow([
        codeHtml(row.code),
        element("span", { class: `tag ${row.type.toLowerCase()}` }, escapeHtml(row.type)),
        escapeHtml(row.message),
        raisedFor(row),
      ]),
    ),
  );
