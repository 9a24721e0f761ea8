import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");

/** Formats files as the repository's linter wants them; those that the linter passes over stay as they are. */
export const formatFiles = (root: string, paths: readonly string[]): void => {
  // A copy of the repository need not be one of git's.
  const parameters = [biome, "format", "--write", "--vcs-enabled=false", "--no-errors-on-unmatched", ...paths];
  const { status, stderr, error } = spawnSync(process.execPath, parameters, { cwd: root, encoding: "utf8" });
  if (error) throw error;
  if (status !== 0) throw new Error(`biome cannot format ${paths.join(", ")}:\n${stderr}`);
};
