import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../check/model/usage-error.js";
import { fromDisk } from "./from-disk.js";
import type { Snapshot } from "./snapshot.js";

const foldersIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
};

/** The folders of packages that are installed for the working folder, nearest first. */
function* installedPackages(): Generator<string> {
  for (let folder = resolve("."), above = ""; folder !== above; above = folder, folder = dirname(folder))
    for (const each of foldersIn(join(folder, "node_modules")))
      yield* /[\\/]@[^\\/]+$/.test(each) ? foldersIn(each) : [each];
}

const manifestOf = (folder: string): { readonly name?: unknown; readonly version?: unknown } => {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  } catch {
    return {};
  }
};

/**
 * The schemas of a package that is installed, perhaps under another name: nothing is fetched. Throws a `UsageError` if
 * this version is not installed, and says how it would be.
 */
export const fromPackage = (name: string, version: string): Snapshot => {
  const label = `npm:${name}@${version}`;
  for (const folder of installedPackages()) {
    const manifest = manifestOf(folder);
    if (manifest.name === name && manifest.version === version) return fromDisk(join(folder, "schemas"), label);
  }
  throw new UsageError(
    `${label} is not installed here. Install it beside the one in use: npm install --no-save before@${label}`,
  );
};
