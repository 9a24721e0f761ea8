import ts from "typescript";

/** What json-schema-to-typescript declares. */
export type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

export const isDeclaration = (node: ts.Node): node is Declaration =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

const further = "Published";

/**
 * Returns the declarations with the first one's name before those of the others, wherever they are used: `Line` becomes
 * `OrderPlacedV2Line`. The names of definitions are unique in one schema only, and a contract's module has the names of
 * the package's own types too. `taken` holds the words that further types of the contract have after its name: what
 * begins with one of them comes after another word, `OrderPlacedV2PublishedData`.
 */
export const withNamesAfter = (
  name: string,
  declarations: readonly Declaration[],
  taken: readonly string[] = [],
): Declaration[] => {
  const isTaken = (other: string) => taken.length > 0 && [...taken, further].some((word) => other.startsWith(word));
  const renamed = (other: string) => (isTaken(other) ? name + further + other : name + other);
  const others = new Set(declarations.map((declaration) => declaration.name.text).filter((other) => other !== name));
  const visit = <Node extends ts.Node>(node: Node): Node =>
    ts.visitEachChild(
      node,
      (child) => {
        const isName = ts.isIdentifier(child) && (isDeclaration(node) || ts.isTypeReferenceNode(node));
        return isName && others.has(child.text) ? ts.factory.createIdentifier(renamed(child.text)) : visit(child);
      },
      undefined,
    );
  return declarations.map(visit);
};
