import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fixtureFiles } from "../../src/samples/fixture-files.js";
import { parseJson } from "../generator/input/parse-json.js";
import { readSources } from "./read-input.js";

/** An issue that an invalid fixture must raise, as `expected.json` lists it. */
export interface FixtureIssue {
  readonly pointer: string;
  readonly keyword: string;
  readonly rule: "published" | "documented";
  readonly code?: string;
}

/** An example payload that is kept beside its contract. */
export interface Fixture {
  readonly contract: string;
  /** The path from the root of the repository. */
  readonly file: string;
  readonly payload: unknown;
  /** The issues that it must raise when it is judged strictly; none if it is valid. */
  readonly expected: readonly FixtureIssue[];
}

const readJson = (path: string): unknown => parseJson(path, readFileSync(path, "utf8"));

const readFolder = (root: string, contract: string, kind: "valid" | "tolerated" | "invalid"): Fixture[] => {
  const folder = `schemas/${contract}/fixtures/${kind}`;
  const names = fixtureFiles(join(root, folder));
  const listed = join(root, folder, "expected.json");
  const expected = (existsSync(listed) ? readJson(listed) : {}) as Record<string, FixtureIssue[]>;
  const unknown = Object.keys(expected).filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Error(`${folder}/expected.json names files that are not there: ${unknown.join(", ")}`);
  return names.map((name) => ({
    contract,
    file: `${folder}/${name}`,
    payload: readJson(join(root, folder, name)),
    expected: expected[name] ?? [],
  }));
};

/** Reads the fixtures of every contract under `root`, which is the root of the repository. */
export const readFixtures = (
  root: string,
): { readonly valid: Fixture[]; readonly tolerated: Fixture[]; readonly invalid: Fixture[] } => {
  const names = readSources(root).map(({ folder }) => folder);
  return {
    valid: names.flatMap((name) => readFolder(root, name, "valid")),
    tolerated: names.flatMap((name) => readFolder(root, name, "tolerated")),
    invalid: names.flatMap((name) => readFolder(root, name, "invalid")),
  };
};
