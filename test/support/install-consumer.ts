import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { installLocked } from "../../scripts/repository/install-locked.js";
import { root } from "./root.js";

/**
 * Makes a folder with a lock of its own ready: installs what it needs, and makes the package be found by its name, as a
 * consumer's is.
 */
export const installConsumer = (folder: string): void => {
  installLocked(folder);
  const path = join(folder, "node_modules/client-contracts");
  rmSync(path, { force: true });
  symlinkSync(root, path, "junction");
};
