import { banner } from "./banner.js";

/** A contract, and whether it has compiled documented rules. */
export interface Checked {
  readonly name: string;
  readonly hasDocumented: boolean;
}

// An imported name begins with a small letter, which no contract's name does, so that none can clash.
const renderImports = ({ name, hasDocumented }: Checked): string =>
  [
    ...(hasDocumented ? [`import { check as documented${name} } from "./${name}/documented-check.js";\n`] : []),
    `import { check as published${name} } from "./${name}/published-check.js";\n`,
  ].join("");

const renderEntry = ({ name, hasDocumented }: Checked): string =>
  `  ${name}: { published: published${name}${hasDocumented ? `, documented: documented${name}` : ""} },\n`;

/** Returns the module with the compiled rules of every contract, and nothing else of it. */
export const renderChecks = (contracts: readonly Checked[]): string =>
  [
    banner("schemas/*"),
    'import type { RawChecks } from "../check/judging/raw-checks.js";\n',
    ...contracts.map(renderImports),
    'import type { ContractMap } from "./index.js";\n',
    "\n/** The compiled rules of each contract, under its name: for values that were just parsed from JSON text. */\n",
    "export const checks: Readonly<Record<keyof ContractMap, RawChecks>> = {\n",
    ...contracts.map(renderEntry),
    "};\n",
  ].join("");
