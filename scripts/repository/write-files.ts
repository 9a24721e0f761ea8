import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes a file, with the folders that it needs, and returns what takes that back. */
const writeOne = (path: string, text: string): (() => void) => {
  const before = existsSync(path) ? readFileSync(path) : undefined;
  const made = mkdirSync(dirname(path), { recursive: true });
  const undo = () => {
    if (before === undefined) rmSync(made ?? path, { recursive: true, force: true });
    else writeFileSync(path, before);
  };
  try {
    writeFileSync(path, text);
  } catch (error) {
    undo();
    throw error;
  }
  return undo;
};

/**
 * Writes files by their path from `root`, with the folders that they need, and returns what takes all of it back. If
 * one cannot be written, all are as they were.
 */
export const writeFiles = (root: string, files: Iterable<readonly [path: string, text: string]>): (() => void) => {
  const undone: (() => void)[] = [];
  const undo = () => {
    for (const each of undone.reverse()) each();
  };
  try {
    for (const [path, text] of files) undone.push(writeOne(join(root, path), text));
  } catch (error) {
    undo();
    throw error;
  }
  return undo;
};
