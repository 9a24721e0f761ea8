import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../../../../check/model/usage-error.js";
import type { CatalogueChange } from "./planning/catalogue-change.js";

const make = (folder: string, change: CatalogueChange): void => {
  const path = join(folder, change.path);
  mkdirSync(dirname(path), { recursive: true });
  if (change.act === "remove") rmSync(path);
  else if ("text" in change) writeFileSync(path, change.text);
  else if (change.act === "copy") copyFileSync(join(folder, change.from), path);
  else renameSync(join(folder, change.from), path);
};

/** Makes changes in a folder. Throws a {@link UsageError} that names the first file that cannot be written. */
export const writeChanges = (folder: string, changes: readonly CatalogueChange[]): void => {
  for (const change of changes) {
    try {
      make(folder, change);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      throw new UsageError(
        `${join(folder, change.path)} cannot be written: ${code}. Mend that and run it again: it goes on where it stopped.`,
      );
    }
  }
};
