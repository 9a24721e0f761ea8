import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { slashed } from "../check/files/slashed.js";
import { UsageError } from "../check/model/usage-error.js";
import type { Snapshot } from "./snapshot.js";

/** The file or folder at a path. Throws a `UsageError` if there is none. */
export const fromDisk = (path: string, label = path): Snapshot => {
  const read = (file: string) => () => new Uint8Array(readFileSync(join(path, file)));
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) throw new UsageError(`${label} is not there.`);
  if (!status.isDirectory()) return { label, files: new Map([["", read("")]]) };
  // A link counts as the file that it leads to.
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? true)
    .map((file) => slashed(relative(path, file)));
  return { label, files: new Map(files.sort().map((file) => [file, read(file)])) };
};
