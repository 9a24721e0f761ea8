import { join } from "node:path";
import ts from "typescript";
import { root } from "./root.js";

const readOptions = (): ts.CompilerOptions => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, root).options;
};

/**
 * Type-checks files that are not on the disk, by their paths from the root of the repository, as strictly as the
 * repository itself; what they import may be on the disk. Returns the compiler's complaints, one line each.
 */
export const typeCheck = (files: ReadonlyMap<string, string>): string[] => {
  const virtual = new Map([...files].map(([path, text]) => [join(root, path), text]));
  const folders = new Set([...virtual.keys()].map((path) => join(path, "..")));
  const options = readOptions();
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile, directoryExists } = host;
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.directoryExists = (path) => folders.has(path) || (directoryExists?.(path) ?? true);
  host.readFile = (path) => virtual.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const text = virtual.get(path);
    return text === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...virtual.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    const text = ts.flattenDiagnosticMessageText(messageText, " ");
    return `${file?.fileName.slice(root.length) ?? ""}:${line} ${text}`;
  });
};
