import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Column } from "./columns.js";

/** A folder with a `tsconfig.json`. */
export interface Project {
  readonly name: string;
  /** Its declarations, if it has any. */
  readonly output: string;
}

// What strict users have, and neither the types of Node nor those of the DOM.
const strict = { strict: true, skipLibCheck: false, target: "es2022", lib: ["es2022"], types: [] };
const emit = { declaration: true, emitDeclarationOnly: true, outDir: "out", rootDir: "." };

/**
 * Writes a project for each program below `place`, and one for the declarations that come out of all of them; returns
 * them.
 */
export const writeProjects = (
  programs: ReadonlyMap<string, string>,
  { extension, options }: Column,
  place: string,
): { readonly projects: readonly Project[]; readonly emitted: Project } => {
  const write = (name: string, more: object, files: readonly string[]) => {
    mkdirSync(join(place, name), { recursive: true });
    const compilerOptions = { ...strict, ...options, ...more };
    writeFileSync(join(place, name, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  };
  const projects = [...programs].map(([name, text]): Project => {
    write(name, emit, [`use.${extension}`]);
    writeFileSync(join(place, name, `use.${extension}`), text);
    return { name, output: `${name}/out/use.d.${extension}` };
  });
  const emitted = { name: "emitted", output: "" };
  const outputs = projects.map(({ output }) => `../${output}`);
  write(emitted.name, emit, outputs);
  return { projects, emitted };
};
