import type { Field } from "../../src/schema/list-fields.js";
import { exampleValue } from "./example-value.js";
import { type Child, codeHtml, element, escapeHtml, type Html, joinHtml } from "./html.js";
import { ruleTag } from "./rule-tag.js";
import { scrollTable, tableRow } from "./scroll-table.js";

const columns = ["Field", "Type", "Required", "Rules", "Mark", "Example"];

const isBelow = (field: Field, parent: Field): boolean =>
  field.steps.length > parent.steps.length &&
  parent.steps.every((step, index) => JSON.stringify(step) === JSON.stringify(field.steps[index]));

/** The last step of a field's name, as it is written: `.city` of `data.addressRemoved.city`. */
const lastStep = (field: Field, parent: Field | undefined): string => {
  if (field.field === "") return "(payload)";
  const rest = parent ? field.field.slice(parent.field.length) : field.field;
  return rest.replace(/^\./, "");
};

const foldButton = (field: Field, below: readonly string[]): Html =>
  element(
    "button",
    {
      type: "button",
      class: "fold",
      "aria-expanded": "true",
      "aria-controls": below.join(" "),
      "aria-label": `Fields of ${field.field || "the payload"}`,
    },
    element("span", { "aria-hidden": "true" }, escapeHtml("▾")),
  );

const rulesCell = ({ rules, rule, sentence, description }: Field): Child => [
  rules.length === 0 && rule !== "" ? escapeHtml(rule) : undefined,
  rules.length > 0
    ? element(
        "ul",
        { class: "rules" },
        rules.map((each) => element("li", {}, ruleTag(each.rule), escapeHtml(` ${each.words}`))),
      )
    : undefined,
  rules.some((each) => each.rule === "documented") && sentence !== undefined && sentence !== description
    ? element("q", { class: "sentence" }, escapeHtml(sentence))
    : undefined,
];

const markCell = ({ sensitivity }: Field): Html | undefined =>
  sensitivity && element("span", { class: `tag ${sensitivity}` }, escapeHtml(sensitivity));

/** The row of a field, which other pages and search lead to by its anchor. */
interface FieldRow {
  readonly field: Field;
  readonly anchor: string;
  readonly parent: Field | undefined;
  readonly below: readonly string[];
}

const rowHtml = ({ field, anchor, parent, below }: FieldRow, payloads: readonly unknown[]): Html => {
  const example = exampleValue(field, payloads);
  const depth = String(Math.min(parent ? field.steps.length - 1 : 0, 6));
  const name = element(
    "div",
    { class: `field-name depth-${depth}` },
    below.length > 0 ? foldButton(field, below) : undefined,
    element(
      "a",
      { href: `#${encodeURIComponent(anchor)}`, class: "field-link", title: field.field || "the payload itself" },
      codeHtml(lastStep(field, parent)),
    ),
  );
  const cells: readonly Child[] = [
    joinHtml(
      name,
      field.description === "" ? undefined : element("div", { class: "field-text" }, escapeHtml(field.description)),
    ),
    codeHtml(field.type),
    escapeHtml(field.required ? "yes" : "no"),
    rulesCell(field),
    markCell(field),
    example === undefined ? undefined : codeHtml(example),
  ];
  return tableRow(cells, { id: anchor, "data-below": below.length > 0 ? below.join(" ") : undefined }, columns);
};

/** Returns the table of a contract's fields; those of a nested object fold, and each has an anchor. */
export const fieldTable = (
  fields: readonly Field[],
  anchors: ReadonlyMap<Field, string>,
  payloads: readonly unknown[],
): Html => {
  const rows = fields.map((field, index): FieldRow => {
    const parent = fields.slice(0, index).findLast((other) => other.field !== "" && isBelow(field, other));
    const below = field.field === "" ? [] : fields.filter((other) => isBelow(other, field));
    return {
      field,
      anchor: anchors.get(field) as string,
      parent,
      below: below.map((other) => anchors.get(other) as string),
    };
  });
  return element(
    "FieldTable",
    {},
    scrollTable(
      "Fields",
      columns,
      rows.map((row) => rowHtml(row, payloads)),
    ),
  );
};
