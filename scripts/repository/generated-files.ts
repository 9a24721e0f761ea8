import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { generate, type Input } from "../generator/generate.js";
import { refuseBlocked } from "./blocked-paths.js";
import { readInput } from "./read-input.js";
import { writeFiles } from "./write-files.js";

/** How the generated files in the repository differ from what the schemas generate now. */
export interface Drift {
  /** How many files there should be. */
  readonly total: number;
  readonly changed: readonly (readonly [path: string, text: string])[];
  /** Files that belong to no contract. */
  readonly stray: readonly string[];
}

type Options = Pick<Input, "accepted" | "note">;

/**
 * Generates everything, and returns what is different in the repository. `accepted` names the contracts whose published
 * schema has changed; `note` is told of what is worth knowing.
 */
export const findDrift = async (root: string, options: Options = {}): Promise<Drift> => {
  const output = await generate({ ...readInput(root), ...options });
  refuseBlocked(root, output.keys());
  const generated = join(root, "src/generated");
  const present = existsSync(generated) ? readdirSync(generated, { recursive: true, withFileTypes: true }) : [];
  const isCurrent = ([path, text]: readonly [string, string]) =>
    existsSync(join(root, path)) && readFileSync(join(root, path), "utf8") === text;
  return {
    total: output.size,
    changed: [...output].filter((file) => !isCurrent(file)),
    stray: present
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, "/").length).replaceAll("\\", "/"))
      .filter((path) => !output.has(path)),
  };
};

/** Writes the generated files of the schemas into the repository; the options are those of {@link findDrift}. */
export const writeGenerated = async (root: string, options: Options = {}): Promise<Drift> => {
  const drift = await findDrift(root, options);
  writeFiles(root, drift.changed);
  for (const path of drift.stray) {
    rmSync(join(root, path));
    const folder = dirname(join(root, path));
    if (readdirSync(folder).length === 0) rmdirSync(folder);
  }
  return drift;
};
