import { Code } from "typebox/compile";
import { Format } from "typebox/format";
import { Settings } from "typebox/system";
import ts from "typescript";
import { banner } from "../modules/banner.js";
import { hasUnevaluated, isolate, separateAccounts } from "../transform/isolate.js";
import { assemble, type Normalised } from "../transform/normalise.js";
import { fixedEnds } from "./fixed-ends.js";
import { isInExpression, ownedName, presence, withoutImplied } from "./presence.js";
import { recognise } from "./recognise.js";
import { anyParameter, formatExport, Imports, rewrite } from "./rewrite.js";
import { splitCheck } from "./split-check.js";
import { typeboxVocabulary } from "./typebox-vocabulary.js";

// The methods of arrays that skip holes, and the functions that do not.
const iterators: Readonly<Record<string, string>> = { every: "everyItem", some: "someItem" };

// How TypeBox asks whether no item comes twice.
const uniqueness = /^new Set\((.+)\.map\(Hashing\.Hash\)\)\.size === \1\.length$/s;

const { factory } = ts;
const isNamed = (node: ts.Node, name: string) => ts.isIdentifier(node) && node.text === name;

/** Whether a node is one of the constants that TypeBox keeps beside its code: `External[0]`. */
const isConstant = (node: ts.Node): node is ts.ElementAccessExpression =>
  ts.isElementAccessExpression(node) && isNamed(node.expression, "External");

const literalOf = (value: unknown, imports: Imports, formats: ReadonlyMap<unknown, string>): ts.Expression => {
  if (value instanceof RegExp) return factory.createRegularExpressionLiteral(String(value));
  const format = formats.get(value);
  if (format !== undefined) return imports.use("../../runtime/formats.js", formatExport(format));
  return factory.createIdentifier(`(${JSON.stringify(value)} as any)`);
};

const endsWith = (text: ts.Expression, end: string): ts.Expression =>
  factory.createCallExpression(factory.createPropertyAccessExpression(text, "endsWith"), undefined, [
    factory.createStringLiteral(end),
  ]);

const either = (left: ts.Expression, right: ts.Expression): ts.Expression =>
  factory.createParenthesizedExpression(factory.createLogicalOr(left, right));

// A recursive schema has functions that call each other. Without an explicit type TypeScript could not infer one.
const typed = (statement: ts.VariableStatement): ts.Statement => {
  const [declaration] = statement.declarationList.declarations as unknown as [ts.VariableDeclaration];
  const type = factory.createTypeReferenceNode("(...parameters: any[]) => boolean");
  const { name, initializer } = declaration;
  const list = factory.createVariableDeclarationList(
    [factory.createVariableDeclaration(name, undefined, type, initializer)],
    ts.NodeFlags.Const,
  );
  return factory.createVariableStatement(undefined, list);
};

// A getter may throw, and a value that is nested too deep may overflow the stack: the check refuses such a value like
// any other. Any other error is a bug in this package.
const guard = (attempt: ts.Block, imports: Imports): ts.Statement => {
  const rethrow = factory.createCallExpression(imports.use("../../runtime/index.js", "rethrowIfOurs"), undefined, [
    factory.createIdentifier("error"),
    factory.createIdentifier("value"),
  ]);
  const refuse = factory.createBlock(
    [factory.createExpressionStatement(rethrow), factory.createReturnStatement(factory.createFalse())],
    true,
  );
  return factory.createFunctionDeclaration(
    [factory.createModifier(ts.SyntaxKind.ExportKeyword)],
    undefined,
    "check",
    undefined,
    [factory.createParameterDeclaration(undefined, undefined, "value")],
    factory.createKeywordTypeNode(ts.SyntaxKind.BooleanKeyword),
    factory.createBlock(
      [factory.createTryStatement(attempt, factory.createCatchClause("error", refuse), undefined)],
      true,
    ),
  );
};

/**
 * The body of the one function that TypeBox made for a schema, `const check_0 = ((value) => (…))`, which can be
 * inlined.
 */
const onlyBody = (statement: ts.VariableStatement): ts.Block => {
  const [declaration] = statement.declarationList.declarations as unknown as [ts.VariableDeclaration];
  const arrow = (declaration.initializer as ts.ParenthesizedExpression).expression as ts.ArrowFunction;
  return factory.createBlock([factory.createReturnStatement(arrow.body as ts.Expression)]);
};

// TypeBox applies unevaluatedProperties to arrays too: `!(typeof x === "object" && x !== null) || (context => …)`.
const unevaluatedObject = (node: ts.Node): string | undefined =>
  ts.isParenthesizedExpression(node) &&
  ts.isPrefixUnaryExpression(node.parent) &&
  ts.isBinaryExpression(node.parent.parent) &&
  node.parent.parent.right.getText().startsWith("((context) => { const keys = context.GetKeys();")
    ? /^\(typeof (.+) === "object" && \1 !== null\)$/s.exec(node.getText())?.[1]
    : undefined;

