import { existsSync } from "node:fs";
import { isAbsolute, join, posix, relative } from "node:path";
import { escapePath, isDynamicPattern } from "tinyglobby";
import { isNegation } from "../../../../check/files/negation.js";
import { slashed } from "../../../../check/files/slashed.js";

/**
 * Returns a path or a glob that begins at a folder as one that begins at the working folder and leads to the same files;
 * with `!` in front, if it had that.
 */
export const fromFolder = (path: string, folder: string): string => {
  const prefix = relative("", folder);
  if (prefix === "" || path === "-" || isAbsolute(path)) return path;
  if (existsSync(join(folder, path))) return join(prefix, path);
  if (isNegation(path)) return `!${fromFolder(path.slice(1), folder)}`;
  return isDynamicPattern(path) ? posix.join(escapePath(slashed(prefix)), path) : join(prefix, path);
};
