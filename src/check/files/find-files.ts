import * as nodeFs from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { formatOf, payloadFiles } from "../model/format.js";
import type { CheckOptions } from "../model/options.js";
import { slashed } from "./slashed.js";

/** A file to check. */
export interface FoundFile {
  /** The absolute path, or `-` for standard input. */
  readonly path: string;
  /** The file's name in reports. */
  readonly file: string;
  /** Its size in bytes; absent if it is a stream. */
  readonly size?: number;
}

/** What the paths led to. */
export interface Found {
  readonly files: readonly FoundFile[];
  /** Paths that lead to nothing. */
  readonly unmatched: readonly string[];
  /** Files and folders that could not be read, and why. */
  readonly unreadable: readonly { readonly file: string; readonly error: unknown }[];
}

const defaultFolders = ["fixtures", "test/fixtures"];

const isThere = async (path: string): Promise<boolean> => {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
};

const defaultPaths = async (cwd: string): Promise<string[]> => {
  const exists = await Promise.all(defaultFolders.map((folder) => isThere(join(cwd, folder))));
  const folders = defaultFolders.filter((_, index) => exists[index]);
  return folders.length > 0 ? folders : defaultFolders;
};

const isMissing = (error: unknown): boolean =>
  ["ENOENT", "ENOTDIR"].includes(String((error as NodeJS.ErrnoException).code));

// The walker does not report what it cannot read, which would then count as checked.
const watchedFs = (report: (path: string, error: unknown) => void) => {
  const watch =
    (method: (...parameters: never[]) => void) =>
    (...parameters: unknown[]) => {
      const [path] = parameters;
      const callback = parameters.pop() as (error: unknown, ...results: unknown[]) => void;
      const watched = (error: unknown, ...results: unknown[]) => {
        if (error) report(String(path), error);
        callback(error, ...results);
      };
      method(...([...parameters, watched] as never[]));
    };
  return { ...nodeFs, readdir: watch(nodeFs.readdir), realpath: watch(nodeFs.realpath), stat: watch(nodeFs.stat) };
};

/** Finds the files that the paths name, each once, in the order of the paths and then of the files' names. */
export const findFiles = async ({ paths, exclude = [] }: CheckOptions, cwd: string): Promise<Found> => {
  const excluded = new Set(exclude.map((path) => resolve(cwd, path)));
  const files = new Map<string, FoundFile & { readonly rank: number }>();
  const unmatched: string[] = [];
  const unreadable = new Map<string, { readonly file: string; readonly error: unknown }>();
  const given = paths && paths.length > 0 ? paths : await defaultPaths(cwd);

  const addPath = async (name: string, rank: number) => {
    // As given, if it is outside of the working folder.
    const fileOf = (path: string): string => {
      const fromHere = relative(cwd, path);
      return slashed(isAbsolute(name) && fromHere.startsWith("..") ? path : fromHere);
    };

    // A file that two links to its folder lead to is one file; a link to the file itself is another one, with its own
    // name.
    const add = async (path: string) => {
      if (excluded.has(path)) return;
      const info = await stat(path);
      const real = join(await realpath(dirname(path)), basename(path));
      const present = files.get(real);
      if (present && (present.rank < rank || path !== real)) return;
      files.set(real, { path, file: fileOf(path), rank, ...(info.isFile() && { size: info.size }) });
    };

    const refuse = (path: string, error: unknown) => {
      const real = String((error as NodeJS.ErrnoException).path ?? path);
      if (!unreadable.has(real)) unreadable.set(real, { file: fileOf(path), error });
    };

    const walk = async (pattern: string, folder: string) => {
      let isEmpty = true;
      const watched = watchedFs((path, error) => {
        // Either a folder that the pattern begins with is missing, or the target of a link.
        if (isMissing(error) && !formatOf(path)) return;
        isEmpty = false;
        refuse(path, error);
      });
      const options = {
        cwd: folder,
        absolute: true,
        caseSensitiveMatch: pattern !== payloadFiles,
        ignore: "**/node_modules/**",
        fs: watched as object,
      };
      for (const path of await glob(pattern, options)) {
        if (!formatOf(path)) continue;
        isEmpty = false;
        // It may be gone by now, or its name may not be text.
        await add(resolve(path)).catch((error) => refuse(path, error));
      }
      if (isEmpty) unmatched.push(name);
    };

    const path = resolve(cwd, name);
    try {
      if ((await stat(path)).isDirectory()) await walk(payloadFiles, path);
      else await add(path);
    } catch (error) {
      if (!isMissing(error)) refuse(path, error);
      else if (isDynamicPattern(name)) await walk(slashed(name), cwd);
      else unmatched.push(name);
    }
  };

  for (const [rank, name] of given.entries()) {
    if (name === "-") files.set(name, { path: name, file: "<stdin>", rank });
    else await addPath(name, rank);
  }
  const ordered = [...files.values()].sort(
    (left, right) => left.rank - right.rank || (left.file < right.file ? -1 : 1),
  );
  return { files: ordered, unmatched, unreadable: [...unreadable.values()] };
};
