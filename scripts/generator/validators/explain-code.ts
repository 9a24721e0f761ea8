import ts from "typescript";
import type { SchemaObject } from "../../../src/schema/json-schema.js";
import { createFollow } from "../../../src/schema/references.js";
import { banner } from "../modules/banner.js";
import { inline } from "../transform/inline.js";
import { isolate } from "../transform/isolate.js";
import { assemble, type Normalised } from "../transform/normalise.js";
import { compileStandalone, type StandaloneCode } from "./ajv.js";
import { needsCollapse, pushOf } from "./ajv-error.js";
import { inOneList } from "./ajv-findings.js";
import { ajvVocabulary } from "./ajv-vocabulary.js";
import { recognise } from "./recognise.js";
import { formatExport, Imports, isVariable, rewrite } from "./rewrite.js";

const { factory } = ts;

const requirePath = (node: ts.Node): string | undefined =>
  ts.isPropertyAccessExpression(node) &&
  node.name.text === "default" &&
  ts.isCallExpression(node.expression) &&
  node.expression.expression.getText() === "require"
    ? (node.expression.arguments[0] as ts.StringLiteral).text
    : undefined;

const runtime = "../../runtime/index.js";

// How Ajv asks whether a value is an object.
const objectTest = /^(data\d*) ?&& ?typeof \1 ?== ?"object" ?&& ?!Array\.isArray\(\1\)$/;

const runtimeNames: Readonly<Record<string, string>> = {
  "ajv/dist/runtime/equal": "isDeepEqual",
  "ajv/dist/runtime/ucs2length": "codePointCount",
};

/** The list in Ajv's `const len0 = data1.length`, which the code then goes through. */
const listOfLength = (node: ts.Node): ts.Expression | undefined =>
  ts.isPropertyAccessExpression(node) &&
  node.name.text === "length" &&
  ts.isVariableDeclaration(node.parent) &&
  /^len\d+$/.test(node.parent.name.getText()) &&
  /^data\d*$/.test(node.expression.getText())
    ? node.expression
    : undefined;

// The same text as in the check, so that compression finds it, and one that bundlers know to have no side effect.
const toLiteral = ({ arguments: parameters }: ts.NewExpression): ts.Expression => {
  const [pattern = "", flags] = (parameters ?? []).map((parameter) => (parameter as ts.StringLiteral).text);
  return factory.createRegularExpressionLiteral(String(new RegExp(pattern, flags)));
};

// Ajv gives each format, function and pattern a name before its code; without the names the code reads like the
// check's.
const aliasOf = (statement: ts.Statement): readonly [string, ts.Expression] | undefined => {
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration] = statement.declarationList.declarations as unknown as [ts.VariableDeclaration];
  const name = declaration.name.getText();
  return /^(?:formats|func|pattern)\d+$/.test(name) ? [name, declaration.initializer as ts.Expression] : undefined;
};

// What Ajv records for unevaluatedProperties and unevaluatedItems, mostly without using it.
const isEvaluation = (node: ts.Node): boolean =>
  (ts.isVariableStatement(node) && /^const evaluated\d+ = /.test(node.getText())) ||
  (ts.isIfStatement(node) && /^evaluated\d+\.dynamic/.test(node.expression.getText())) ||
  (ts.isExpressionStatement(node) && /^\w+\.evaluated = /.test(node.getText()));

// Each of Ajv's functions names it four times before any use; another function reads it by its own name.
const usesEvaluation = (code: string): boolean =>
  /\.evaluated\.(?:props|items)\b/.test(code) ||
  (code.match(/\bevaluated\d+\./g) ?? []).length > 4 * (code.match(/\bconst evaluated\d+ = /g) ?? []).length;

// The schema that Ajv keeps beside its code, which hardly any code uses.
const dropUnused = (code: string): string =>
  code.replace(/^const (schema\d+) = .*;\n/gm, (statement, name: string) =>
    code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? statement : "",
  );

/** Ajv's code for a schema, and the schema that Ajv got. */
interface Emitted extends StandaloneCode {
  readonly document: SchemaObject;
  readonly dialect: Normalised["dialect"];
}

