import ts from "typescript";
import { reach } from "../../scripts/declarations/reach.js";

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

const isAugmentation = (statement: ts.Statement): boolean =>
  ts.isModuleDeclaration(statement) &&
  (ts.isStringLiteral(statement.name) || Boolean(statement.flags & ts.NodeFlags.GlobalAugmentation));

/**
 * Returns what importing an entry adds to other modules and to what is global, its comments left out. `read` gives the
 * text of a declaration file by its path.
 */
export const augmentationsOf = (entry: string, read: (path: string) => string): string[] =>
  [...reach([entry], read)].flatMap(([path, text]) => {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    return file.statements
      .filter(isAugmentation)
      .map((statement) => printer.printNode(ts.EmitHint.Unspecified, statement, file));
  });
