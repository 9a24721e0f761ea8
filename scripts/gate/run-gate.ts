import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "../../src/check/model/usage-error.js";
import { IncomparableError } from "../../src/compatibility/incomparable-error.js";
import { GenerationError } from "../generator/input/problem.js";
import { readSources } from "../repository/read-input.js";
import type { Output } from "../repository/report-problems.js";
import { findContractChanges } from "./contract-changes.js";
import { readDeclaredBump } from "./declared-bump.js";
import { describeContracts } from "./described-contract.js";
import { GateError } from "./gate-error.js";
import { judgeChanges } from "./gate-report.js";
import { readReleased } from "./read-released.js";
import { findReleasedTags } from "./released-tags.js";
import { readWaivers } from "./waivers.js";

const status = { open: 0, shut: 1, unknown: 2 } as const;
const usage = "Usage: npm run compatibility -- [--since REVISION | --transitive]";

const readArguments = (parameters: readonly string[]) => {
  const options = { since: { type: "string" }, transitive: { type: "boolean" } } as const;
  try {
    return parseArgs({ args: [...parameters], options }).values;
  } catch {
    throw new GateError(usage);
  }
};

const judge = async (root: string, parameters: readonly string[], { log }: Output): Promise<number> => {
  const { since, transitive = false } = readArguments(parameters);
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const tags = since === undefined ? findReleasedTags(root, manifest.version) : [];
  const [last] = tags;
  const sources = readSources(root);
  const current = describeContracts(sources);
  const declared = await readDeclaredBump(root, manifest, last ?? (since === undefined ? "0.0.0" : manifest.version));
  const [waivers, today] = [readWaivers(sources), new Date().toISOString().slice(0, 10)];
  const compared = since === undefined ? (transitive && last ? tags : [last]) : [since];
  const reports = compared.map((released) => {
    const before = released === undefined ? [] : readReleased(root, released);
    const changes = findContractChanges(describeContracts(before), current);
    return judgeChanges({ released, changes, waivers, declared, today });
  });
  for (const { lines } of reports) log(lines.join("\n"));
  return reports.every(({ isOpen }) => isOpen) ? status.open : status.shut;
};

/**
 * Compares the contracts of a repository with those of the last release (of each, with `--transitive`; of a revision, with
 * `--since`), and returns the exit status: 0 if what is declared is enough for what changed, 1 if it is not, 2 if it could
 * not be compared.
 */
export const runGate = async (root: string, parameters: readonly string[], output: Output): Promise<number> => {
  try {
    return await judge(root, parameters, output);
  } catch (error) {
    const isKnown = [GateError, GenerationError, IncomparableError, UsageError].some((each) => error instanceof each);
    if (!isKnown) throw error;
    output.error(`The contracts could not be compared: ${(error as Error).message}`);
    return status.unknown;
  }
};