/** Returns Ajv's standalone code for a schema, with all errors. */
export const emitExplain = (schema: Normalised, formats: readonly string[]): Emitted => {
  const { dialect } = schema;
  const document = isolate(assemble(inline(schema)), dialect) as SchemaObject;
  return { ...compileStandalone(document, dialect, formats), document, dialect };
};

/** Makes the module of the explanation from Ajv's code. Throws if the code has something that is not known here. */
export const rewriteExplain = ({ code, entry, places, document, dialect }: Emitted, source: string): string => {
  recognise(code, ajvVocabulary);
  const keepsEvaluation = usesEvaluation(code);
  const isRecursive = /\brootData[,}]/.test(code);
  const follow = createFollow(document, dialect);
  const isPlaced = needsCollapse(document, dialect, follow);
  const imports = new Imports();

  const aliases = new Map<string, ts.Expression>();
  const keep = (statement: ts.Statement): ts.Statement | undefined => {
    const alias = aliasOf(statement);
    if (alias) {
      aliases.set(...alias);
      return undefined;
    }
    if (ts.isExportAssignment(statement) || statement.getText().startsWith("export const validate")) return undefined;
    if (ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression)) return undefined;
    return !keepsEvaluation && isEvaluation(statement) ? undefined : statement;
  };

  let place: string | undefined;
  const toFindings = inOneList(isRecursive, isPlaced, imports);
  const body = rewrite(code, keep, (node, visit) => {
    if (ts.isFunctionDeclaration(node)) place = places.get(node.name?.text ?? "");
    const alias = isVariable(node) && aliases.get(node.text);
    if (alias) return visit(alias);
    if (isVariable(node) && ["areUnique", "isMultipleOf"].includes(node.text))
      return imports.use("../../runtime/keyword-checks.js", node.text);
    const object = objectTest.exec(ts.isBinaryExpression(node) ? node.getText() : "")?.[1];
    if (object !== undefined) return factory.createIdentifier(`${imports.use(runtime, "isObject").text}(${object})`);
    const required = requirePath(node);
    if (required !== undefined) return imports.use("../../runtime/keyword-checks.js", runtimeNames[required] as string);
    if (
      (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === "formats"
    ) {
      const format = ts.isPropertyAccessExpression(node)
        ? node.name.text
        : (node.argumentExpression as ts.StringLiteral).text;
      return imports.use("../../runtime/formats.js", formatExport(format));
    }
    if (ts.isNewExpression(node) && node.expression.getText() === "RegExp") return toLiteral(node);
    const list = listOfLength(node);
    if (list)
      return factory.createCallExpression(imports.use("../../runtime/keyword-checks.js", "itemCount"), undefined, [
        list,
      ]);
    if (ts.isEmptyStatement(node) || (!keepsEvaluation && isEvaluation(node))) return null;
    return pushOf(node, { document, follow, place, isPlaced, isRecursive, imports }) ?? toFindings(node, visit);
  });
  const all = isRecursive ? "findings" : `${entry}(value)`;
  const kept = /\.push\(\[\]\)/.test(body) ? `${all}.filter(([keyword]) => keyword)` : all;
  const explanation = isPlaced ? `${imports.use(runtime, "collapse").text}(${kept}, told)` : kept;
  const start = `const findings: any[] = [];\n  ${entry}(value, findings, ""${isPlaced ? ', "#"' : ""});`;
  const explain = isRecursive ? `{\n  ${start}\n  return ${explanation};\n}` : explanation;
  return [
    banner(source),
    "// @ts-nocheck: Ajv writes JavaScript\n",
    `import type { Explain } from "../../contract/finding.js";\n`,
    String(imports),
    `\n${dropUnused(body)}`,
    `\nexport const explain: Explain = (value${isPlaced ? ", told" : ""}) => ${explain};\n`,
  ].join("");
};

/**
 * Returns the module whose `explain` is Ajv's standalone code for the schema, with all errors. What Ajv's code needs at
 * run time comes from `src/`, as for the check.
 */
export const renderExplain = (schema: Normalised, formats: readonly string[], source: string): string =>
  rewriteExplain(emitExplain(schema, formats), source);
