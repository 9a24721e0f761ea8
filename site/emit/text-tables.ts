import { versionRules } from "../../scripts/generator/modules/version-rules.js";
import type { Keyword } from "../../src/schema/keyword.js";
import { keywords } from "../../src/schema/keywords.js";
import type { Field } from "../../src/schema/list-fields.js";
import { contractPath } from "./contract-links.js";
import { errorTable } from "./error-table.js";
import { fieldAnchors } from "./field-anchors.js";
import { type Child, codeHtml, element, escapeHtml, type Html, linkHtml } from "./html.js";
import type { PageInput } from "./page-input.js";
import { scrollTable, tableRow } from "./scroll-table.js";

const text = escapeHtml;

const fieldLink = (input: PageInput, anchors: ReadonlyMap<Field, string>, field: Field): Html =>
  linkHtml(
    `${contractPath(input.base, input.facts.name)}#${encodeURIComponent(anchors.get(field) as string)}`,
    codeHtml(field.field || "(payload)"),
  );

const fieldsWhere = (inputs: readonly PageInput[], cells: (field: Field) => readonly Child[] | undefined): Html[] =>
  inputs.flatMap((input) => {
    const anchors = fieldAnchors(input.fields);
    return input.fields.flatMap((field) => {
      const shown = cells(field);
      return shown === undefined
        ? []
        : [tableRow([fieldLink(input, anchors, field), codeHtml(input.facts.name), ...shown])];
    });
  });

/** Returns every documented rule, with the sentence of the owner's page that it comes from. */
export const documentedRuleTable = (inputs: readonly PageInput[]): Html =>
  scrollTable(
    "Documented rules",
    ["Field", "Contract", "Rule", "The page's sentence"],
    fieldsWhere(inputs, ({ rules, sentence }) => {
      const own = rules.filter(({ rule }) => rule === "documented").map(({ words }) => words);
      return own.length === 0 ? undefined : [text(own.join("; ")), sentence === undefined ? undefined : text(sentence)];
    }),
  );

/** Returns every field that is personal or secret. */
export const markTable = (inputs: readonly PageInput[]): Html =>
  scrollTable(
    "Personal and secret fields",
    ["Field", "Contract", "Mark"],
    fieldsWhere(inputs, ({ sensitivity }) =>
      sensitivity === undefined ? undefined : [element("span", { class: `tag ${sensitivity}` }, text(sensitivity))],
    ),
  );

const raises = (keyword: Keyword): boolean => "message" in keyword && keyword.message !== null;

/** Returns the keywords that an issue may have, and in which contracts a fixture shows it. */
export const keywordTable = (inputs: readonly PageInput[]): Html =>
  scrollTable(
    "Keywords of issues",
    ["Keyword", "Shown by"],
    ["json", ...Object.entries(keywords).flatMap(([name, keyword]) => (raises(keyword) ? [name] : []))]
      .sort()
      .map((name) => {
        const shown = inputs.flatMap(({ base, facts, examples }) => {
          const example = examples.find(({ issues }) => issues.some(({ keyword }) => keyword === name));
          return example === undefined
            ? []
            : [linkHtml(`${contractPath(base, facts.name)}#${example.verdict}-${example.name}`, text(facts.name))];
        });
        return tableRow([
          codeHtml(name),
          shown.length === 0 ? text("no example") : shown.map((link, index) => [text(index === 0 ? "" : ", "), link]),
        ]);
      }),
  );

/** Returns the error tables of all owners, a heading and a table each. */
export const ownerErrorTables = (inputs: readonly PageInput[]): string =>
  inputs
    .filter(({ facts }) => facts.errors.length > 0)
    .flatMap(({ facts }) => [`### ${facts.name}`, errorTable(`Errors of ${facts.name}`, facts.errors)])
    .join("\n\n");

/** Returns which change of a contract needs which version of the package. */
export const versionRuleTable = (): Html =>
  scrollTable(
    "Which change needs which version",
    ["Change", "Who may break", "Version"],
    Object.values(versionRules).map(({ change, whoMayBreak, bump }) =>
      tableRow([text(change), text(whoMayBreak), element("span", { class: `tag ${bump}` }, text(bump))]),
    ),
  );

/** Returns the contracts with their versions, and the others of their families. */
export const contractVersionTable = (inputs: readonly PageInput[]): Html =>
  scrollTable(
    "Versions of the contracts",
    ["Contract", "Version", "Other versions", "Waived breaks"],
    inputs.map(({ base, facts, relatives, waivers }) => {
      const others = relatives.family.filter((name) => name !== facts.name);
      return tableRow([
        linkHtml(`${contractPath(base, facts.name)}#history`, codeHtml(facts.name)),
        codeHtml(facts.version),
        others.length === 0
          ? text("none")
          : others.map((name, index) => [
              text(index === 0 ? "" : ", "),
              linkHtml(contractPath(base, name), codeHtml(name)),
            ]),
        text(String(waivers.length)),
      ]);
    }),
  );
