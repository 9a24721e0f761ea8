import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The names of the files among the changesets; none if there is no folder of them. */
export const readChangesets = (root: string): string[] => {
  const folder = join(root, ".changeset");
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
};
