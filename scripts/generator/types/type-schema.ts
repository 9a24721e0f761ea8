import {
  type Dialect,
  dialectOf,
  isSchemaObject,
  mapSubschemas,
  type Schema,
  type SchemaObject,
} from "../../../src/schema/json-schema.js";
import { createResolver, type Resolve } from "../../../src/schema/references.js";

// What tells a type. The other keywords leave the types wider than the validators, never narrower.
const structural = [
  "additionalItems",
  "additionalProperties",
  "allOf",
  "anyOf",
  "const",
  "definitions",
  "$defs",
  "enum",
  "items",
  "maxItems",
  "minItems",
  "oneOf",
  "patternProperties",
  "properties",
  "$ref",
  "required",
  "type",
];

const typing = structural.filter(
  (keyword) => !["required", "minItems", "maxItems", "definitions", "$defs"].includes(keyword),
);

const saysType = (schema: unknown): boolean =>
  isSchemaObject(schema) && Object.keys(schema).some((keyword) => typing.includes(keyword));

// What a payload may have besides, under a condition, however deep in conditions: declared, so that writing it is no
// error, and of unknown type.
const conditionalNames = (schema: SchemaObject): string[] => {
  const lists = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) => (list as Schema[] | undefined) ?? []);
  const maps = [schema.dependentSchemas, schema.dependencies].flatMap((map) =>
    Object.values((map as object | undefined) ?? {}),
  );
  const names = [...maps, ...Object.values((schema.dependentRequired as object | undefined) ?? {})].flatMap((value) =>
    Array.isArray(value) ? (value as string[]) : [],
  );
  const branches = [schema.if, schema.then, schema.else, ...lists, ...maps].filter(isSchemaObject);
  const inBranches = branches.flatMap((branch) => [
    ...Object.keys((branch.properties as object | undefined) ?? {}),
    ...((branch.required as string[] | undefined) ?? []),
    ...conditionalNames(branch),
  ]);
  return [...new Set([...names, ...inBranches])];
};

/** A description for readers of the type: title, description, default and examples, as JSDoc has them. */
const describe = (schema: SchemaObject, isRoot: boolean): string =>
  [
    isRoot ? undefined : schema.title,
    schema.description,
    schema.default === undefined ? undefined : `@default ${JSON.stringify(schema.default)}`,
    ...((schema.examples as unknown[] | undefined) ?? []).map((example) => `@example ${JSON.stringify(example)}`),
  ]
    .filter((line) => line !== undefined)
    .join("\n")
    .trim();

const withTuple = (schema: SchemaObject, dialect: Dialect): SchemaObject => {
  const { prefixItems, items, ...rest } = schema;
  const tuple = dialect === "2020-12" ? prefixItems : Array.isArray(items) ? items : undefined;
  if (tuple === undefined) return items === undefined ? rest : { ...rest, items };
  const others = dialect === "2020-12" ? items : schema.additionalItems;
  return { ...rest, items: tuple, additionalItems: others ?? true };
};

const withClosedObject = (schema: SchemaObject, original: SchemaObject): SchemaObject => {
  const { additionalProperties: additional, required = [], ...rest } = schema;
  const hasRequired = (required as string[]).length > 0 && schema.type === undefined;
  const isObject = [schema.type].flat().includes("object") || schema.properties !== undefined || hasRequired;
  if (!isObject) return schema;
  const names = [...(required as string[]), ...(schema.properties === undefined ? [] : conditionalNames(original))];
  const properties = (schema.properties ?? {}) as Record<string, unknown>;
  const undeclared = names.filter((name) => !Object.hasOwn(properties, name));
  const declared = { ...Object.fromEntries(undeclared.map((name) => [name, {}])), ...properties };
  const hasNames = Object.keys(declared).length > 0 || schema.patternProperties !== undefined;
  const isOpen =
    additional === undefined ||
    additional === true ||
    (isSchemaObject(additional) && Object.keys(additional).length === 0);
  return { ...rest, required, properties: declared, additionalProperties: isOpen ? !hasNames : additional };
};

const withTypedAlternatives = (schema: SchemaObject, original: SchemaObject): SchemaObject => {
  const { allOf, ...rest } = schema;
  const kept = Object.entries(rest).filter(
    ([keyword]) => (keyword !== "anyOf" && keyword !== "oneOf") || (original[keyword] as Schema[]).every(saysType),
  );
  const conjuncts = ((allOf as Schema[] | undefined) ?? []).filter(saysType);
  return { ...Object.fromEntries(kept), ...(conjuncts.length > 0 && { allOf: conjuncts }) };
};

const encodeReference = (path: readonly string[]): string =>
  `#${path.map((token) => `/${encodeURIComponent(token.replaceAll("~", "~0").replaceAll("/", "~1"))}`).join("")}`;

// json-schema-to-typescript repeats a type where anything stands beside its $ref.
const withLoneReference = (schema: SchemaObject, resolve: Resolve): SchemaObject => {
  const { $ref, allOf, ...rest } = schema;
  if (typeof $ref !== "string") return schema;
  const reference = { $ref: encodeReference(resolve($ref) ?? []) };
  if (Object.keys(rest).length === 0 && allOf === undefined) return reference;
  return { ...rest, allOf: [reference, ...((allOf as Schema[] | undefined) ?? [])] };
};

const withDescription = (schema: SchemaObject, description: string, resolve: Resolve): SchemaObject => {
  if (description === "") return schema;
  // A description alone would make json-schema-to-typescript think of an object.
  if (!saysType(schema)) return { ...schema, description, tsType: "unknown" };
  return withLoneReference({ ...schema, description }, resolve);
};

/**
 * Returns a draft-07 schema from which json-schema-to-typescript makes the types that the contract means: closed, since
 * an index signature hides typos; named after the contract; with tuples and references in the one form it gets right.
 */
export const toTypeSchema = (schema: Schema, name: string): SchemaObject => {
  const dialect = dialectOf(schema) as Dialect;
  const resolve = createResolver(schema, dialect);

  const convert = (subschema: Schema, isRoot: boolean): Schema => {
    if (!isSchemaObject(subschema)) return subschema ? {} : subschema;
    const mapped = mapSubschemas(subschema, dialect, (inner) => convert(inner, false));
    const tuple = withTuple(mapped, dialect);
    const kept = Object.fromEntries(Object.entries(tuple).filter(([keyword]) => structural.includes(keyword)));
    const converted = withClosedObject(withTypedAlternatives(withLoneReference(kept, resolve), subschema), subschema);
    return withDescription(converted, describe(subschema, isRoot), resolve);
  };

  const converted = convert(schema, true);
  return isSchemaObject(converted) ? { ...converted, title: name } : { title: name, not: {} };
};
