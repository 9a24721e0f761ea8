import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import * as sdk from "@eventcatalog/sdk";
import { makeFolder } from "../../shared/make-folder.js";

// Its types describe its CommonJS alone, in which the function is one level deeper than in the ES module.
type OpenSdk = (typeof sdk.default)["default"];
const openSdk = sdk.default as unknown as OpenSdk;

/** EventCatalog's own functions for a catalogue, as it is now: they keep what they have read of a folder. */
export const readBack = (folder: string): ReturnType<OpenSdk> => {
  const copy = makeFolder();
  cpSync(folder, copy, { recursive: true });
  return openSdk(copy);
};

/** The text of every file in a folder, by its path. */
export const textsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
