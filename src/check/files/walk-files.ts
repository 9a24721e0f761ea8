import * as nodeFs from "node:fs";
import { resolve } from "node:path";
import { glob } from "tinyglobby";
import { payloadFiles } from "../model/format.js";

type Callback = (error: unknown, ...results: unknown[]) => void;
type Results = readonly unknown[];

// The walker passes over what is neither a file, a folder nor a link: as a file, it can be told.
const showSpecial = (entry: unknown): void => {
  const { isFile, isDirectory, isSymbolicLink } = entry as nodeFs.Dirent;
  const isSpecial = ![isFile, isDirectory, isSymbolicLink].some((is) => is.call(entry));
  if (isSpecial) Object.assign(entry as object, { isFile: () => true });
};

// The walker does not report what it cannot read, which would then count as checked.
const watchedFs = (report: (path: string, error: unknown) => void) => {
  const watch =
    (method: (...parameters: never[]) => void, see: (results: Results) => void = () => {}) =>
    (...parameters: unknown[]) => {
      const [path] = parameters;
      const callback = parameters.pop() as Callback;
      const watched: Callback = (error, ...results) => {
        if (error) report(String(path), error);
        else see(results);
        callback(error, ...results);
      };
      method(...([...parameters, watched] as never[]));
    };
  const readdir = watch(nodeFs.readdir, ([entries]) => (entries as Results).forEach(showSpecial));
  return { ...nodeFs, readdir, realpath: watch(nodeFs.realpath), stat: watch(nodeFs.stat) };
};

/**
 * Returns the absolute paths of what the pattern matches under a folder: files, folders, pipes and all others. Calls
 * `report` with what it cannot read.
 */
export const walkFiles = async (
  pattern: string,
  folder: string,
  report: (path: string, error: unknown) => void,
): Promise<string[]> => {
  const paths = await glob(pattern, {
    cwd: folder,
    absolute: true,
    onlyFiles: false,
    caseSensitiveMatch: pattern !== payloadFiles,
    ignore: "**/node_modules/**",
    fs: watchedFs(report) as object,
  });
  return paths.map((path) => resolve(path));
};
