import ts from "typescript";
import type { Problem } from "./problem.js";

// Names of every object: a contract of this name would hide what everything inherits.
const inherited = new Set(["constructor", "prototype", "__proto__"]);

const isIdentifier = (name: string): boolean =>
  /^[A-Za-z_$][\w$]*$/.test(name) && ts.identifierToKeywordKind(ts.factory.createIdentifier(name)) === undefined;

/** Returns what is wrong with the names of the contracts, which are exports, types and files at once. */
export const lintNames = (names: readonly string[], taken: readonly string[]): Problem[] => {
  const folded = new Map<string, string>();
  return names.flatMap((name) => {
    const problem = (message: string) => [{ file: `schemas/${name}`, pointer: "", message }];
    if (!isIdentifier(name) || inherited.has(name)) return problem("is not a name that TypeScript can export");
    if (taken.includes(name)) return problem("is the name of something else that this package exports");
    const other = folded.get(name.toLowerCase());
    folded.set(name.toLowerCase(), name);
    return other === undefined
      ? []
      : problem(`differs from ${other} in letter case alone, which some file systems cannot tell apart`);
  });
};
