import ts from "typescript";
import { anyParameter, isVariable, type Replace } from "./rewrite.js";

const { factory } = ts;

// What Ajv keeps its errors with: a list or null, a count beside it, and a property of the function for its caller.
const bookkeeping =
  /^(?:let (?:vErrors|errors) ?=|errors\+\+|errors ?= ?vErrors|vErrors ?=|validate\d+\.errors ?=|if ?\(vErrors )/;

const findings = factory.createIdentifier("findings");
const count = factory.createPropertyAccessExpression(findings, "length");
const empty = factory.createArrayLiteralExpression();
const data = factory.createIdentifier("data");
const instancePath = factory.createIdentifier("instancePath");
const before = factory.createIdentifier("before");

const constant = (name: ts.Identifier, initializer: ts.Expression): ts.Statement =>
  factory.createVariableStatement(
    undefined,
    factory.createVariableDeclarationList(
      [factory.createVariableDeclaration(name, undefined, undefined, initializer)],
      ts.NodeFlags.Const,
    ),
  );

const isOwnCall = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && /^(?:validate\d+|\w+\.validate)$/.test(node.expression.getText());

/** The call in Ajv's `if (!(validate1(…)))`. */
const failedCall = ({ expression }: ts.IfStatement): ts.CallExpression | undefined => {
  if (!ts.isPrefixUnaryExpression(expression) || !ts.isParenthesizedExpression(expression.operand)) return undefined;
  const call = expression.operand.expression;
  return isOwnCall(call) ? call : undefined;
};

/** Where Ajv's caller says that the value is. */
const instancePathOf = (context: ts.ObjectLiteralExpression): ts.Expression => {
  const member = context.properties.find(({ name }) => name?.getText() === "instancePath");
  return member && ts.isPropertyAssignment(member) ? member.initializer : instancePath;
};

/**
 * Returns what puts one list, `findings`, in the place of all that Ajv counts its errors with: as many failed as it is
 * long, and it is cut where Ajv forgets what it found. The functions of a recursive schema hand it on, with the place of
 * the value, and return whether they added nothing to it; the one function of any other schema makes and returns it.
 */
export const inOneList =
  (isRecursive: boolean): Replace =>
  (node, visit) => {
    if (ts.isStatement(node)) {
      const text = node.getText();
      if (/^let errors ?=/.test(text)) return isRecursive ? constant(before, count) : constant(findings, empty);
      if (bookkeeping.test(text)) return null;
    }
    if (isVariable(node) && node.text === "errors") return count;
    if (ts.isReturnStatement(node) && node.expression) {
      if (isRecursive) return factory.createReturnStatement(factory.createStrictEquality(count, before));
      // Of a schema that accepts everything Ajv's function has nothing else in it.
      return factory.createReturnStatement(node.expression.kind === ts.SyntaxKind.TrueKeyword ? empty : findings);
    }
    const call = ts.isIfStatement(node) && !node.elseStatement && failedCall(node);
    if (call) return factory.createExpressionStatement(visit(call));
    if (isOwnCall(node)) {
      const [value, context] = node.arguments as unknown as [ts.Expression, ts.ObjectLiteralExpression];
      const parameters = [visit(value), findings, visit(instancePathOf(context))];
      return factory.createCallExpression(visit(node.expression), undefined, parameters);
    }
    if (ts.isFunctionDeclaration(node) && node.body) {
      const names = [data, ...(isRecursive ? [findings, instancePath] : [])];
      const parameters = names.map((name) => anyParameter(name));
      return factory.createFunctionDeclaration([], undefined, node.name, [], parameters, undefined, visit(node.body));
    }
    return undefined;
  };
