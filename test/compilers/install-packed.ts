import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/root.js";
import { mustRun } from "../support/run.js";

/** Puts the files that would be published where a user's compiler finds them: not a link, which has other paths. */
export const installPacked = (folder: string): void => {
  const packed = JSON.parse(
    mustRun(root, "npm", ["pack", "--dry-run", "--json", "--ignore-scripts", "--loglevel=error"]),
  );
  const [{ files }] = Object.values(packed as Record<string, { files: { path: string }[] }>) as [
    { files: { path: string }[] },
  ];
  const installed = join(folder, "node_modules/client-contracts");
  rmSync(installed, { recursive: true, force: true });
  for (const { path } of files) cpSync(join(root, path), join(installed, path));
};
