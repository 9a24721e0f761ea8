import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./root.js";

/** Runs Vitest in a folder, shows what it prints, and returns its exit status. */
export const runVitest = (folder: string, parameters: readonly string[]): number => {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const { status } = spawnSync(process.execPath, [vitest, "run", ...parameters], { cwd: folder, stdio: "inherit" });
  return status ?? 1;
};
