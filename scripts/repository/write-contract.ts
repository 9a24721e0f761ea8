import { generate, type Input } from "../generator/generate.js";
import { formatFiles } from "./format-files.js";
import { writeGenerated } from "./generated-files.js";
import { type Output, printNote } from "./report-problems.js";
import { writeFiles } from "./write-files.js";

/**
 * Writes the files of a new contract into a repository, and all that is generated from them. Throws a `GenerationError` before
 * it writes anything if they cannot be generated from.
 */
export const writeContract = async (
  root: string,
  input: Input,
  name: string,
  files: ReadonlyMap<string, string>,
  output: Output,
): Promise<void> => {
  await generate({ ...input, sources: [...input.sources, { folder: name, files }] });
  writeFiles(root, files);
  formatFiles(root, [...files.keys()]);
  await writeGenerated(root, { note: printNote(output) });
  for (const path of files.keys()) output.log(`wrote ${path}`);
};
