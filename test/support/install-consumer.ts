import { existsSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.js";
import { mustRun } from "./run.js";

/**
 * Makes a folder with a lock of its own ready: installs what it needs, where `library` is not there yet, and makes the
 * package be found by its name, as a consumer's is.
 */
export const installConsumer = (folder: string, library: string): void => {
  const installed = join(folder, "node_modules");
  if (!existsSync(join(installed, library))) mustRun(folder, "npm", ["ci", "--no-audit", "--no-fund"]);
  const path = join(installed, "client-contracts");
  rmSync(path, { force: true });
  symlinkSync(root, path, "junction");
};
