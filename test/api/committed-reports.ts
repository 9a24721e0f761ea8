import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeFiles } from "../../scripts/repository/write-files.js";

/** Where the reports are, by its path from the root. */
export const reportsFolder = "test/api/reports";

/** How the committed reports differ from those of the built declarations. */
export interface Changes {
  readonly changed: readonly { readonly name: string; readonly before: string | undefined; readonly after: string }[];
  /** Reports that belong to no entry. */
  readonly stray: readonly string[];
}

/** Reads the committed reports, by their file names. */
export const readReports = (root: string): Map<string, string> => {
  const folder = join(root, reportsFolder);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
};

/** Compares the committed reports with those that were built. */
export const findChanges = (root: string, built: ReadonlyMap<string, string>): Changes => {
  const committed = readReports(root);
  return {
    changed: [...built]
      .map(([name, after]) => ({ name, before: committed.get(name), after }))
      .filter(({ before, after }) => before !== after),
    stray: [...committed.keys()].filter((name) => !built.has(name)),
  };
};

/** Makes the committed reports be those that were built. */
export const applyChanges = (root: string, { changed, stray }: Changes): void => {
  const folder = join(root, reportsFolder);
  writeFiles(
    folder,
    changed.map(({ name, after }) => [name, after] as const),
  );
  for (const name of stray) rmSync(join(folder, name));
};
