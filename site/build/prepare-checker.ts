import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { catalogue } from "../../src/generated/catalogue.js";
import { readFixtureFiles } from "../../src/samples/fixture-files.js";
import { emitCheckerSamples, toCheckerContract } from "../emit/checker-samples.js";

const file = fileURLToPath(new URL("../generated/checker-samples.ts", import.meta.url));

/** Writes the module of samples that the checker imports. Whatever bundles the checker calls it before. */
export const prepareChecker = (): void => {
  const contracts = Object.entries(catalogue).map(
    ([name, { kind }]) => [name, toCheckerContract(kind, readFixtureFiles(name))] as const,
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, emitCheckerSamples(Object.fromEntries(contracts)));
};
