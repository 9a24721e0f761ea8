import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { here } from "./here.js";

/** An example payload that is kept beside its contract. */
export interface FixtureFile {
  /** The folder and the file: `"valid/every-property.json"`. */
  readonly name: string;
  /** What is in the file. */
  readonly text: string;
}

const kinds = ["valid", "tolerated", "invalid"] as const;

/** The fixtures of a contract. */
export type Fixtures = Readonly<Record<(typeof kinds)[number], readonly FixtureFile[]>>;

/** The schemas and fixtures are beside the code, whether that is built or not. */
const findSchemas = (folder: string): string => {
  const schemas = join(folder, "schemas");
  if (existsSync(schemas)) return schemas;
  if (dirname(folder) !== folder) return findSchemas(dirname(folder));
  throw new Error(
    `client-contracts: there is no folder schemas/ above ${dirname(here)}. Samples need the package as it is installed: keep it out of bundles.`,
  );
};

/** The names of the fixtures in a folder, in order; none if there is no such folder. */
export const fixtureFiles = (folder: string): string[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json") && file !== "expected.json")
    .sort();
};

const readKind = (folder: string, kind: string): FixtureFile[] =>
  fixtureFiles(join(folder, kind)).map((file) => ({
    name: `${kind}/${file}`,
    text: readFileSync(join(folder, kind, file), "utf8"),
  }));

/** Reads the fixtures of a contract from the package's `schemas/`, in the order of their names. */
export const readFixtureFiles = (contract: string): Fixtures => {
  const folder = join(findSchemas(dirname(here)), contract, "fixtures");
  return Object.fromEntries(kinds.map((kind) => [kind, readKind(folder, kind)])) as unknown as Fixtures;
};

/** What the text of a fixture says; undefined if it is not JSON, as that of an invalid one may be. */
export const payloadOf = ({ text }: FixtureFile): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
};
