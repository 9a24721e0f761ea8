import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";

const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Installs what a folder with a lock of its own needs, if that is not yet as its lock says. Throws if npm cannot. */
export const installLocked = (folder: string): void => {
  // npm writes this one after all others.
  const written = changed(join(folder, "node_modules/.package-lock.json"));
  if (written > changed(join(folder, "package-lock.json"))) return;
  const { status, stdout, stderr, error } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ci in ${folder} ended with ${status}:\n${stdout}${stderr}`);
};
