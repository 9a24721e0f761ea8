import ts from "typescript";

/** A place in a declaration file that names another module. */
export interface Import {
  readonly node: ts.ImportDeclaration | ts.ExportDeclaration | ts.ImportTypeNode;
  readonly specifier: ts.StringLiteral;
  /** Whether the module is one of this package. */
  readonly isOwn: boolean;
}

const specifierOf = (node: ts.Node): ts.Node | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  return ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
};

/** Returns what a declaration file imports, in the order of its text. */
export const importsOf = (text: string): Import[] => {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteral(specifier))
      found.push({ node: node as Import["node"], specifier, isOwn: specifier.text.startsWith(".") });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("module.d.ts", text, ts.ScriptTarget.Latest, true));
  return found;
};
