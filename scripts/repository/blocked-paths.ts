import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { GenerationError, type Problem } from "../generator/input/problem.js";

const blocks = (root: string, path: string, kind: "file" | "folder"): Problem[] => {
  const place = join(root, path);
  if (!existsSync(place)) return [];
  const status = statSync(place);
  return (kind === "file" ? status.isFile() : status.isDirectory())
    ? []
    : [{ file: path, pointer: "", message: `is not a ${kind}, and one must be written there: remove it` }];
};

const foldersAround = (path: string): string[] =>
  path
    .split("/")
    .slice(0, -1)
    .map((_, index, names) => names.slice(0, index + 1).join("/"));

/** Throws a {@link GenerationError} if something else stands where these files, or the folders around them, must be written. */
export const refuseBlocked = (root: string, paths: Iterable<string>): void => {
  const files = [...paths];
  const folders = [...new Set(files.flatMap(foldersAround))];
  const problems = folders.flatMap((path) => blocks(root, path, "folder"));
  // Below a file in the place of a folder there is nothing to look at.
  if (problems.length === 0) problems.push(...files.flatMap((path) => blocks(root, path, "file")));
  if (problems.length > 0) throw new GenerationError(problems);
};
