import ts from "typescript";
import { isSchemaObject, type SchemaObject } from "../../src/schema/json-schema.js";
import { walk } from "../../src/schema/walk.js";
import { describe } from "./message.js";
import type { Normalised } from "./normalise.js";

const { factory } = ts;

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

/** Whether the schema has keywords under which findings are collapsed. */
export const needsCollapse = (document: SchemaObject, dialect: Normalised["dialect"]): boolean =>
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
export interface Surroundings {
  readonly document: SchemaObject;
  /** The pointer of the schema that the function around it judges by. */
  readonly place: string;
  /** Whether findings tell their schema path, since they have to be collapsed. */
  readonly isPlaced: boolean;
}

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

/**
 * What Ajv's `const err0 = {…}` becomes: a push of the finding. Ajv spells `(vErrors ??= []).push(…)` out at every keyword;
 * undefined where the node is something else.
 */
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
  const push = factory.createPropertyAccessExpression(factory.createIdentifier("(vErrors ??= [])"), "push");
  return factory.createExpressionStatement(
    factory.createCallExpression(push, undefined, [toFinding(literal, surroundings)]),
  );
};
