import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Column } from "./columns.js";
import { compileInProcess } from "./compile-in-process.js";
import { compileNatively } from "./compile-natively.js";
import { writeProjects } from "./projects.js";

/** What a compiler made of programs. */
export interface Compiled {
  /** What it complained about; the empty text if it did not. */
  readonly complaints: string;
  /** The declarations that it wrote, by the program's name. */
  readonly declarations: ReadonlyMap<string, string>;
}

/**
 * Compiles each program by itself, in a folder below `place`, and then all declarations that came out of them, as whoever
 * depends on these programs does.
 */
export const compile = (programs: ReadonlyMap<string, string>, column: Column, place: string): Compiled => {
  const { projects, emitted } = writeProjects(programs, column, place);
  const run = column.compiler.startsWith("7") ? compileNatively : compileInProcess;
  const complaints = run(column.compiler, projects, place);
  if (complaints !== "") return { complaints, declarations: new Map() };
  return {
    complaints: run(column.compiler, [emitted], place),
    declarations: new Map(projects.map(({ name, output }) => [name, readFileSync(join(place, output), "utf8")])),
  };
};
