import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import { buildDeclarations } from "../../scripts/repository/build-declarations.js";
import { root } from "../support/root.js";
import { mustRun } from "../support/run.js";
import { recordedOutput } from "./recorded-output.js";

const compiler = join(root, "node_modules/@typescript/native/bin/tsc");
const folders: string[] = [];
const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "client-contracts-api-"));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const filesIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, "utf8")]),
  );

describe("the declarations", () => {
  it("are the same bytes in another build", () => {
    const copy = temporaryFolder();
    for (const path of ["package.json", "tsconfig.json", "tsconfig.build.json", "src"])
      cpSync(join(root, path), join(copy, path), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
    const output = recordedOutput();
    expect([buildDeclarations(copy, output), output.complaints]).toEqual([0, []]);
    expect(filesIn(join(copy, "dist/types"))).toEqual(filesIn(join(root, "dist/types")));
  });

  it("are the same bytes whatever the order of the files, and however many checkers share them", () => {
    const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => join(root, "src", path))
      .sort();
    const compile = (files: readonly string[], checkers: number): Map<string, string> => {
      const folder = temporaryFolder();
      const project = join(folder, "tsconfig.json");
      const compilerOptions = { rootDir: join(root, "src"), typeRoots: [join(root, "node_modules/@types")] };
      writeFileSync(
        project,
        JSON.stringify({ extends: join(root, "tsconfig.build.json"), compilerOptions, include: [], files }),
      );
      const out = join(folder, "out");
      mustRun(root, process.execPath, [compiler, "-p", project, "--outDir", out, "--checkers", `${checkers}`]);
      return filesIn(out);
    };
    const forwards = compile(sources, 1);
    expect(forwards.size).toBe(sources.filter((path) => !path.endsWith(".d.ts")).length);
    expect(compile([...sources].reverse(), 4)).toEqual(forwards);
  });
});

// Whoever sees "warm" first decides, unless the order is one of its own.
const small = {
  "first.ts": 'export const first = "warm";\n',
  "pick.ts": 'export const pick = (yes: boolean) => (yes ? "cold" : "warm");\n',
};

describe("the option of tsconfig.build.json", () => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.build.json"), ts.sys.readFile);
  const { stableTypeOrdering } = config.compilerOptions;

  /** The declaration of `pick`, by the compiler that has the option and does not take it for granted. */
  const declared = (files: readonly string[], options: ts.CompilerOptions): string => {
    const folder = temporaryFolder();
    for (const [name, text] of Object.entries(small)) writeFileSync(join(folder, name), text);
    let found = "";
    const program = ts.createProgram(
      files.map((name) => join(folder, name)),
      { ...options, declaration: true, emitDeclarationOnly: true, strict: true, types: [], noLib: true },
    );
    program.emit(undefined, (path, text) => {
      if (path.endsWith("pick.d.ts")) found = text;
    });
    return found;
  };
  const ways = (options: ts.CompilerOptions) =>
    new Set(
      [
        ["first.ts", "pick.ts"],
        ["pick.ts", "first.ts"],
      ].map((files) => declared(files, options)),
    );

  it("makes the order of a union be one", () => {
    expect([...ways({ stableTypeOrdering })]).toEqual([
      'export declare const pick: (yes: boolean) => "cold" | "warm";\n',
    ]);
  });

  it("is what makes it: the negative control", () => {
    expect(ways({}).size).toBe(2);
  });
});
