import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { UsageError } from "../../../../check/model/usage-error.js";
import { type CataloguePage, readCataloguePage } from "./pages/catalogue-page.js";

/** A folder of EventCatalog: its pages, and its files by their paths, which are relative to it and have `/`. */
export interface Catalogue {
  readonly hasConfiguration: boolean;
  readonly pages: readonly CataloguePage[];
  /** The text of a file; undefined if there is none. */
  readonly read: (path: string) => string | undefined;
  /** The paths of all files in a folder and below, in order; none if there is no such folder. */
  readonly list: (folder: string) => readonly string[];
}

const isConfiguration = (name: string): boolean => /^eventcatalog\.config\.[cm]?[jt]s$/.test(name);
// The folders that an export makes: one without a configuration may have been made by an export before.
const made = ["commands", "events", "services", "teams"];
// What EventCatalog makes or fetches itself, and packages.
const isForeign = ({ name }: Dirent): boolean => name.startsWith(".") || ["node_modules", "federated"].includes(name);

const entriesOf = (folder: string): Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return [];
    if (code === "ENOTDIR")
      throw new UsageError(`${folder} is a file, or in one. Name the folder of a catalogue, or a new one.`);
    throw new UsageError(`${folder} cannot be read: ${code}.`);
  }
};

const listFiles = (folder: string, below: string): string[] =>
  entriesOf(join(folder, below)).flatMap((entry) => {
    const path = posix.join(below, entry.name);
    if (entry.isDirectory()) return isForeign(entry) ? [] : listFiles(folder, path);
    return entry.isFile() || entry.isSymbolicLink() ? [path] : [];
  });

const readIfFile = (path: string): string | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, "utf8") : undefined;
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
};

/**
 * Reads the pages of a catalogue; a folder that is empty or not there is a new one. Throws a {@link UsageError} if the
 * folder belongs to something else, or if it or a page cannot be read.
 */
export const openCatalogue = (folder: string): Catalogue => {
  const names = entriesOf(folder).map(({ name }) => name);
  const hasConfiguration = names.some(isConfiguration);
  const other = names.find((name) => !name.startsWith(".") && !made.includes(name));
  if (!hasConfiguration && other !== undefined)
    throw new UsageError(
      `${folder} is not the folder of an EventCatalog: it has ${other}, and no eventcatalog.config.js. Name the folder of that file, or a new one.`,
    );
  const read = (path: string) => readIfFile(join(folder, path));
  const list = (below: string) => (existsSync(join(folder, below)) ? listFiles(folder, below) : []);
  // What EventCatalog builds.
  const files = list("").filter((path) => !path.startsWith("dist/"));
  const pages = files.flatMap((path) => readCataloguePage(path, read) ?? []);
  return { hasConfiguration, pages, read, list };
};
