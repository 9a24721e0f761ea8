import ts from "typescript";

const { factory } = ts;

const objectMembers = new Set(Object.getOwnPropertyNames(Object.prototype));
const isIdentifier = (key: string) => /^[A-Za-z_$][\w$]*$/.test(key);

/** TypeBox's `"key" in value`. */
export type InExpression = ts.BinaryExpression & { readonly left: ts.StringLiteral };

export const isInExpression = (node: ts.Node): node is InExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword && ts.isStringLiteral(node.left);

/**
 * The object and the name in TypeBox's `Object.prototype.hasOwnProperty.call(value, "constructor")`, which it writes for
 * names by which prototypes are reached.
 */
export const ownedName = (node: ts.Node): readonly [ts.Expression, ts.StringLiteral] | undefined => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression: asked, name } = node.expression;
  const isAsked = ts.isPropertyAccessExpression(asked) && asked.name.text === "hasOwnProperty";
  if (!isAsked || name.text !== "call") return undefined;
  const [object, key] = node.arguments;
  return object && key && ts.isStringLiteral(key) ? [object, key] : undefined;
};

/**
 * Whether the property is present: it is not undefined, as for Ajv and JSON. A name that every object inherits, such as
 * constructor, must also be an own property.
 */
export const presence = (object: ts.Expression, key: ts.StringLiteral): ts.Expression => {
  const member = isIdentifier(key.text)
    ? factory.createPropertyAccessExpression(object, key.text)
    : factory.createElementAccessExpression(object, key);
  const differs = factory.createToken(ts.SyntaxKind.ExclamationEqualsEqualsToken);
  const present = factory.createBinaryExpression(member, differs, factory.createIdentifier("undefined"));
  if (!objectMembers.has(key.text)) return factory.createParenthesizedExpression(present);
  const own = factory.createCallExpression(factory.createIdentifier("Object.hasOwn"), undefined, [object, key]);
  return factory.createParenthesizedExpression(factory.createLogicalAnd(own, present));
};

const isOperation = (node: ts.Node, operator: ts.SyntaxKind): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === operator;

const unwrap = (node: ts.Expression): ts.Expression =>
  ts.isParenthesizedExpression(node) ? unwrap(node.expression) : node;

const conjuncts = (node: ts.Expression): ts.Expression[] => {
  const inner = unwrap(node);
  return isOperation(inner, ts.SyntaxKind.AmpersandAmpersandToken)
    ? [...conjuncts(inner.left), ...conjuncts(inner.right)]
    : [inner];
};

const refusesUndefined = (node: ts.Expression, member: string): boolean => {
  const inner = unwrap(node);
  if (isOperation(inner, ts.SyntaxKind.BarBarToken)) {
    return refusesUndefined(inner.left, member) && refusesUndefined(inner.right, member);
  }
  const text = inner.getText();
  return (
    [`Number.isFinite(${member})`, `Number.isInteger(${member})`, `Array.isArray(${member})`].includes(text) ||
    text.startsWith(`typeof ${member} === "`) ||
    text.startsWith(`${member} === `)
  );
};

/** Whether the same conjunction requires something of the property that undefined would not satisfy. */
export const isImplied = (node: InExpression): boolean => {
  const key = node.left.text;
  if (objectMembers.has(key)) return false;
  const member = `${node.right.getText()}${isIdentifier(key) ? `.${key}` : `[${JSON.stringify(key)}]`}`;
  let whole: ts.Expression = node;
  while (
    ts.isParenthesizedExpression(whole.parent) ||
    isOperation(whole.parent, ts.SyntaxKind.AmpersandAmpersandToken)
  ) {
    whole = whole.parent;
  }
  return conjuncts(whole).some((conjunct) => refusesUndefined(conjunct, member));
};

/**
 * The operands of a conjunction that say something that the others do not, or undefined if the node is not a
 * conjunction.
 */
export const withoutImplied = (node: ts.Node): ts.Expression[] | undefined =>
  isOperation(node, ts.SyntaxKind.AmpersandAmpersandToken)
    ? [node.left, node.right].filter(
        (operand) => !conjuncts(operand).every((part) => isInExpression(part) && isImplied(part)),
      )
    : undefined;
