import { contractPage } from "./contract-page.js";
import type { Page } from "./page.js";
import type { PageInput } from "./page-input.js";
import { contractCards } from "./start-page.js";
import { textPage } from "./text-page.js";
import {
  contractVersionTable,
  documentedRuleTable,
  keywordTable,
  markTable,
  ownerErrorTables,
  versionRuleTable,
} from "./text-tables.js";

/** Returns all pages of the site: one a contract, and those that people wrote, by the name of their file. */
export const sitePages = (inputs: readonly PageInput[], texts: ReadonlyMap<string, string>): Page[] => {
  const base = inputs[0]?.base ?? "/";
  const generated: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
    "index.md": () => ({
      contracts: contractCards(
        base,
        inputs.map(({ facts }) => facts),
      ),
    }),
    "rules.md": () => ({ documented: documentedRuleTable(inputs), marks: markTable(inputs) }),
    "errors.md": () => ({ keywords: keywordTable(inputs), owners: ownerErrorTables(inputs) }),
    "versions.md": () => ({ contracts: contractVersionTable(inputs), rules: versionRuleTable() }),
  };
  return [
    ...[...texts].map(([path, markdown]) => textPage(path, markdown, generated[path]?.())),
    ...inputs.map(contractPage),
  ];
};
