import { parseArgs } from "node:util";
import { findDrift, writeGenerated } from "./generated-files.js";
import { type Output, printNote, reportProblems } from "./report-problems.js";

const check = async (root: string, output: Output): Promise<number> => {
  const { log, error } = output;
  const { total, changed, stray } = await findDrift(root, printNote(output));
  for (const [path] of changed) error(`${path} is not what its schema generates`);
  for (const path of stray) error(`${path} belongs to no contract`);
  const isClean = changed.length + stray.length === 0;
  log(isClean ? `${total} generated files are what their schemas generate` : "Run: npm run generate");
  return isClean ? 0 : 1;
};

/** Generates the files of a repository, or compares them (`--check`), and returns the exit status. */
export const runGenerate = (root: string, parameters: readonly string[], output: Output): Promise<number> => {
  const { values } = parseArgs({ args: [...parameters], options: { check: { type: "boolean", default: false } } });
  return reportProblems(output, async () => {
    if (values.check) return check(root, output);
    const { total, changed, stray } = await writeGenerated(root, printNote(output));
    output.log(`${total} generated files: ${changed.length} written, ${stray.length} removed`);
    return 0;
  });
};
