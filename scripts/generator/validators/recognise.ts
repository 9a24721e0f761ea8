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
  /** Those that the code need not declare: what the language has, and what the rewriting replaces. */
  readonly free: ReadonlySet<string>;
  /** Those whose elements the code reads by number. */
  readonly elements: ReadonlySet<string>;
  /** The members of everything else, and all names of called methods. */
  readonly members: ReadonlySet<string>;
  /** The names in its object literals, except those of a schema. */
  readonly properties: ReadonlySet<string>;
  /** The modules that it imports or requires. */
  readonly modules: ReadonlySet<string>;
}

/** The words of a vocabulary, from a text. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const withoutNumber = (name: string): string => name.replace(/\d+$/, "");

/** The leftmost name in `value0.a[0].b`, without its number: `value`; nothing if a name does not begin it. */
const holderOf = (node: ts.Expression): string => {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return holderOf(node.expression);
  return ts.isIdentifier(node) ? withoutNumber(node.text) : "";
};

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

const isKnownMember = (access: ts.PropertyAccessExpression, { members, holders }: Vocabulary): boolean =>
  members.has(access.name.text) || (holders.has(holderOf(access)) && !isCalled(access));

const isRequire = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === "require";

/** What a node imports, exports from or requires; its text where that is not told by a literal. */
const moduleOf = (node: ts.Node): string | undefined => {
  const literal = (path: ts.Node | undefined) => (path && ts.isStringLiteral(path) ? path.text : node.getText());
  if (ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier))
    return literal(node.moduleSpecifier);
  if (ts.isCallExpression(node) && (isRequire(node.expression) || node.expression.kind === ts.SyntaxKind.ImportKeyword))
    return literal(node.arguments[0]);
  // Handed on, it could require anything.
  return isRequire(node) && !isCalled(node) ? node.parent.getText() : undefined;
};

// `data["a b"]` is a member like `data.a`, and of anything else than a payload it could be any.
const isKnownElement = (access: ts.ElementAccessExpression, { holders, elements }: Vocabulary): boolean =>
  elements.has(holderOf(access)) || (holders.has(holderOf(access)) && !isCalled(access));

/** The names that the code declares: of variables, functions, parameters and imports. */
const declaredIn = (code: ts.Node): ReadonlySet<string> => {
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isNamed =
      ts.isVariableDeclaration(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isImportSpecifier(node);
    if (isNamed && node.name && ts.isIdentifier(node.name)) declared.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(code);
  return declared;
};

/** What in the node itself the vocabulary does not have. */
const findUnknown = (node: ts.Node, vocabulary: Vocabulary, declared: ReadonlySet<string>): string | undefined => {
  const path = moduleOf(node);
  if (path !== undefined && !vocabulary.modules.has(path)) return `the module ${path}`;
  if (ts.isElementAccessExpression(node) && !isKnownElement(node, vocabulary)) return `the member ${node.getText()}`;
  if (node.kind === ts.SyntaxKind.ThisKeyword || ts.isWithStatement(node)) return `the word ${node.getText()}`;
  if (!ts.isIdentifier(node)) return undefined;
  const isKnown = isMember(node)
    ? isKnownMember(node.parent as ts.PropertyAccessExpression, vocabulary)
    : isPropertyName(node)
      ? vocabulary.properties.has(node.text) || isInSchema(node, vocabulary)
      : vocabulary.names.has(withoutNumber(node.text)) && (declared.has(node.text) || vocabulary.free.has(node.text));
  return isKnown ? undefined : `the name ${node.text}`;
};

/** Throws if a tool's code has something that its vocabulary does not have: nobody knows what it would become. */
export const recognise = (code: string, vocabulary: Vocabulary): void => {
  const file = ts.createSourceFile("emitted.ts", code, ts.ScriptTarget.Latest, true);
  const declared = declaredIn(file);
  const visit = (node: ts.Node): void => {
    const unknown = findUnknown(node, vocabulary, declared);
    if (unknown !== undefined)
      throw new Error(
        `its code has ${unknown}, which is not known here: find out what it means, and add it to its vocabulary`,
      );
    ts.forEachChild(node, visit);
  };
  visit(file);
};
