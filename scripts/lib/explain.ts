import { _, Ajv, type CodeKeywordDefinition, type Options, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import ts from "typescript";
import { banner } from "./banner.js";
import { inline } from "./inline.js";
import { isolate } from "./isolate.js";
import { isSchemaObject, type SchemaObject } from "./json-schema.js";
import { describe } from "./message.js";
import { assemble, type Normalised } from "./normalise.js";
import { anyParameter, formatExport, Imports, rewrite } from "./rewrite.js";
import { walk } from "./walk.js";

const { factory } = ts;

const standalone = standaloneModule as unknown as (typeof standaloneModule)["default"];

// Ajv's own multipleOf goes wrong above 1e21. Divisors are whole numbers, for which the remainder is exact.
const multipleOf: CodeKeywordDefinition = {
  keyword: "multipleOf",
  type: "number",
  schemaType: "number",
  error: { message: "" },
  code: (context) => context.fail(_`${context.data} % ${context.schemaCode} !== 0`),
};

// Only where a schema names a property that every object inherits must properties be told from inherited ones.
const namesInherited = (schema: unknown): boolean =>
  Object.getOwnPropertyNames(Object.prototype).some((name) => JSON.stringify(schema).includes(`"${name}"`));

const createAjv = (schema: SchemaObject, dialect: Normalised["dialect"], formats: readonly string[]): Ajv => {
  const options: Options = {
    allErrors: true,
    messages: false,
    ownProperties: namesInherited(schema),
    // The linter has refused what strict mode would; the rest of it is a matter of style.
    strict: false,
    strictNumbers: true,
    validateSchema: false,
    addUsedSchema: false,
    formats: Object.fromEntries(formats.map((format) => [format, () => true])),
    code: { source: true, esm: true, formats: _`formats` },
  };
  const ajv = dialect === "draft-07" ? new Ajv(options) : new Ajv2020(options);
  return ajv.removeKeyword("multipleOf").addKeyword(multipleOf);
};

const requirePath = (node: ts.Node): string | undefined =>
  ts.isPropertyAccessExpression(node) &&
  node.name.text === "default" &&
  ts.isCallExpression(node.expression) &&
  node.expression.expression.getText() === "require"
    ? (node.expression.arguments[0] as ts.StringLiteral).text
    : undefined;

const runtimeNames: Readonly<Record<string, string>> = {
  "ajv/dist/runtime/equal": "isDeepEqual",
  "ajv/dist/runtime/ucs2length": "codePointCount",
};

const at = (schema: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], schema);

// The parameters that name a property, or tell how a oneOf failed. Others only repeat what the schema says.
const parameterNames: Readonly<Record<string, string>> = {
  additionalProperty: "property",
  missingProperty: "property",
  passingSchemas: "passing",
  propertyName: "property",
  unevaluatedProperty: "property",
};

// An anyOf that only asks for one property or another says all by itself: what failed inside it is left out.
const isSaidByItself = (keyword: string, value: unknown): boolean =>
  keyword === "anyOf" &&
  (value as SchemaObject[]).every((alternative) => Object.keys(alternative).join() === "required");

// The keywords under which findings are collapsed.
const needsCollapse = (document: SchemaObject, dialect: Normalised["dialect"]): boolean =>
  [...walk(document, dialect)].some(
    ({ schema }) =>
      isSchemaObject(schema) &&
      ["anyOf", "oneOf", "contains", "propertyNames"].some(
        (keyword) => schema[keyword] !== undefined && !isSaidByItself(keyword, schema[keyword]),
      ),
  );

const isInside = (schema: SchemaObject, pointer: string): boolean =>
  [...pointer.matchAll(/\/anyOf(?=\/)/g)].some(({ index }) =>
    isSaidByItself("anyOf", at(schema, `${pointer.slice(0, index)}/anyOf`)),
  );

/** Where an error of Ajv's stands. */
interface Surroundings {
  readonly document: SchemaObject;
  /** The pointer of the schema that the function around it judges by. */
  readonly place: string;
  /** Whether findings tell their schema path, since they have to be collapsed. */
  readonly isPlaced: boolean;
}

