import { createRequire } from "node:module";
import { join } from "node:path";
import type TypeScript from "typescript";
import type { Project } from "./projects.js";

const require = createRequire(import.meta.url);

// Whose declarations are not ours to check: TypeBox's take as long as all else together.
const isForeign = (path: string): boolean => /\/node_modules\/(typebox|typescript-[\d.]+)\//.test(path);

/** Builds projects with a compiler that has an API, which reads and parses each file once for all; returns its complaints. */
export const compileInProcess = (version: string, projects: readonly Project[], place: string): string => {
  const ts: typeof TypeScript = require(`typescript-${version}`);
  const parsed = new Map<string, TypeScript.SourceFile | undefined>();

  const build = ({ name }: Project): string => {
    const { config } = ts.readConfigFile(join(place, name, "tsconfig.json"), ts.sys.readFile);
    const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, join(place, name));
    const host = ts.createCompilerHost(options);
    const { getSourceFile } = host;
    host.getSourceFile = (path, ...rest) => {
      if (!parsed.has(path)) parsed.set(path, getSourceFile(path, ...rest));
      return parsed.get(path);
    };
    const program = ts.createProgram(fileNames, options, host);
    // File by file: asked for all of them at once, the compiler checks what is not ours too.
    const own = program.getSourceFiles().filter(({ fileName }) => !isForeign(fileName));
    const found = own.flatMap((file) => [
      ...ts.getPreEmitDiagnostics(program, file),
      ...program.emit(file).diagnostics,
    ]);
    const all = [...errors, ...found];
    return ts.formatDiagnostics(ts.sortAndDeduplicateDiagnostics(all), host);
  };
  return projects.map(build).join("");
};
