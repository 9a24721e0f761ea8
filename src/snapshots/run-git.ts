import { spawnSync } from "node:child_process";
import { UsageError } from "../check/model/usage-error.js";

/** Runs git in a folder, and returns what it writes; nothing if it ends with another status than 0. */
export const runGit = (parameters: readonly string[], cwd = "."): Buffer | undefined => {
  const { error, status, stdout } = spawnSync("git", parameters, { cwd, maxBuffer: 2 ** 28 });
  if (error) throw new UsageError(`git cannot be run: ${(error as NodeJS.ErrnoException).code}.`);
  return status === 0 ? stdout : undefined;
};
