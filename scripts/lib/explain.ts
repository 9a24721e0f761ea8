import { _, Ajv, type CodeKeywordDefinition, type Options } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import ts from "typescript";
import { banner } from "./banner.js";
import { inline } from "./inline.js";
import { isolate } from "./isolate.js";
import type { SchemaObject } from "./json-schema.js";
import { assemble, type Normalised } from "./normalise.js";
import { anyParameter, formatExport, Imports, rewrite } from "./rewrite.js";

const standalone = standaloneModule as unknown as (typeof standaloneModule)["default"];

// Ajv's own multipleOf goes wrong above 1e21. Divisors are whole numbers, for which the remainder is exact.
const multipleOf: CodeKeywordDefinition = {
  keyword: "multipleOf",
  type: "number",
  schemaType: "number",
  error: { message: "", params: ({ schemaCode }) => _`{multipleOf: ${schemaCode}}` },
  code: (context) => context.fail(_`${context.data} % ${context.schemaCode} !== 0`),
};

const createAjv = (dialect: Normalised["dialect"], formats: readonly string[]): Ajv => {
  const options: Options = {
    allErrors: true,
    messages: false,
    ownProperties: true,
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

// Ajv spells `(vErrors ??= []).push(error)` out at every keyword.
const shortenPush = (node: ts.Node): ts.Statement | undefined => {
  if (!ts.isIfStatement(node) || node.expression.getText() !== "vErrors === null") return undefined;
  const push = node.elseStatement && /^\{\s*vErrors\.push\((\w+)\);\s*\}$/.exec(node.elseStatement.getText());
  if (!push) return undefined;
  const call = ts.factory.createIdentifier(`(vErrors ??= []).push(${push[1]})`);
  return ts.factory.createExpressionStatement(call);
};

/**
 * Returns the module whose `explain` is Ajv's standalone code for the schema, with all errors. What Ajv's code requires
 * at run time comes from `src/`, where the check takes it from too.
 */
export const renderExplain = (schema: Normalised, formats: readonly string[], source: string): string => {
  const ajv = createAjv(schema.dialect, formats);
  const document = isolate(assemble(inline(schema)), schema.dialect) as SchemaObject;
  const validate = ajv.compile({ ...document, $id: "schema" });
  const code = standalone(ajv, validate);
  const entry = /export default (\w+);/.exec(code)?.[1];
  const imports = new Imports();

  const keep = (statement: ts.Statement): ts.Statement | undefined =>
    ts.isExportAssignment(statement) ||
    statement.getText().startsWith("export const validate") ||
    ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression)
      ? undefined
      : statement;

  const body = rewrite(code, keep, (node) => {
    const required = requirePath(node);
    if (required !== undefined) return imports.use("../../keywords.js", runtimeNames[required] as string);
    if (
      (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === "formats"
    ) {
      const format = ts.isPropertyAccessExpression(node) ? node.name.text : (node.argumentExpression as ts.StringLiteral).text;
      return imports.use("../../formats.js", formatExport(format));
    }
    return ts.isParameter(node) ? anyParameter(node) : shortenPush(node);
  });
  return [
    banner(source),
    "// @ts-nocheck: Ajv writes JavaScript\n",
    `import type { Explain } from "../../finding.js";\n`,
    String(imports),
    `\n${body}`,
    `\nexport const explain: Explain = (value) => (${entry}(value) ? [] : ${entry}.errors);\n`,
  ].join("");
};
