import type { Facts } from "../description/facts.js";
import { banner } from "./banner.js";

const declaredTypes = (module: string): string[] =>
  [...module.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name as string);

/**
 * Returns the module that names every contract: each one with its types, the record of all, and the map of their types.
 * `moduleOf` gives the module of a contract.
 */
export const renderIndex = (contracts: readonly Facts[], moduleOf: (name: string) => string): string => {
  const names = contracts.map(({ name }) => name);
  // Two contracts may have types of one name: then it is the first one's here, and each has its own in its module.
  const taken = new Set(names);
  const typesOf = (name: string): string => {
    const types = declaredTypes(moduleOf(name)).filter((type) => !taken.has(type));
    for (const type of types) taken.add(type);
    return types.map((type) => `  ${type},\n`).join("");
  };
  return [
    banner("schemas/*"),
    ...names.map((name) => `import { ${name} } from "./${name}/contract.js";\n`),
    "\n",
    ...contracts.map(({ name, errors }) => {
      const exported = errors.length > 0 ? `${name}, ${name}Errors` : name;
      return `export { ${exported} } from "./${name}/contract.js";\n`;
    }),
    "\n",
    ...names.map((name) => `export type {\n${typesOf(name)}} from "./${name}/contract.js";\n`),
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
