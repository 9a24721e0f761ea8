import ts from "typescript";
import { escapeToken } from "../../../src/json/pointer.js";
import { type Follow, isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import { keywordsThat } from "../../../src/schema/keywords.js";
import { onlyRequired } from "../../../src/schema/only-required.js";
import { walk } from "../../../src/schema/walk.js";
import { conditionOf } from "../transform/condition-alternatives.js";
import type { Normalised } from "../transform/normalise.js";
import { marksOf, mayMislead } from "./finding-marks.js";
import { describe } from "./message-or-own.js";
import { append, fromRoot } from "./pointer-code.js";
import type { Imports } from "./rewrite.js";

const { factory } = ts;

const at = (schema: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], schema);

// The parameters that name a property: then the property is what failed.
const propertyParameters = ["additionalProperty", "missingProperty", "propertyName", "unevaluatedProperty"];

// An anyOf that only requires one property or another says everything itself: what failed inside it is left out.
const isSaidByItself = (keyword: string, value: unknown): boolean =>
  keyword === "anyOf" && (value as readonly Schema[]).every((alternative) => onlyRequired(alternative));

const composites = keywordsThat((keyword) => keyword.role === "applicator" && keyword.isComposite);

/** Whether the schema has keywords under which findings are collapsed. */
export const needsCollapse = (document: SchemaObject, dialect: Normalised["dialect"], follow: Follow): boolean =>
  [...walk(document, dialect)].some(
    ({ schema }) =>
      mayMislead(schema, follow) ||
      (isSchemaObject(schema) &&
        composites.some((keyword) => schema[keyword] !== undefined && !isSaidByItself(keyword, schema[keyword]))),
  );

const isInside = (schema: SchemaObject, pointer: string): boolean =>
  [...pointer.matchAll(/\/anyOf(?=\/)/g)].some(({ index }) =>
    isSaidByItself("anyOf", at(schema, `${pointer.slice(0, index)}/anyOf`)),
  );

/** The place of one of Ajv's errors. */
export interface Surroundings {
  readonly document: SchemaObject;
  /** Finds what the document's references lead to. */
  readonly follow: Follow;
  /** The pointer of the schema that the function around it judges by; undefined if it is not known. */
  readonly place: string | undefined;
  /** Whether findings hold their schema path, since they have to be collapsed. */
  readonly isPlaced: boolean;
  /** Whether functions call each other: then each call passes the place of the value. */
  readonly isRecursive: boolean;
  readonly imports: Imports;
}

const membersOf = (literal: ts.ObjectLiteralExpression): ReadonlyMap<string | undefined, ts.Expression> =>
  new Map(
    literal.properties.map((member) => [
      member.name?.getText(),
      ts.isPropertyAssignment(member) ? member.initializer : (member.name as ts.Identifier),
    ]),
  );

/** The pointer of a property of what `path` points at. */
const toProperty = (path: ts.Expression, property: ts.Expression, imports: Imports): ts.Expression => {
  if (ts.isStringLiteral(property)) return append(path, `/${escapeToken(property.text)}`);
  const escaped = factory.createCallExpression(imports.use("../../runtime/index.js", "escapeToken"), undefined, [
    property,
  ]);
  return factory.createAdd(append(path, "/"), escaped);
};

// Words for a keyword at another place would be wrong, and nobody would notice.
const schemaOf = (keyword: string, document: SchemaObject, pointer: string): unknown => {
  const schema = at(document, pointer);
  if (keyword === "false schema" ? schema === false : isSchemaObject(schema) && Object.hasOwn(schema, keyword))
    return schema;
  throw new Error(`an error of the keyword ${keyword} leads to ${pointer}, where the schema has no such keyword`);
};

// Where the keyword stands: in recursive schemas, after the path on which the function was reached.
const schemaPathOf = (path: string, isRecursive: boolean): ts.Expression =>
  isRecursive ? append(factory.createIdentifier("schemaPath"), path.slice(1)) : factory.createStringLiteral(path);

/** What else a finding says: the alternatives that matched, and the places of the marks that it depends on. */
const furtherOf = (
  keyword: string,
  schema: unknown,
  passing: ts.Expression | undefined,
  follow: Follow,
): ts.Expression[] => {
  const marks = isSchemaObject(schema as Schema) ? marksOf(keyword, schema as SchemaObject, follow) : undefined;
  if (!marks) return passing ? [passing] : [];
  const list = factory.createArrayLiteralExpression(marks.map((mark) => factory.createStringLiteral(mark)));
  return [passing ?? factory.createNull(), list];
};

/** Turns the literal of one of Ajv's errors into a `Finding`: the keyword's words instead of its parameters. */
const toFinding = (error: ts.ObjectLiteralExpression, surroundings: Surroundings): ts.ArrayLiteralExpression => {
  const { document, follow, place, isPlaced, isRecursive, imports } = surroundings;
  const members = membersOf(error);
  // Ajv leaves errors that it will discard empty.
  if (members.size === 0) return factory.createArrayLiteralExpression();
  const [schemaPath, name] = [members.get("schemaPath"), members.get("keyword")];
  if (!schemaPath || !ts.isStringLiteral(schemaPath) || !name || !ts.isStringLiteral(name) || place === undefined)
    throw new Error(`an error does not name its keyword and place: ${error.getText()}`);
  const keyword = name.text;
  const pointer = `${place}${schemaPath.text.slice(1)}`;
  const schema = schemaOf(keyword, document, pointer.slice(0, pointer.lastIndexOf("/")));
  const isCondition = keyword === "if" || conditionOf(schema as Schema) !== undefined;
  // What failed in a branch says more than that the `if` failed, which only says where the branch is.
  const isOnlyPlace = keyword === "if" && !(isPlaced && mayMislead(schema as Schema, follow));
  // Empty, since Ajv relies on the error being there.
  if (isOnlyPlace || isInside(document, pointer)) return factory.createArrayLiteralExpression();
  const parameters = membersOf(members.get("params") as ts.ObjectLiteralExpression);
  // An issue with a property's name has its place at the property too.
  const named = [members.get("propertyName"), ...propertyParameters.map((name) => parameters.get(name))];
  const property = named.find((name) => name !== undefined);
  const path = members.get("instancePath") as ts.Expression;
  const instance = isRecursive ? path : fromRoot(path);
  return factory.createArrayLiteralExpression([
    factory.createStringLiteral(isCondition ? "if" : keyword),
    factory.createStringLiteral(isCondition ? "" : describe(keyword, schema, follow)),
    property ? toProperty(instance, property, imports) : instance,
    ...(isPlaced
      ? [
          schemaPathOf(schemaPath.text, isRecursive),
          ...furtherOf(keyword, schema, parameters.get("passingSchemas"), follow),
        ]
      : []),
  ]);
};

/** What Ajv's `const err0 = {…}` becomes: a push of the finding. Undefined if the node is something else. */
export const pushOf = (node: ts.Node, surroundings: Surroundings): ts.Statement | undefined => {
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
  const push = factory.createPropertyAccessExpression(factory.createIdentifier("findings"), "push");
  return factory.createExpressionStatement(
    factory.createCallExpression(push, undefined, [toFinding(literal, surroundings)]),
  );
};
