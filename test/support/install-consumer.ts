import { rmSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.js";
import { mustRun } from "./run.js";

const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Makes a folder with a lock of its own ready: installs what it needs, if that is not yet as its lock says, and makes
 * the package be found by its name, as a consumer's is.
 */
export const installConsumer = (folder: string): void => {
  const installed = join(folder, "node_modules");
  // npm writes this one after all others.
  if (changed(join(installed, ".package-lock.json")) <= changed(join(folder, "package-lock.json")))
    mustRun(folder, "npm", ["ci", "--no-audit", "--no-fund"]);
  const path = join(installed, "client-contracts");
  rmSync(path, { force: true });
  symlinkSync(root, path, "junction");
};
