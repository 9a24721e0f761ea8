import { isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import { keywordsThat } from "../../../src/schema/keywords.js";
import { banner } from "../modules/banner.js";
import { isMethodName } from "./inherited-members.js";
import { withoutKeywords } from "./without-keywords.js";

const indent = (depth: number) => "  ".repeat(depth);

const literal = (value: unknown, depth: number): string =>
  JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent(depth)}`);

const isIdentifier = (key: string) => /^[A-Za-z_$][\w$]*$/.test(key);
const property = (key: string) => (isIdentifier(key) ? key : JSON.stringify(key));

// Keywords beside which TypeBox's own builders still give the same types as the generated ones.
const neutral = keywordsThat(
  (keyword) =>
    keyword.role === "annotation" ||
    keyword.role === "core" ||
    (keyword.role === "assertion" && keyword.typing === "nothing"),
);

const hasOnly = (schema: SchemaObject, keywords: readonly string[]) =>
  Object.keys(schema).every(
    (keyword) => keywords.includes(keyword) || neutral.includes(keyword) || keyword.startsWith("x-"),
  );

const scalars: Readonly<Record<string, string>> = {
  boolean: "Type.Boolean",
  integer: "Type.Integer",
  null: "Type.Null",
  number: "Type.Number",
  string: "Type.String",
};

const call = (builder: string, first: readonly string[], options: SchemaObject, depth: number): string => {
  const rest = Object.keys(options).length > 0 ? [literal(options, depth)] : [];
  return `${builder}(${[...first, ...rest].join(", ")})`;
};

/** The TypeScript expression of TypeBox's builder for a schema; `type` is the generated type of the same place. */
const expression = (schema: Schema, type: string, depth: number): string => {
  const unsafe = () => `Type.Unsafe<${type}>(${literal(schema, depth)})`;
  if (!isSchemaObject(schema) || typeof schema.type !== "string") return unsafe();
  if (Object.hasOwn(scalars, schema.type)) {
    const builder = scalars[schema.type] as string;
    if (hasOnly(schema, ["type"])) return call(builder, [], withoutKeywords(schema, ["type"]), depth);
    const isLiteral = hasOnly(schema, ["type", "const"]) && typeof schema.const === schema.type;
    return isLiteral
      ? call("Type.Literal", [JSON.stringify(schema.const)], withoutKeywords(schema, ["type", "const"]), depth)
      : unsafe();
  }
  if (schema.type === "array" && hasOnly(schema, ["type", "items"]) && isSchemaObject(schema.items)) {
    return call(
      "Type.Array",
      [expression(schema.items, `${type}[number]`, depth)],
      withoutKeywords(schema, ["type", "items"]),
      depth,
    );
  }
  const { properties } = schema;
  const isPlain =
    schema.type === "object" && hasOnly(schema, ["type", "properties", "required", "$defs", "definitions"]);
  if (!isPlain || !isSchemaObject(properties) || Object.keys(properties).length === 0) return unsafe();
  // TypeBox has no boolean schemas of its own, and would turn them into objects.
  if (!Object.values(properties).every(isSchemaObject)) return unsafe();
  const required = (schema.required ?? []) as readonly string[];
  if (required.some((key) => !Object.hasOwn(properties, key))) return unsafe();
  // The generated type says what else such a member may be.
  if (Object.keys(properties).some((key) => isMethodName(key) && !required.includes(key))) return unsafe();
  const members = Object.entries(properties).map(([key, member]) => {
    const isRequired = required.includes(key);
    const memberType = `${type}[${JSON.stringify(key)}]`;
    const text = expression(member as Schema, isRequired ? memberType : `Exclude<${memberType}, undefined>`, depth + 1);
    return `${indent(depth + 1)}${property(key)}: ${isRequired ? text : `Type.Optional(${text})`},\n`;
  });
  return call(
    "Type.Object",
    [`{\n${members.join("")}${indent(depth)}}`],
    withoutKeywords(schema, ["type", "properties"]),
    depth,
  );
};

/**
 * Returns the module with the contract's TypeBox schema. Serialised, it equals the published schema. What TypeBox has
 * no builder for becomes `Type.Unsafe` of the generated type, and the module asserts that the two types are assignable
 * both ways.
 */
export const renderTypeBox = (schema: Schema, name: string, source: string): string =>
  [
    banner(source),
    'import { Type } from "typebox";\n',
    'import type { Mutual } from "../../runtime/mutually-assignable.js";\n',
    `import type { ${name} as Payload } from "./contract.js";\n\n`,
    `/** The published schema of ${name} as a TypeBox schema. */\n`,
    `export const ${name} = ${expression(schema, "Payload", 0)};\n\n`,
    "/** Fails to compile unless TypeBox's type and the payload's type are assignable to each other. */\n",
    `export type ${name} = Mutual<Type.Static<typeof ${name}>, Payload>;\n`,
  ].join("");
