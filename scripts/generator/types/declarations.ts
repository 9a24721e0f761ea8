import ts from "typescript";

/** What json-schema-to-typescript declares. */
export type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

export const isDeclaration = (node: ts.Node): node is Declaration =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

/**
 * Returns the declarations with the first one's name before those of the others, wherever they are used: `Line` becomes
 * `OrderPlacedV2Line`. The names of definitions are unique in one schema only, and a contract's module has the names of
 * the package's own types too.
 */
export const withNamesAfter = (name: string, declarations: readonly Declaration[]): Declaration[] => {
  const others = new Set(declarations.map((declaration) => declaration.name.text).filter((other) => other !== name));
  const visit = <Node extends ts.Node>(node: Node): Node =>
    ts.visitEachChild(
      node,
      (child) => {
        const isName = ts.isIdentifier(child) && (isDeclaration(node) || ts.isTypeReferenceNode(node));
        return isName && others.has(child.text) ? ts.factory.createIdentifier(name + child.text) : visit(child);
      },
      undefined,
    );
  return declarations.map(visit);
};
