import ts from "typescript";
import { append } from "./pointer-code.js";
import { anyParameter, type Imports, isVariable, type Replace } from "./rewrite.js";

const { factory } = ts;

// What Ajv keeps its errors with: a list or null, a count beside it, and a property of the function for its caller.
const bookkeeping =
  /^(?:let (?:vErrors|errors) ?=|errors\+\+|errors ?= ?vErrors|vErrors ?=|validate\d+\.errors ?=|if ?\(vErrors )/;

const findings = factory.createIdentifier("findings");
const count = factory.createPropertyAccessExpression(findings, "length");
const empty = factory.createArrayLiteralExpression();
const data = factory.createIdentifier("data");
const instancePath = factory.createIdentifier("instancePath");
const schemaPath = factory.createIdentifier("schemaPath");
const before = factory.createIdentifier("before");
const start = factory.createIdentifier("start");

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

/** What Ajv's caller says of the value: where it is, and where in the schema it is judged. */
const told = (context: ts.ObjectLiteralExpression, name: string): ts.Expression => {
  const member = context.properties.find((property) => property.name?.getText() === name);
  if (member && ts.isPropertyAssignment(member)) return member.initializer;
  if (member && ts.isShorthandPropertyAssignment(member)) return member.name;
  throw new Error(`a call does not say its ${name}: ${context.getText()}`);
};

/** Where a call stands in the schema, behind the way on which the function around it was reached. */
const callPath = (context: ts.ObjectLiteralExpression): ts.Expression => {
  const path = told(context, "parentDataProperty");
  if (!ts.isStringLiteral(path)) throw new Error(`a call does not say where it stands: ${context.getText()}`);
  return append(schemaPath, path.text.slice(1));
};

const isLoop = (node: ts.Node): node is ts.ForStatement | ts.ForInStatement =>
  ts.isForStatement(node) || ts.isForInStatement(node);

// What a loop does besides finding: it looks for an item that is contained, or keeps account of what was looked at.
const doesMore = (loop: ts.Node): boolean => /\bbreak\b|\b(?:props|items)\d+\b/.test(loop.getText());

const call = (name: ts.Expression, ...parameters: ts.Expression[]): ts.Expression =>
  factory.createCallExpression(name, undefined, parameters);

/** Forgets what was found too much since the list had a length. */
const forget = (since: ts.Expression, imports: Imports): ts.Statement =>
  factory.createExpressionStatement(call(imports.use("../../runtime/index.js", "cut"), findings, since));

/**
 * Puts an end to a loop over items or properties where it has found enough. One that does more besides goes on, and
 * forgets what it finds.
 */
const bounded = (
  loop: ts.ForStatement | ts.ForInStatement,
  visit: <Node extends ts.Node>(node: Node) => Node,
  imports: Imports,
): ts.Statement => {
  const body = visit(loop.statement) as ts.Block;
  const enough = () => call(imports.use("../../runtime/index.js", "isEnough"), findings, start);
  const statements = doesMore(loop)
    ? [...body.statements, forget(start, imports)]
    : [factory.createIfStatement(enough(), factory.createBreakStatement()), ...body.statements];
  const block = factory.createBlock(statements, true);
  const { initializer } = loop;
  const copy = ts.isForStatement(loop)
    ? factory.createForStatement(initializer, loop.condition, loop.incrementor, block)
    : factory.createForInStatement(loop.initializer, visit(loop.expression), block);
  return factory.createBlock([constant(start, count), copy], true);
};

/**
 * Returns what puts one list, `findings`, in the place of all that Ajv counts its errors with: as many failed as it is
 * long, and it is cut where Ajv forgets what it found. The functions of a recursive schema hand it on, with the place of
 * the value (and, if findings are collapsed, the way through the schema), and return whether they added nothing to it;
 * the one function of any other schema makes and returns it.
 */
export const inOneList =
  (isRecursive: boolean, isPlaced: boolean, imports: Imports): Replace =>
  (node, visit) => {
    if (isLoop(node)) return bounded(node, visit, imports);
    if (ts.isStatement(node)) {
      const text = node.getText();
      if (/^let errors ?=/.test(text)) return isRecursive ? constant(before, count) : constant(findings, empty);
      if (bookkeeping.test(text)) return null;
    }
    if (isVariable(node) && node.text === "errors") return count;
    if (ts.isReturnStatement(node) && node.expression) {
      if (isRecursive)
        return factory.createBlock([
          forget(before, imports),
          factory.createReturnStatement(factory.createStrictEquality(count, before)),
        ]);
      // Of a schema that accepts everything Ajv's function has nothing else in it.
      return factory.createReturnStatement(node.expression.kind === ts.SyntaxKind.TrueKeyword ? empty : findings);
    }
    const failed = ts.isIfStatement(node) && !node.elseStatement && failedCall(node);
    if (failed) return factory.createExpressionStatement(visit(failed));
    if (isOwnCall(node)) {
      const [value, context] = node.arguments as unknown as [ts.Expression, ts.ObjectLiteralExpression];
      const parameters = [visit(value), findings, visit(told(context, "instancePath"))];
      if (isPlaced) parameters.push(callPath(context));
      return factory.createCallExpression(visit(node.expression), undefined, parameters);
    }
    if (ts.isFunctionDeclaration(node) && node.body) {
      const names = [
        data,
        ...(isRecursive ? [findings, instancePath] : []),
        ...(isRecursive && isPlaced ? [schemaPath] : []),
      ];
      const parameters = names.map((name) => anyParameter(name));
      return factory.createFunctionDeclaration([], undefined, node.name, [], parameters, undefined, visit(node.body));
    }
    return undefined;
  };
