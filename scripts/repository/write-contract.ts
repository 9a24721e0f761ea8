import { generate, type Input } from "../generator/generate.js";
import { refuseBlocked } from "./blocked-paths.js";
import { formatFiles } from "./format-files.js";
import { writeGenerated } from "./generated-files.js";
import { type Output, printNote } from "./report-problems.js";
import { writeFiles } from "./write-files.js";

/**
 * Writes the files of a new contract into a repository, and all that is generated from them. Throws a `GenerationError` before
 * it writes anything if they cannot be generated from, or if something else stands in their place. If writing fails, it leaves
 * nothing behind.
 */
export const writeContract = async (
  root: string,
  input: Input,
  name: string,
  files: ReadonlyMap<string, string>,
  output: Output,
): Promise<void> => {
  const generated = await generate({ ...input, sources: [...input.sources, { folder: name, files }] });
  refuseBlocked(root, [...files.keys(), ...generated.keys()]);
  const undo = writeFiles(root, files);
  try {
    formatFiles(root, [...files.keys()]);
    await writeGenerated(root, { note: printNote(output) });
  } catch (error) {
    undo();
    throw error;
  }
  for (const path of files.keys()) output.log(`wrote ${path}`);
};
