import type { Problem } from "../input/problem.js";

// In Pascal case, as json-schema-to-typescript writes names: it would change any other name.
const isName = (name: string): boolean => /^[A-Z][A-Za-z]*(?:\d+(?:[A-Z][A-Za-z]*)?)*$/.test(name);

// Names that generated modules use themselves.
const used = [
  "Array",
  "ContractMap",
  "Evaluation",
  "Exclude",
  "Explain",
  "Mutual",
  "Number",
  "Object",
  "Omit",
  "Payload",
  "Type",
];

/** Returns what is wrong with the names of the contracts, which are exports, types and files at once. */
export const lintNames = (names: readonly string[], taken: readonly string[]): Problem[] => {
  const folded = new Map<string, string>();
  return names.flatMap((name) => {
    const problem = (message: string) => [{ file: `schemas/${name}`, pointer: "", message }];
    if (!isName(name)) return problem("is not a name in Pascal case, such as ClientMovedV1");
    if (taken.includes(name) || used.includes(name))
      return problem("is already the name of something else in this package");
    const other = folded.get(name.toLowerCase());
    folded.set(name.toLowerCase(), name);
    return other === undefined
      ? []
      : problem(`differs from ${other} in letter case alone, which some file systems cannot tell apart`);
  });
};