// Ajv makes a function for each target of a recursive reference, in which the paths of its errors begin anew.
const functionPlaces = ({ schemaEnv, source }: ValidateFunction): Map<string, string> => {
  const targets = Object.entries(schemaEnv.root.refs).flatMap(([reference, target]) => {
    const name = (target as { validate?: ValidateFunction } | undefined)?.validate?.source?.validateName;
    const place = reference.slice(reference.indexOf("#") + 1);
    return name === undefined || place === "" ? [] : [[String(name), place] as const];
  });
  return new Map([...targets, [String(source?.validateName), ""]]);
};

/** Makes a `Finding` of the literal of one of Ajv's errors: the keyword's words instead of its parameters. */
const toFinding = (
  error: ts.ObjectLiteralExpression,
  { document, place, isPlaced }: Surroundings,
): ts.ObjectLiteralExpression => {
  const members = new Map(error.properties.map((member) => [member.name?.getText(), member]));
  const initializerOf = (name: string) => (members.get(name) as ts.PropertyAssignment | undefined)?.initializer;
  const path = initializerOf("schemaPath");
  // Ajv leaves errors empty that it will discard.
  if (!path || !ts.isStringLiteral(path)) return error;
  const pointer = `${place}${path.text.slice(1)}`;
  const end = pointer.lastIndexOf("/");
  const keyword = pointer.slice(end + 1);
  // Empty, since Ajv counts on the error being there: that an `if` failed says less than what failed in its branch.
  if (keyword === "if" || isInside(document, pointer)) return factory.createObjectLiteralExpression();
  const message = describe(keyword, at(document, pointer.slice(0, end)));
  const kept = (initializerOf("params") as ts.ObjectLiteralExpression).properties.flatMap((member) => {
    const name = parameterNames[member.name?.getText() ?? ""];
    return name === undefined
      ? []
      : [factory.createPropertyAssignment(name, (member as ts.PropertyAssignment).initializer)];
  });
  return factory.createObjectLiteralExpression([
    members.get("instancePath") as ts.ObjectLiteralElementLike,
    ...kept,
    factory.createPropertyAssignment("keyword", factory.createStringLiteral(keyword)),
    ...(isPlaced ? [factory.createPropertyAssignment("schemaPath", factory.createStringLiteral(`#${pointer}`))] : []),
    factory.createPropertyAssignment("message", factory.createStringLiteral(message)),
  ]);
};

/** What `const err0 = {…}` becomes: Ajv spells `(vErrors ??= []).push({…})` out at every keyword. */
const pushOf = (node: ts.Node, surroundings: Surroundings): ts.Statement | undefined => {
  if (!ts.isVariableStatement(node)) return undefined;
  const [declaration] = node.declarationList.declarations;
  const literal = declaration?.initializer;
  if (
    !declaration ||
    !/^err\d+$/.test(declaration.name.getText()) ||
    !literal ||
    !ts.isObjectLiteralExpression(literal)
  )
    return undefined;
  const push = factory.createPropertyAccessExpression(factory.createIdentifier("(vErrors ??= [])"), "push");
  return factory.createExpressionStatement(
    factory.createCallExpression(push, undefined, [toFinding(literal, surroundings)]),
  );
};

// The same text as in the check, which compression then finds, and one that bundlers know to be without effect.
const toLiteral = ({ arguments: parameters }: ts.NewExpression): ts.Expression => {
  const [pattern = "", flags] = (parameters ?? []).map((parameter) => (parameter as ts.StringLiteral).text);
  return factory.createRegularExpressionLiteral(String(new RegExp(pattern, flags)));
};

const isSpelledOutPush = (node: ts.Node): boolean =>
  ts.isIfStatement(node) &&
  node.expression.getText() === "vErrors === null" &&
  /^\{\s*vErrors\.push\(\w+\);\s*\}$/.test(node.elseStatement?.getText() ?? "");

