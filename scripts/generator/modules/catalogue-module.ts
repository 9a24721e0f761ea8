import type { CatalogueEntry } from "../../../src/catalogue/catalogue-entry.js";
import type { Facts } from "../description/facts.js";
import { banner } from "./banner.js";

/** A contract in the catalogue: what is known of it, and the unchanged texts of its files. */
export interface Catalogued {
  readonly facts: Facts;
  readonly hasDocumentedRules: boolean;
  readonly schema: string;
  readonly documented?: string;
}

const entryOf = ({ facts, hasDocumentedRules, schema, documented }: Catalogued): CatalogueEntry => {
  const { kind, source, description, about } = facts;
  return {
    kind,
    ...(source !== undefined && { source }),
    description,
    ...about,
    hasDocumentedRules,
    schema,
    ...(documented !== undefined && { documented }),
  };
};

const renderEntry = (contract: Catalogued): string => {
  const lines = Object.entries(entryOf(contract)).map(([key, value]) => `    ${key}: ${JSON.stringify(value)},\n`);
  return `  ${contract.facts.name}: {\n${lines.join("")}  },\n`;
};

/**
 * Returns the module with everything that the command shows about the contracts. It is large, and only the command
 * loads it.
 */
export const renderCatalogue = (contracts: readonly Catalogued[]): string =>
  [
    banner("schemas/*"),
    'import type { CatalogueEntry } from "../catalogue/catalogue-entry.js";\n',
    'import type { ContractMap } from "./index.js";\n',
    "\n/** What the command shows about each contract, under its name. */\n",
    "export const catalogue: Readonly<Record<keyof ContractMap, CatalogueEntry>> = {\n",
    ...contracts.map(renderEntry),
    "};\n",
  ].join("");
