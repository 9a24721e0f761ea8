import ts from "typescript";

/**
 * What a tool's code is made of, as far as it is known here: whatever rewrites the code relies on there being nothing
 * else.
 */
export interface Vocabulary {
  /** The names of its variables, functions and parameters, without the numbers behind them. */
  readonly names: ReadonlySet<string>;
  /** Those that hold a payload or a schema, whose members may have any name. */
  readonly holders: ReadonlySet<string>;
  /** The members of everything else, and all names of called methods. */
  readonly members: ReadonlySet<string>;
  /** The names in its object literals, except those of a schema. */
  readonly properties: ReadonlySet<string>;
  /** The modules that it imports or requires. */
  readonly modules: ReadonlySet<string>;
}

const withoutNumber = (name: string): string => name.replace(/\d+$/, "");

/** The leftmost part of `value.a[0].b`: `value`. */
const holderOf = (node: ts.Expression): ts.Expression =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) ? holderOf(node.expression) : node;

const isMember = (node: ts.Identifier): boolean =>
  ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;

const isPropertyName = (node: ts.Identifier): boolean =>
  (ts.isPropertyAssignment(node.parent) || ts.isShorthandPropertyAssignment(node.parent)) && node.parent.name === node;

const isCalled = (node: ts.Node): boolean => ts.isCallExpression(node.parent) && node.parent.expression === node;

// Literals of schemas, which stand beside the code, may have any names.
const isInSchema = (node: ts.Node, { holders }: Vocabulary): boolean => {
  for (let around = node.parent; around !== undefined; around = around.parent)
    if (ts.isVariableDeclaration(around))
      return ts.isIdentifier(around.name) && holders.has(withoutNumber(around.name.text));
  return false;
};

const isKnownMember = (access: ts.PropertyAccessExpression, { members, names, holders }: Vocabulary): boolean => {
  if (members.has(access.name.text)) return true;
  const holder = holderOf(access.expression);
  const isHeld = ts.isIdentifier(holder) && names.has(withoutNumber(holder.text));
  return isHeld && holders.has(withoutNumber(holder.text)) && !isCalled(access);
};

const moduleOf = (node: ts.Node): string | undefined => {
  if (ts.isImportDeclaration(node)) return (node.moduleSpecifier as ts.StringLiteral).text;
  if (!ts.isCallExpression(node) || node.expression.getText() !== "require") return undefined;
  const [path] = node.arguments;
  return path && ts.isStringLiteral(path) ? path.text : (path?.getText() ?? "");
};

/** What in the node itself the vocabulary does not have. */
const findUnknown = (node: ts.Node, vocabulary: Vocabulary): string | undefined => {
  const path = moduleOf(node);
  if (path !== undefined && !vocabulary.modules.has(path)) return `the module ${path}`;
  if (!ts.isIdentifier(node)) return undefined;
  const isKnown = isMember(node)
    ? isKnownMember(node.parent as ts.PropertyAccessExpression, vocabulary)
    : isPropertyName(node)
      ? vocabulary.properties.has(node.text) || isInSchema(node, vocabulary)
      : vocabulary.names.has(withoutNumber(node.text));
  return isKnown ? undefined : `the name ${node.text}`;
};

/** Throws if a tool's code has something that its vocabulary does not have: nobody knows what it would become. */
export const recognise = (code: string, vocabulary: Vocabulary): void => {
  const visit = (node: ts.Node): void => {
    const unknown = findUnknown(node, vocabulary);
    if (unknown !== undefined)
      throw new Error(
        `its code has ${unknown}, which is not known here: find out what it means, and add it to its vocabulary`,
      );
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("emitted.ts", code, ts.ScriptTarget.Latest, true));
};
