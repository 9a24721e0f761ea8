import {
  type Dialect,
  dialectOf,
  isSchemaObject,
  type Schema,
  type SchemaObject,
} from "../../../src/schema/json-schema.js";
import { keywordsThat } from "../../../src/schema/keywords.js";
import { at, createResolver, type Resolve } from "../../../src/schema/references.js";
import { mapSubschemas, subschemasOf } from "../../../src/schema/subschemas.js";

// The other keywords leave the types wider than the validators, never narrower.
const structural = keywordsThat((keyword) => "typing" in keyword && keyword.typing !== "nothing");

const typing = keywordsThat((keyword) => "typing" in keyword && keyword.typing === "says");

const saysType = (schema: unknown): boolean =>
  isSchemaObject(schema) && Object.keys(schema).some((keyword) => typing.includes(keyword));

// What judges the same value, by itself or under a condition.
const inPlace = keywordsThat((keyword) => keyword.role === "applicator" && keyword.judges === "value");

const namesAskedFor = (dependencies: unknown): string[] =>
  Object.values((dependencies as object | undefined) ?? {}).flatMap((asked) => (Array.isArray(asked) ? asked : []));

// What else a payload may have under a condition, however deep in conditions: declared, so that code may write it, and
// of unknown type.
const conditionalNames = (schema: SchemaObject, dialect: Dialect): string[] => {
  const branches = inPlace
    .flatMap((keyword) => subschemasOf(keyword, schema[keyword] ?? [], dialect))
    .map((inner) => inner.schema)
    .filter(isSchemaObject);
  const inBranches = branches.flatMap((branch) => [
    ...Object.keys((branch.properties as object | undefined) ?? {}),
    ...((branch.required as string[] | undefined) ?? []),
    ...conditionalNames(branch, dialect),
  ]);
  return [
    ...new Set([...namesAskedFor(schema.dependencies), ...namesAskedFor(schema.dependentRequired), ...inBranches]),
  ];
};

/** A description for readers of the type: title, description, default and examples, as JSDoc has them. */
const describe = (schema: SchemaObject): string =>
  [
    schema.title,
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

const withClosedObject = (schema: SchemaObject, original: SchemaObject, dialect: Dialect): SchemaObject => {
  const { additionalProperties: additional, required = [], ...rest } = schema;
  const hasRequired = (required as string[]).length > 0 && schema.type === undefined;
  const isObject = [schema.type].flat().includes("object") || schema.properties !== undefined || hasRequired;
  if (!isObject) return schema;
  const names = [
    ...(required as string[]),
    ...(schema.properties === undefined ? [] : conditionalNames(original, dialect)),
  ];
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

// Whether the type schema has the same thing at this path as the schema: other keywords drop it or move it.
const isKept = (schema: Schema, path: readonly string[]): boolean => {
  const [keyword = "", name = ""] = path;
  if (path.length === 0) return true;
  const isMap = ["properties", "$defs", "definitions"].includes(keyword);
  const isItems = keyword === "items" && isSchemaObject(schema) && isSchemaObject(schema.items) && !schema.prefixItems;
  return (isMap || isItems) && isKept(at(schema, isMap ? [keyword, name] : [keyword]), path.slice(isMap ? 2 : 1));
};

// json-schema-to-typescript repeats a type if anything stands beside its $ref.
const withLoneReference = (schema: SchemaObject, place: Resolve): SchemaObject => {
  const { $ref, allOf, ...rest } = schema;
  if (typeof $ref !== "string") return schema;
  const reference = { $ref: encodeReference(place($ref) ?? []) };
  if (Object.keys(rest).length === 0 && allOf === undefined) return reference;
  return { ...rest, allOf: [reference, ...((allOf as Schema[] | undefined) ?? [])] };
};

const withDescription = (schema: SchemaObject, description: string, place: Resolve): SchemaObject => {
  if (description === "") return schema;
  // A description alone would make json-schema-to-typescript generate an object.
  if (!saysType(schema)) return { ...schema, description, tsType: "unknown" };
  return withLoneReference({ ...schema, description }, place);
};

/**
 * Returns a draft-07 schema from which json-schema-to-typescript makes the types that the contract means: closed, since
 * an index signature hides typos; named after the contract; with tuples and references in the one form that it handles
 * correctly.
 */
export const toTypeSchema = (schema: Schema, name: string): SchemaObject => {
  const dialect = dialectOf(schema) as Dialect;
  const resolve = createResolver(schema, dialect);
  const moved = new Map<string, { readonly name: string; readonly path: readonly string[] }>();

  // Where the type schema has the target of a reference; a target that it would leave out becomes a definition.
  const place = (reference: string): readonly string[] => {
    const path = resolve(reference) ?? [];
    if (isKept(schema, path)) return path;
    const key = JSON.stringify(path);
    const { name } = moved.get(key) ?? { name: `Target${moved.size}` };
    moved.set(key, { name, path });
    return ["$defs", name];
  };

  // A reference to a boolean, which has no type of its own, becomes that boolean.
  const withoutBoolean = (subschema: SchemaObject, from: readonly SchemaObject[] = []): Schema => {
    const { $ref, ...rest } = subschema;
    const target = typeof $ref === "string" ? at(schema, resolve($ref) ?? []) : undefined;
    if (target === undefined || from.includes(subschema)) return subschema;
    const inner = isSchemaObject(target) ? withoutBoolean(target, [...from, subschema]) : target;
    if (inner === true) return rest;
    return inner === false ? false : subschema;
  };

  const convert = (original: Schema, isRoot: boolean): Schema => {
    const subschema = isSchemaObject(original) ? withoutBoolean(original) : original;
    if (!isSchemaObject(subschema)) return subschema ? {} : subschema;
    const mapped = mapSubschemas(subschema, dialect, (inner) => convert(inner, false));
    const tuple = withTuple(mapped, dialect);
    const kept = Object.fromEntries(Object.entries(tuple).filter(([keyword]) => structural.includes(keyword)));
    const converted = withClosedObject(
      withTypedAlternatives(withLoneReference(kept, place), subschema),
      subschema,
      dialect,
    );
    // The contract's own comment describes the whole payload.
    return withDescription(converted, isRoot ? "" : describe(subschema), place);
  };

  const converted = convert(schema, true);
  if (!isSchemaObject(converted)) return { title: name, not: {} };
  // json-schema-to-typescript makes no type for a schema with only definitions.
  if (!saysType(converted)) return { title: name, tsType: "unknown" };
  const targets: [string, Schema][] = [];
  // Converting one may move another.
  for (const { name, path } of moved.values()) targets.push([name, convert(at(schema, path), false)]);
  return {
    ...converted,
    ...(targets.length > 0 && { $defs: { ...(converted.$defs as object), ...Object.fromEntries(targets) } }),
    title: name,
  };
};
