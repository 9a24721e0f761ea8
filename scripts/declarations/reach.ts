import { posix } from "node:path";
import { importsOf } from "./imports.js";

/**
 * Returns the declaration files that are reached from the entries, with their texts. The compiler writes one for each
 * module, and most are of no use to a user's compiler.
 */
export const reach = (entries: readonly string[], read: (path: string) => string): Map<string, string> => {
  const reached = new Map<string, string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    const text = read(path);
    reached.set(path, text);
    for (const { specifier, isOwn } of importsOf(text))
      if (isOwn) visit(posix.join(posix.dirname(path), specifier.text).replace(/\.js$/, ".d.ts"));
  };
  for (const entry of entries) visit(entry);
  return reached;
};
