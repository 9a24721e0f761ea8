import { parseArgs } from "node:util";
import { findDrift, writeGenerated } from "./generated-files.js";
import { readSources } from "./read-input.js";
import { type Output, printNote, reportProblems } from "./report-problems.js";

const check = async (root: string, output: Output): Promise<number> => {
  const { log, error } = output;
  const { total, changed, stray } = await findDrift(root, { note: printNote(output) });
  for (const [path] of changed) error(`${path} is not what its schema generates`);
  for (const path of stray) error(`${path} belongs to no contract`);
  const isClean = changed.length + stray.length === 0;
  log(isClean ? `${total} generated files are what their schemas generate` : "Run: npm run generate");
  return isClean ? 0 : 1;
};

const usage = "Usage: npm run generate -- [--check | --accept-schema ContractName …]";
const misused = 2;

const readArguments = (parameters: readonly string[]) => {
  try {
    const options = { check: { type: "boolean" }, "accept-schema": { type: "string", multiple: true } } as const;
    const { check = false, "accept-schema": accepted = [] } = parseArgs({ args: [...parameters], options }).values;
    return check && accepted.length > 0 ? undefined : { check, accepted };
  } catch {
    return undefined;
  }
};

/**
 * Generates the files of a repository, or compares them (`--check`), and returns the exit status. `--accept-schema`
 * names a contract whose owner has published another schema.
 */
export const runGenerate = async (root: string, parameters: readonly string[], output: Output): Promise<number> => {
  const given = readArguments(parameters);
  if (!given) {
    output.error(usage);
    return misused;
  }
  return reportProblems(output, async () => {
    const unknown = given.accepted.filter((name) => !readSources(root).some(({ folder }) => folder === name));
    if (unknown.length > 0) {
      output.error(`--accept-schema: there is no contract ${unknown.join(", ")}`);
      return misused;
    }
    if (given.check) return check(root, output);
    const options = { accepted: given.accepted, note: printNote(output) };
    const { total, changed, stray } = await writeGenerated(root, options);
    output.log(`${total} generated files: ${changed.length} written, ${stray.length} removed`);
    return 0;
  });
};
