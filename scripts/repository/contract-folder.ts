import { type Dirent, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { holdsJson } from "../generator/input/parse-json.js";
import { GenerationError, type Problem } from "../generator/input/problem.js";

interface Entry {
  readonly path: string;
  readonly kind: "file" | "folder" | "link" | "other";
}

// A link counts as the file that it leads to. Nothing follows one to a folder, and npm packs none.
const kindOf = (entry: Dirent, path: string): Entry["kind"] => {
  if (entry.isDirectory()) return "folder";
  if (existsSync(path) && statSync(path).isFile()) return "file";
  return entry.isSymbolicLink() ? "link" : "other";
};

const listEntries = (root: string, folder: string): Entry[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).map((entry) => ({
    path: `${folder}/${entry.name}`,
    kind: kindOf(entry, join(root, folder, entry.name)),
  }));

const listDeep = (root: string, folder: string): Entry[] =>
  listEntries(root, folder).flatMap((entry) =>
    entry.kind === "folder" ? [entry, ...listDeep(root, entry.path)] : [entry],
  );

const isRead = (path: string): boolean => holdsJson(path) || path.endsWith("/schema.sha256");

const isFolderByName = (path: string): boolean =>
  /^[^/]+\/[^/]+\/fixtures(?:\/(?:valid|tolerated|invalid))?$/.test(path);

const complainAbout = ({ path, kind }: Entry): string | undefined => {
  if (isRead(path)) return kind === "file" ? undefined : "is not a file: remove it, or give it another name";
  if (isFolderByName(path))
    return kind === "folder" ? undefined : "is not a folder: remove it, or give it another name";
  return kind === "link" ? "is a link that leads to no file: put there what it should lead to" : undefined;
};

const refuse = (entries: readonly Entry[]): void => {
  const problems = entries.flatMap((entry): Problem[] => {
    const message = complainAbout(entry);
    return message === undefined ? [] : [{ file: entry.path, pointer: "", message }];
  });
  if (problems.length > 0) throw new GenerationError(problems);
};

/** The names of the folders in a folder. Throws a {@link GenerationError} if a link only looks like one. */
export const listFolders = (root: string, folder: string): string[] => {
  const entries = listEntries(root, folder);
  refuse(entries.filter(({ kind }) => kind === "link"));
  return entries.filter(({ kind }) => kind === "folder").map(({ path }) => path.slice(`${folder}/`.length));
};

/**
 * The paths of the files that are read of a contract's folder, at any depth. Throws a {@link GenerationError} if
 * something only has the name of one, or is a file in the place of a folder.
 */
export const listFiles = (root: string, folder: string): string[] => {
  const entries = listDeep(root, folder);
  refuse(entries);
  return entries
    .map(({ path }) => path)
    .filter(isRead)
    .sort();
};
