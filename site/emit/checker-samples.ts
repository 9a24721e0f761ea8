import type { CatalogueEntry } from "../../src/catalogue/catalogue-entry.js";
import type { Fixtures } from "../../src/samples/fixture-files.js";

/** A payload that the checker shows on demand. */
export interface CheckerSample {
  /** What it is, in words: `"missing client id"`. */
  readonly name: string;
  readonly text: string;
}

/** What the checker has of a contract besides the contract itself. */
export interface CheckerContract {
  readonly kind: CatalogueEntry["kind"];
  readonly valid: readonly CheckerSample[];
  /** Those that only consumers accept, behind those that nobody does. */
  readonly broken: readonly CheckerSample[];
}

const toSample = ({ name, text }: Fixtures["valid"][number]): CheckerSample => ({
  name: name.replace(/^\w+\/(.*)\.json$/, "$1").replaceAll("-", " "),
  text: text.replace(/^\uFEFF/, ""),
});

/** Returns what the checker has of a contract, from its fixtures. */
export const toCheckerContract = (
  kind: CatalogueEntry["kind"],
  { valid, tolerated, invalid }: Fixtures,
): CheckerContract => ({ kind, valid: valid.map(toSample), broken: [...invalid, ...tolerated].map(toSample) });

/** Returns the module that holds the samples of all contracts. */
export const emitCheckerSamples = (contracts: Readonly<Record<string, CheckerContract>>): string =>
  `// @generated from schemas/*/fixtures by site/build/prepare-checker.ts
import type { CheckerContract } from "../emit/checker-samples.js";

/** What the checker has of each contract, by name. */
export const checkerContracts: Readonly<Record<string, CheckerContract>> = ${JSON.stringify(contracts, undefined, 2)};
`;
