import { rmSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.js";
import { mustRun } from "./run.js";

const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Installs what a folder with a lock of its own needs, if that is not yet as its lock says. */
export const installLocked = (folder: string): void => {
  // npm writes this one after all others.
  const written = changed(join(folder, "node_modules/.package-lock.json"));
  if (written <= changed(join(folder, "package-lock.json"))) mustRun(folder, "npm", ["ci", "--no-audit", "--no-fund"]);
};

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
