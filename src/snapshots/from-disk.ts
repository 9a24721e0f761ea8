import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { slashed } from "../check/files/slashed.js";
import { UsageError } from "../check/model/usage-error.js";
import type { Snapshot } from "./snapshot.js";

/** The file or folder at a path. Throws a `UsageError` if there is none. */
export const fromDisk = (path: string, label = path): Snapshot => {
  const read = (file: string) => () => new Uint8Array(readFileSync(join(path, file)));
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) throw new UsageError(`${label} is not there.`);
  if (!status.isDirectory()) return { label, files: new Map([["", read("")]]) };
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => slashed(join(entry.parentPath, entry.name)).slice(slashed(join(path, "/")).length));
  return { label, files: new Map(files.sort().map((file) => [file, read(file)])) };
};
