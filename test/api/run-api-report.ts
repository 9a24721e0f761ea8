import { parseArgs } from "node:util";
import type { Output } from "../../scripts/repository/report-problems.js";
import { buildReports } from "./build-reports.js";
import { applyChanges, findChanges } from "./committed-reports.js";
import { compareReports } from "./compare-reports.js";

const usage = "Usage: npm run api-report -- [--check]";
const misused = 2;

const readArguments = (parameters: readonly string[]): { readonly check: boolean } | undefined => {
  try {
    const { check = false } = parseArgs({ args: [...parameters], options: { check: { type: "boolean" } } }).values;
    return { check };
  } catch {
    return undefined;
  }
};

/**
 * Writes the reports of the public API of the repository at `root`, or compares them (`--check`), and returns the exit
 * status. The declarations must be built.
 */
export const runApiReport = (root: string, parameters: readonly string[], output: Output): number => {
  const given = readArguments(parameters);
  if (!given) {
    output.error(usage);
    return misused;
  }
  const built = buildReports(root);
  if (given.check) return compareReports(root, built, output);
  const changes = findChanges(root, built);
  applyChanges(root, changes);
  output.log(`${built.size} reports: ${changes.changed.length} written, ${changes.stray.length} removed`);
  return 0;
};