// What Ajv keeps for unevaluatedProperties and unevaluatedItems, mostly for nothing.
const isEvaluation = (node: ts.Node): boolean =>
  (ts.isVariableStatement(node) && /^const evaluated\d+ = /.test(node.getText())) ||
  (ts.isIfStatement(node) && /^evaluated\d+\.dynamic/.test(node.expression.getText())) ||
  (ts.isExpressionStatement(node) && /^\w+\.evaluated = /.test(node.getText()));

// Each function of Ajv's names it four times before it makes any use of it.
const usesEvaluation = (code: string): boolean =>
  (code.match(/\bevaluated\d+\./g) ?? []).length > 4 * (code.match(/\bconst evaluated\d+ = /g) ?? []).length;

// The schema that Ajv keeps beside its code, of which hardly any code makes use.
const dropUnused = (code: string): string =>
  code.replace(/^const (schema\d+) = .*;\n/gm, (statement, name: string) =>
    code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? statement : "",
  );

/**
 * Returns the module whose `explain` is Ajv's standalone code for the schema, with all errors. What Ajv's code requires
 * at run time comes from `src/`, where the check takes it from too.
 */
export const renderExplain = (schema: Normalised, formats: readonly string[], source: string): string => {
  const document = isolate(assemble(inline(schema)), schema.dialect) as SchemaObject;
  const ajv = createAjv(document, schema.dialect, formats);
  const validate = ajv.compile({ ...document, $id: "schema" });
  const code = standalone(ajv, validate);
  const places = functionPlaces(validate);
  const [entry] = [...places].find(([, place]) => place === "") as [string, string];
  const keepsEvaluation = usesEvaluation(code);
  const callsItself = /\brootData[,}]/.test(code);
  const isPlaced = needsCollapse(document, schema.dialect);
  const imports = new Imports();

  const keep = (statement: ts.Statement): ts.Statement | undefined => {
    if (ts.isExportAssignment(statement) || statement.getText().startsWith("export const validate")) return undefined;
    if (ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression)) return undefined;
    return !keepsEvaluation && isEvaluation(statement) ? undefined : statement;
  };

  let place = "";
  const body = rewrite(code, keep, (node, visit) => {
    if (ts.isFunctionDeclaration(node)) place = places.get(node.name?.text ?? "") ?? "";
    const required = requirePath(node);
    if (required !== undefined) return imports.use("../../keywords.js", runtimeNames[required] as string);
    if (
      (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === "formats"
    ) {
      const format = ts.isPropertyAccessExpression(node)
        ? node.name.text
        : (node.argumentExpression as ts.StringLiteral).text;
      return imports.use("../../formats.js", formatExport(format));
    }
    if (ts.isNewExpression(node) && node.expression.getText() === "RegExp") return toLiteral(node);
    if (isSpelledOutPush(node) || ts.isEmptyStatement(node) || (!keepsEvaluation && isEvaluation(node))) return null;
    // What Ajv hands down from schema to schema is wanted only where a recursive reference makes one call another.
    if (!callsItself && ts.isBindingElement(node) && node.name.getText() !== "instancePath") return null;
    if (ts.isParameter(node) && ts.isObjectBindingPattern(node.name)) return anyParameter(visit(node.name), node);
    return ts.isParameter(node) ? anyParameter(node.name, node) : pushOf(node, { document, place, isPlaced });
  });
  const kept = /\.push\(\{\s*\}\)/.test(body) ? ".filter(({ keyword }) => keyword)" : "";
  const findings = `(${entry}(value) ? [] : ${entry}.errors)${kept}`;
  const explanation = isPlaced ? `${imports.use("../../runtime.js", "collapse").text}(${findings})` : findings;
  return [
    banner(source),
    "// @ts-nocheck: Ajv writes JavaScript\n",
    `import type { Explain } from "../../finding.js";\n`,
    String(imports),
    `\n${dropUnused(body)}`,
    `\nexport const explain: Explain = (value) => ${explanation};\n`,
  ].join("");
};
