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

/** What the caller of Ajv's function passes: the place of the value, and the place in the schema that judges it. */
const told = (context: ts.ObjectLiteralExpression, name: string): ts.Expression => {
  const member = context.properties.find((property) => property.name?.getText() === name);
  if (member && ts.isPropertyAssignment(member)) return member.initializer;
  if (member && ts.isShorthandPropertyAssignment(member)) return member.name;
  throw new Error(`a call does not say its ${name}: ${context.getText()}`);
};

/** Where a call stands in the schema, after the path on which the function around it was reached. */
const callPath = (context: ts.ObjectLiteralExpression): ts.Expression => {
  const path = told(context, "parentDataProperty");
  if (!ts.isStringLiteral(path)) throw new Error(`a call does not say where it stands: ${context.getText()}`);
  return append(schemaPath, path.text.slice(1));
};

const isLoop = (node: ts.Node): node is ts.ForStatement | ts.ForInStatement =>
  ts.isForStatement(node) || ts.isForInStatement(node);

// What a loop may do besides finding: look for a contained item, or record what it has evaluated.
const doesMore = (loop: ts.Node): boolean => /\bbreak\b|\b(?:props|items)\d+\b/.test(loop.getText());

const call = (name: ts.Expression, ...parameters: ts.Expression[]): ts.Expression =>
  factory.createCallExpression(name, undefined, parameters);

/** Removes the findings beyond the limit since the list had a certain length. */
const forget = (since: ts.Expression, imports: Imports): ts.Statement =>
  factory.createExpressionStatement(call(imports.use("../../runtime/index.js", "cut"), findings, since));

/**
 * Ends a loop over items or properties once it has found enough. A loop that does more than finding goes on, and
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
 * Returns a function that replaces all that Ajv counts its errors with by one list, `findings`: its length is the
 * number of errors, and it is cut where Ajv forgets what it found. The functions of a recursive schema pass it on, with
 * the place of the value (and, if findings are collapsed, the path through the schema), and return whether they added
 * nothing to it; the one function of any other schema makes and returns it.
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
      // For a schema that accepts everything, Ajv's function has nothing else in it.
      const isAll = node.expression.kind === ts.SyntaxKind.TrueKeyword;
      if (isRecursive && !isAll)
        return factory.createBlock([
          forget(before, imports),
          factory.createReturnStatement(factory.createStrictEquality(count, before)),
        ]);
      if (isAll) return isRecursive ? node : factory.createReturnStatement(empty);
      return factory.createReturnStatement(findings);
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
