import type { Facts } from "../description/facts.js";
import { banner } from "./banner.js";

/** Returns the module that names every contract: each one, the record of all, and the map of their types. */
export const renderIndex = (contracts: readonly Facts[]): string => {
  const names = contracts.map(({ name }) => name);
  return [
    banner("schemas/*"),
    ...names.map((name) => `import { ${name} } from "./${name}/contract.js";\n`),
    "\n",
    ...contracts.map(({ name, errors }) => {
      const exported = errors.length > 0 ? `${name}, ${name}Errors` : name;
      return `export { ${exported} } from "./${name}/contract.js";\n`;
    }),
    // Their further types, all of which begin with the name of their contract.
    ...names.map((name) => `export type * from "./${name}/contract.js";\n`),
    "\n/** Every contract, under its name. */\n",
    "export const contracts = {\n",
    ...names.map((name) => `  ${name},\n`),
    "} as const;\n",
    "\n/** The payload type of every contract, under its name. */\n",
    "export interface ContractMap {\n",
    ...names.map((name) => `  ${name}: ${name};\n`),
    "}\n",
  ].join("");
};

/** Returns the module with the TypeBox schema of every contract, under its name. */
export const renderTypeBoxIndex = (names: readonly string[]): string =>
  [banner("schemas/*"), ...names.map((name) => `export { ${name} } from "./${name}/schema.js";\n`)].join("");
