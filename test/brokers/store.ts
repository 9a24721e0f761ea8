import { mkdirSync } from "node:fs";
import { readdir, readFile, rmdir } from "node:fs/promises";
import { join } from "node:path";

/** The folder in which a consumer keeps what it handled. */
export interface Store {
  readonly path: string;
  /** Returns the names of the files that are there. */
  files(): Promise<Set<string>>;
  /** Returns how many entries there are, faster than `files`. */
  count(): Promise<number>;
  /** Returns what is in a file. */
  read(file: string): Promise<string>;
  /** Puts a folder in the place of a file, so that the file cannot be written. */
  block(file: string): void;
  /** Removes that folder. */
  unblock(file: string): Promise<void>;
}

export const openStore = (path: string): Store => {
  mkdirSync(path, { recursive: true });
  return {
    path,
    files: async () => {
      const entries = await readdir(path, { withFileTypes: true });
      return new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name));
    },
    count: async () => (await readdir(path)).length,
    read: (file) => readFile(join(path, file), "utf8"),
    block: (file) => mkdirSync(join(path, file)),
    unblock: (file) => rmdir(join(path, file)),
  };
};
