import type { Stats } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import { formatOf, payloadFiles } from "../model/format.js";
import type { CheckOptions } from "../model/options.js";
import { UsageError } from "../model/usage-error.js";
import { isNegation } from "./negation.js";
import { NotAFile } from "./read-error.js";
import { slashed } from "./slashed.js";
import { walkFiles } from "./walk-files.js";

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

// The library overlooks what stands beside an escaped brace.
const isGlob = (name: string): boolean => isDynamicPattern(name.replaceAll(/\\[{}]/g, ""));

const isMissing = (error: unknown): boolean =>
  ["ENOENT", "ENOTDIR"].includes(String((error as NodeJS.ErrnoException).code));

/** What the paths led to, by the real path of each file. */
interface Reached {
  readonly files: Map<string, FoundFile & { readonly rank: number }>;
  readonly unmatched: readonly string[];
  readonly unreadable: Map<string, Found["unreadable"][number]>;
}

const follow = async (paths: readonly string[], cwd: string): Promise<Reached> => {
  const files: Reached["files"] = new Map();
  const unmatched: string[] = [];
  const unreadable: Reached["unreadable"] = new Map();
  const addPath = async (name: string, rank: number) => {
    // As given, if it is outside of the working folder.
    const fileOf = (path: string): string => {
      const fromHere = relative(cwd, path);
      return slashed(isAbsolute(name) && fromHere.startsWith("..") ? path : fromHere);
    };

    // A file that two links to its folder lead to is one file; a link to the file itself is another one, with its own
    // name.
    const add = async (path: string, info: Stats) => {
      const real = join(await realpath(dirname(path)), basename(path));
      const present = files.get(real);
      if (present && (present.rank < rank || path !== real)) return;
      files.set(real, { path, file: fileOf(path), rank, ...(info.isFile() && { size: info.size }) });
    };

    const refuse = (path: string, error: unknown) => {
      const real = String((error as NodeJS.ErrnoException).path ?? path);
      if (!unreadable.has(real)) unreadable.set(real, { file: fileOf(path), error });
    };

    /** Whether the pattern led to anything. */
    const addAll = async (pattern: string, folder: string): Promise<boolean> => {
      let isEmpty = true;
      const matches = await walkFiles(pattern, folder, (path, error) => {
        // Either a folder that the pattern begins with is missing, or the target of a link.
        if (isMissing(error) && !formatOf(path)) return;
        isEmpty = false;
        refuse(path, error);
      });
      const folders: string[] = [];
      const within = new Set<string>();
      for (const path of matches) {
        if (!formatOf(path)) continue;
        try {
          const info = await stat(path);
          if (info.isDirectory()) {
            folders.push(path);
            continue;
          }
          isEmpty = false;
          for (let above = dirname(path); above !== folder && !within.has(above) && above !== dirname(above); ) {
            within.add(above);
            above = dirname(above);
          }
          // Reading it might wait for ever.
          if (info.isFile()) await add(path, info);
          else refuse(path, new NotAFile(info));
        } catch (error) {
          // It may be gone by now, or its name may not be text.
          isEmpty = false;
          refuse(path, error);
        }
      }
      // A folder with the name of a file may be a mistake, unless it holds payloads.
      for (const path of folders.filter((each) => each !== folder && !within.has(each))) {
        isEmpty = false;
        refuse(path, new NotAFile(await stat(path)));
      }
      return !isEmpty;
    };

    const path = resolve(cwd, name);
    try {
      const info = await stat(path);
      if (!info.isDirectory()) await add(path, info);
      else if (await addAll(payloadFiles, path)) return;
      else if (formatOf(path)) refuse(path, new NotAFile(info));
      else unmatched.push(name);
    } catch (error) {
      if (!isMissing(error)) refuse(path, error);
      else if (!isGlob(name) || !(await addAll(slashed(name), cwd))) unmatched.push(name);
    }
  };

  for (const [rank, name] of paths.entries()) {
    if (name === "-") files.set(name, { path: name, file: "<stdin>", rank });
    else await addPath(name, rank);
  }
  return { files, unmatched, unreadable };
};

// A file may have such a name.
const isNegated = async (path: string, cwd: string): Promise<boolean> =>
  isNegation(path) && !(await isThere(resolve(cwd, path)));

// Nothing but a mistake, such as a variable of a shell that is not set: the path of the working folder itself.
const assertNoneEmpty = (option: string, paths: readonly string[]): void => {
  if (paths.some((path) => path === "" || path === "!"))
    throw new UsageError(`${option} must not hold an empty path; the working folder is "."`);
};

const assertNoNegation = async (paths: readonly string[], cwd: string): Promise<void> => {
  for (const path of paths)
    if (await isNegated(path, cwd))
      throw new UsageError(
        `exclude must not hold ${JSON.stringify(path)}: what it names is skipped already, so leave out the "!"`,
      );
};

/**
 * Finds the files that the paths name, each once, in the order of the paths and then of the files' names, without those
 * that `exclude` and paths with `!` in front lead to. Throws a {@link UsageError} for paths that make no sense.
 */
export const findFiles = async ({ paths = [], exclude = [] }: CheckOptions, cwd: string): Promise<Found> => {
  assertNoneEmpty("paths", paths);
  assertNoneEmpty("exclude", exclude);
  await assertNoNegation(exclude, cwd);
  const isWithout = await Promise.all(paths.map((path) => isNegated(path, cwd)));
  const given = paths.filter((_, index) => !isWithout[index]);
  const without = [...exclude, ...paths.filter((_, index) => isWithout[index]).map((path) => path.slice(1))];
  const { files, unmatched, unreadable } = await follow(given.length > 0 ? given : await defaultPaths(cwd), cwd);
  const excluded = await follow(without, cwd);
  const folders = without.map((path) => resolve(cwd, path));
  // A pattern says nothing about what lies in a folder that nobody can read: only its own path excludes that.
  const isNamed = (path: string) => folders.some((folder) => path === folder || path.startsWith(folder + sep));
  const isSpecial = (path: string) => excluded.unreadable.get(path)?.error instanceof NotAFile;
  const ordered = [...files]
    .filter(([real]) => !excluded.files.has(real))
    .map(([, file]) => file)
    .sort((left, right) => left.rank - right.rank || (left.file < right.file ? -1 : 1));
  const told = [...unreadable].filter(([path]) => !isSpecial(path) && !isNamed(path)).map(([, each]) => each);
  return { files: ordered, unmatched, unreadable: told };
};
