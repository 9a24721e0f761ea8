import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { reach } from "../declarations/reach.js";
import { toCommonJs } from "../declarations/to-common-js.js";
import type { Output } from "./report-problems.js";
import { writeFiles } from "./write-files.js";

const folder = "dist/types";

/** The entries of the package, by the paths of their declarations in `dist/types/`. */
const findEntries = (root: string): string[] => {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.values<string | { import: { types: string } }>(exports)
    .map((target) => (typeof target === "string" ? "" : target.import.types.replace(`./${folder}/`, "")))
    .filter((path) => path.endsWith(".d.ts") && !path.includes("*"));
};

/**
 * Writes the declarations of the package into `dist/types/`, a file for each module that is reached from an entry, as
 * `.d.ts` and as `.d.cts`, and returns the exit status. One file for each keeps every type in the module that declares
 * it, where a user's compiler finds its name; and the compiler takes seconds for hundreds of contracts.
 */
export const buildDeclarations = (root: string, { error }: Output): number => {
  const compiler = join(root, "node_modules/@typescript/native/bin/tsc");
  rmSync(join(root, folder), { recursive: true, force: true });
  const { status, stdout } = spawnSync(process.execPath, [compiler, "--project", "tsconfig.build.json"], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) {
    error(stdout);
    return 1;
  }
  const reached = reach(findEntries(root), (path) => readFileSync(join(root, folder, path), "utf8"));
  rmSync(join(root, folder), { recursive: true });
  for (const [path, text] of reached)
    writeFiles(join(root, folder), [
      [path, text],
      [path.replace(/\.ts$/, ".cts"), toCommonJs(text)],
    ]);
  return 0;
};