/** Returns TypeBox's ahead-of-time code for a schema. Its settings are global: they are restored even if it throws. */
export const emitCheck = (schema: Normalised) => {
  const { dialect } = schema;
  Settings.Set({ exactOptionalPropertyTypes: true });
  try {
    const document = isolate(assemble(schema), dialect);
    return Code((hasUnevaluated(document, dialect) ? separateAccounts(document, dialect) : document) as object);
  } finally {
    Settings.Reset();
  }
};

/** Makes the module of the check from TypeBox's code. Throws if the code has something that is not known here. */
export const rewriteCheck = (
  { Code: code, External: external }: ReturnType<typeof emitCheck>,
  source: string,
): string => {
  recognise(code, typeboxVocabulary);
  const formats = new Map<unknown, string>(Format.Entries().map(([name, test]) => [test, name]));
  const imports = new Imports();
  const keywords = "../../runtime/keyword-checks.js";

  const isAlone = (code.match(/\bcheck_\d+\b/g) ?? []).length === 2 && !code.includes("CheckContext");
  const keep = (statement: ts.Statement): ts.Statement | undefined => {
    if (ts.isVariableStatement(statement) && statement.getText().startsWith("const check_")) {
      return isAlone ? guard(onlyBody(statement), imports) : typed(statement);
    }
    const isEntry = !isAlone && ts.isFunctionDeclaration(statement) && statement.name?.text === "Check";
    return isEntry ? guard(statement.body as ts.Block, imports) : undefined;
  };

  const constantOf = (node: ts.Node): unknown =>
    isConstant(node) ? external.variables[Number((node.argumentExpression as ts.NumericLiteral).text)] : undefined;

  /** The texts of which one must be at the end of what a call tests. */
  const endsIn = (node: ts.Node): readonly string[] | undefined => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
    if (node.expression.name.text !== "test") return undefined;
    const constant = constantOf(node.expression.expression);
    return constant instanceof RegExp ? fixedEnds(constant) : undefined;
  };

  const body = rewrite(code, keep, (node, visit) => {
    const ends = endsIn(node);
    if (ends) {
      const [text] = (node as ts.CallExpression).arguments;
      return ends.map((end) => endsWith(visit(text as ts.Expression), end)).reduce(either);
    }
    if (isConstant(node)) return literalOf(constantOf(node), imports, formats);
    if (ts.isPropertyAccessExpression(node) && isNamed(node.expression, "Guard")) {
      const names: Record<string, string> = {
        CodePointCount: "codePointCount",
        IsDeepEqual: "isDeepEqual",
        IsMultipleOf: "isMultipleOf",
      };
      return imports.use(keywords, names[node.name.text] as string);
    }
    if (ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.right) && uniqueness.test(node.getText()))
      return factory.createCallExpression(imports.use(keywords, "areUnique"), undefined, [
        visit(node.right.expression),
      ]);
    if (ts.isNewExpression(node) && isNamed(node.expression, "CheckContext")) {
      return factory.createNewExpression(imports.use("../../runtime/evaluation.js", "Evaluation"), undefined, []);
    }
    const iteration =
      ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) ? node.expression : undefined;
    const iterator = iteration && iterators[iteration.name.text];
    if (iteration && iterator) {
      const parameters = [iteration.expression, ...(node as ts.CallExpression).arguments].map((parameter) =>
        visit(parameter),
      );
      return factory.createCallExpression(imports.use(keywords, iterator), undefined, parameters);
    }
    if (ts.isPropertyAccessExpression(node) && node.name.text === "getOwnPropertyNames")
      return factory.createIdentifier("Object.keys");
    if (isInExpression(node)) return presence(visit(node.right), node.left);
    const owned = ownedName(node);
    if (owned) return presence(visit(owned[0]), owned[1]);
    const operands = withoutImplied(node);
    if (operands?.length === 1) return visit(operands[0] as ts.Expression);
    // JSON has no big integers: only the first part of `(Number.isFinite(x) || typeof x === "bigint")` stays, as in
    // Ajv's code.
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.BarBarToken &&
      /^typeof .+ === "bigint"$/s.test(node.right.getText()) &&
      node.left.getText().startsWith("Number.isFinite(")
    ) {
      return visit(node.left);
    }
    const object = unevaluatedObject(node);
    if (object !== undefined)
      return factory.createIdentifier(
        `(typeof ${object} === "object" && ${object} !== null && !Array.isArray(${object}))`,
      );
    if (ts.isParameter(node)) return anyParameter(node.name);
    return undefined;
  });
  return `${banner(source)}${imports}\n${splitCheck(body)}`;
};

/**
 * Returns the module whose `check` is TypeBox's ahead-of-time code for the schema, made self-contained: regular
 * expressions and constants are literals, functions are imports from `src/`, and it uses no `eval` at run time.
 */
export const renderCheck = (schema: Normalised, source: string): string => rewriteCheck(emitCheck(schema), source);
