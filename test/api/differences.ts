import { createRequire } from "node:module";

interface Hunk {
  readonly oldStart: number;
  readonly lines: readonly string[];
}

interface Diff {
  structuredPatch(
    oldName: string,
    newName: string,
    oldText: string,
    newText: string,
    oldHeader: undefined,
    newHeader: undefined,
    options: { context: number },
  ): { readonly hunks: readonly Hunk[] };
}

/** The last line above that is not indented says whose parts these are. */
const declarationAbove = (lines: readonly string[], line: number): string =>
  lines
    .slice(0, line)
    .reverse()
    .find((text) => /^\w/.test(text)) ?? "";

/** Returns the lines in which two texts differ, with those around them and the declaration that they belong to. */
export const differences = (before: string, after: string): string[] => {
  // As its types are: installed at the first run.
  const { structuredPatch }: Diff = createRequire(import.meta.url)("diff");
  const lines = before.split("\n");
  return structuredPatch("", "", before, after, undefined, undefined, { context: 2 }).hunks.flatMap((hunk) => [
    `@@ line ${hunk.oldStart} @@ ${declarationAbove(lines, hunk.oldStart - 1)}`.trimEnd(),
    ...hunk.lines,
  ]);
};
