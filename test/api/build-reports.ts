import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { augmentationsOf } from "./augmentations.js";
import { readEntries, reportName } from "./entries.js";
import { extractDeclarations } from "./extract-declarations.js";
import { reportText } from "./report-text.js";
import { valueNames } from "./value-names.js";

const read = (root: string) => (path: string) => readFileSync(join(root, path), "utf8");

/** Builds the reports of all entries from the declarations in `dist/types/`, by their file names. */
export const buildReports = (root: string): Map<string, string> => {
  const entries = readEntries(root);
  const paths = entries.map(({ declarations }) => join(root, declarations));
  const { program, declarations } = extractDeclarations(root, paths);
  return new Map(
    entries.map((entry, index) => [
      reportName(entry),
      reportText({
        specifier: entry.specifier,
        values: valueNames(program, paths[index] as string),
        declarations: declarations[index] as string,
        augmentations: augmentationsOf(posix.normalize(entry.declarations), read(root)),
      }),
    ]),
  );
};
