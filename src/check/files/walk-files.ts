import * as nodeFs from "node:fs";
import { join, resolve } from "node:path";
import { glob } from "tinyglobby";
import { formatOf, payloadFiles } from "../model/format.js";

type Callback = (error: unknown, ...results: unknown[]) => void;
type Results = readonly unknown[];

// The walker passes over what is neither a file, a folder nor a link: as a file, it can be told.
const isSpecial = (entry: nodeFs.Dirent): boolean => !(entry.isFile() || entry.isDirectory() || entry.isSymbolicLink());

const showAsFile = (entry: nodeFs.Dirent): void => {
  Object.assign(entry, { isFile: () => true, isSymbolicLink: () => false });
};

// The walker does not report what it cannot read, which would then count as checked.
const watchedFs = (
  report: (path: string, error: unknown) => void,
  see: (folder: string, entry: nodeFs.Dirent) => void,
) => {
  const watch =
    (method: (...parameters: never[]) => void, receive: (path: string, results: Results) => void = () => {}) =>
    (...parameters: unknown[]) => {
      const [path] = parameters;
      const callback = parameters.pop() as Callback;
      const watched: Callback = (error, ...results) => {
        if (error) report(String(path), error);
        else receive(String(path), results);
        callback(error, ...results);
      };
      method(...([...parameters, watched] as never[]));
    };
  const readdir = watch(nodeFs.readdir, (folder, [entries]) => {
    for (const entry of entries as readonly nodeFs.Dirent[]) see(folder, entry);
  });
  return { ...nodeFs, readdir, realpath: watch(nodeFs.realpath), stat: watch(nodeFs.stat) };
};

// Goes behind a link to a folder, and says nothing of the link itself.
const walk = async (pattern: string, folder: string, fs: ReturnType<typeof watchedFs>): Promise<string[]> => {
  const paths = await glob(pattern, {
    cwd: folder,
    absolute: true,
    onlyFiles: false,
    caseSensitiveMatch: pattern !== payloadFiles,
    ignore: "**/node_modules/**",
    fs: fs as object,
  });
  return paths.map((path) => resolve(path));
};

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await nodeFs.promises.stat(path)).isDirectory();
  } catch {
    return false;
  }
};

/**
 * Returns the absolute paths of what the pattern matches under a folder: files, folders, links to them, pipes and all
 * others. Calls `report` with what it cannot read.
 */
export const walkFiles = async (
  pattern: string,
  folder: string,
  report: (path: string, error: unknown) => void,
): Promise<string[]> => {
  const links: string[] = [];
  const found = await walk(
    pattern,
    folder,
    watchedFs(report, (parent, entry) => {
      if (isSpecial(entry)) showAsFile(entry);
      else if (entry.isSymbolicLink() && formatOf(entry.name)) links.push(join(parent, entry.name));
    }),
  );
  const toFolders = new Set<string>();
  for (const link of links) if (await isFolder(link)) toFolders.add(link);
  if (toFolders.size === 0) return found;
  const again = await walk(
    pattern,
    folder,
    watchedFs(
      () => {},
      (parent, entry) => {
        if (toFolders.has(join(parent, entry.name))) showAsFile(entry);
      },
    ),
  );
  return [...found, ...again.filter((path) => toFolders.has(path))];
};
