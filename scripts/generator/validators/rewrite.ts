import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true });

/** Replaces a node by another one; null removes it; undefined keeps it and visits what is in it. */
export type Replace = (node: ts.Node, visit: <Node extends ts.Node>(node: Node) => Node) => ts.Node | null | undefined;

/** Parses `code`, keeps the statements that `keep` returns, replaces nodes, and prints the result. */
export const rewrite = (
  code: string,
  keep: (statement: ts.Statement) => ts.Statement | undefined,
  replace: Replace,
): string => {
  const file = ts.createSourceFile("generated.ts", code, ts.ScriptTarget.Latest, true);
  const statements = file.statements.map(keep).filter((statement) => statement !== undefined);
  const { transformed, dispose } = ts.transform(statements, [
    (context) => {
      const visit = <Node extends ts.Node>(node: Node): Node => {
        const replaced = replace(node, visit);
        // The compiler's visitor removes a node for which it gets undefined.
        if (replaced === null) return undefined as unknown as Node;
        return (replaced ?? ts.visitEachChild(node, visit, context)) as Node;
      };
      return visit;
    },
  ]);
  const text = transformed.map((statement) => printer.printNode(ts.EmitHint.Unspecified, statement, file)).join("\n");
  dispose();
  return `${text}\n`;
};

/** Whether the node is the name of a variable, not of a property that happens to have that name. */
export const isVariable = (node: ts.Node): node is ts.Identifier =>
  ts.isIdentifier(node) && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node);

/** A parameter of the type `any`: the code works on unknown values. */
export const anyParameter = (name: ts.BindingName): ts.ParameterDeclaration => {
  const any = ts.factory.createKeywordTypeNode(ts.SyntaxKind.AnyKeyword);
  return ts.factory.createParameterDeclaration(undefined, undefined, name, undefined, any);
};

/** Names that generated code imports from `src/`, collected during the rewrite. */
export class Imports {
  private readonly names = new Map<string, Set<string>>();

  /** Returns the identifier of what `module` exports as `name`. */
  use(module: string, name: string): ts.Identifier {
    this.names.set(module, (this.names.get(module) ?? new Set()).add(name));
    return ts.factory.createIdentifier(name);
  }

  toString(): string {
    return [...this.names]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([module, names]) => `import { ${[...names].sort().join(", ")} } from "${module}";\n`)
      .join("");
  }
}

/** The name under which `src/runtime/formats.ts` exports a format. */
export const formatExport = (format: string): string =>
  format.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
