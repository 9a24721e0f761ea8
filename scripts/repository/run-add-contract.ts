import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { generate } from "../generator/generate.js";
import { nameFromFile, newContract } from "../generator/new-contract/new-contract.js";
import { writeGenerated } from "./generated-files.js";
import { formatChecks, readInput } from "./read-input.js";
import { type Output, printNote, reportProblems } from "./report-problems.js";
import { writeFiles } from "./write-files.js";

const usage = "Usage: npm run add-contract -- path/to/schema.json [--name ContractName] [--annotation keyword]…";
const misused = 2;

const readArguments = (parameters: readonly string[]) => {
  try {
    const options = { name: { type: "string" }, annotation: { type: "string", multiple: true } } as const;
    const { values, positionals } = parseArgs({ args: [...parameters], allowPositionals: true, options });
    const { name, annotation: annotations = [] } = values;
    return positionals.length === 1 ? { file: positionals[0] as string, name, annotations } : undefined;
  } catch {
    return undefined;
  }
};

/** Adds the contract of a schema to a repository, with all generated files, and returns the exit status. */
export const runAddContract = async (root: string, parameters: readonly string[], output: Output): Promise<number> => {
  const given = readArguments(parameters);
  if (!given) {
    output.error(usage);
    return misused;
  }
  const { file, name = nameFromFile(file), annotations } = given;
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    output.error(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}`);
    return misused;
  }
  return reportProblems(output, async () => {
    const input = readInput(root);
    const { sources, taken } = input;
    const existing = sources.map(({ folder }) => folder);
    const files = newContract({ file, text, name, annotations, formats: formatChecks, existing, taken });
    // Refuses what cannot be generated before it writes anything.
    await generate({ ...input, sources: [...sources, { folder: name, files }] });
    writeFiles(root, files);
    await writeGenerated(root, printNote(output));
    for (const path of files.keys()) output.log(`wrote ${path}`);
    output.log(
      "Next: make the generated fixture a real example, add invalid ones (schemas/README.md), then: npm run check && npm test",
    );
    return 0;
  });
};
