import { join } from "node:path";
import ts from "typescript";
import { root } from "./root.js";

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  types: [],
};

/**
 * What an editor shows of one file of a consumer of the built package. A place is a piece of the file's text: its end, or
 * where it has a `|`.
 */
export interface Editor {
  /** What is shown of the name that ends at a place, with its comment and tags. */
  hover(piece: string): string;
  /** The names and texts that are offered at a place. */
  completions(piece: string): string[];
  /** What the compiler says of the line of a place, each with what it says of the places that belong to it. */
  complaints(piece: string): string[];
}

/** Opens a file that is not on the disk as an editor does, through the compiler's language service. */
export const openEditor = (text: string): Editor => {
  const file = join(root, "test/edited.ts");
  const read = (path: string) => (path === file ? text : ts.sys.readFile(path));
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const content = read(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: read,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  const endOf = (marked: string): number => {
    const piece = marked.replace("|", "");
    const start = text.indexOf(piece);
    if (start === -1 || text.includes(piece, start + 1)) throw new Error(`the file must have ${piece} once`);
    return start + (marked.includes("|") ? marked.indexOf("|") : piece.length);
  };
  const lineOf = (at: number) => text.slice(0, at).split("\n").length;
  return {
    hover: (piece) => {
      const shown = service.getQuickInfoAtPosition(file, endOf(piece) - 1);
      const tags = (shown?.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`);
      return [
        ts.displayPartsToString(shown?.displayParts),
        ts.displayPartsToString(shown?.documentation),
        ...tags,
      ].join("\n");
    },
    completions: (piece) =>
      (service.getCompletionsAtPosition(file, endOf(piece), {})?.entries ?? []).map(({ name }) => name),
    complaints: (piece) =>
      service
        .getSemanticDiagnostics(file)
        .filter(({ start = 0 }) => lineOf(start) === lineOf(endOf(piece)))
        .map(({ messageText, relatedInformation = [] }) =>
          [messageText, ...relatedInformation.map((related) => related.messageText)]
            .map((message) => ts.flattenDiagnosticMessageText(message, "\n"))
            .join("\n"),
        ),
  };
};
