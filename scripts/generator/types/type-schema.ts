import { conjuncts } from "../../../src/schema/conjuncts.js";
import { isOfType } from "../../../src/schema/is-of-type.js";
import {
  type Dialect,
  dialectOf,
  isSchemaObject,
  type Schema,
  type SchemaObject,
} from "../../../src/schema/json-schema.js";
import { inPlaceKeywords, keywordsThat } from "../../../src/schema/keywords.js";
import { at, createFollow, createResolver, type Follow } from "../../../src/schema/references.js";
import { mapSubschemas, subschemasOf } from "../../../src/schema/subschemas.js";
import { typeName, withAlternatives } from "./alternatives.js";
import { describedProperty } from "./described-property.js";
import { fieldComment } from "./field-comment.js";
import { saysType } from "./says-type.js";

// The other keywords leave the types wider than the validators, never narrower.
const structural = keywordsThat((keyword) => "typing" in keyword && keyword.typing !== "nothing");

const namesAskedFor = (dependencies: unknown): string[] =>
  Object.values((dependencies as object | undefined) ?? {}).flatMap((asked) => (Array.isArray(asked) ? asked : []));

// What else a payload may have under a condition, however deep in conditions: declared, so that code may write it, and
// of unknown type.
const conditionalNames = (schema: SchemaObject, dialect: Dialect): string[] => {
  const branches = inPlaceKeywords
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

const withTuple = (schema: SchemaObject, dialect: Dialect, isWritten: boolean): SchemaObject => {
  const { prefixItems, items, ...rest } = schema;
  const tuple = dialect === "2020-12" ? prefixItems : Array.isArray(items) ? items : undefined;
  if (tuple === undefined) {
    // Code that makes a list rarely shows the compiler how long it is.
    const { minItems, maxItems, ...unlimited } = rest;
    return { ...(isWritten ? unlimited : rest), ...(items !== undefined && { items }) };
  }
  const others = dialect === "2020-12" ? items : schema.additionalItems;
  return { ...rest, items: tuple, additionalItems: others ?? true };
};

const asksForNames = (schema: Schema): schema is SchemaObject =>
  isSchemaObject(schema) && schema.required !== undefined && !saysType(schema);

/** Names that a conjunct alone asks for, beside those that the schema itself asks for: another may describe them. */
const withNamesAskedFor = (schema: SchemaObject): SchemaObject => {
  const conjuncts = (schema.allOf ?? []) as Schema[];
  const asking = conjuncts.filter(asksForNames);
  if (asking.length === 0) return schema;
  const required = [schema, ...asking].flatMap((each) => (each.required ?? []) as string[]);
  return { ...schema, required: [...new Set(required)], allOf: conjuncts.filter((each) => !asksForNames(each)) };
};

/** An object with what its schema requires or names under a condition, and open only if its schema says so. */
const withClosedObject = (
  schema: SchemaObject,
  original: SchemaObject,
  dialect: Dialect,
  describe: (name: string) => Schema,
): SchemaObject => {
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
  const declared = { ...Object.fromEntries(undeclared.map((name) => [name, describe(name)])), ...properties };
  const hasNames = Object.keys(declared).length > 0 || schema.patternProperties !== undefined;
  // Other names may be properties that another schema of the same object describes.
  const { unevaluatedProperties: unevaluated = false } = original;
  const others = additional ?? (unevaluated !== false || !hasNames);
  return { ...rest, required, properties: declared, additionalProperties: others };
};

/** A list of values alone: those that the types beside it allow. */
const withValues = (schema: SchemaObject): SchemaObject => {
  const { type, enum: several, const: only, ...rest } = schema;
  if (several === undefined && only === undefined) return schema;
  const values = (only === undefined ? (several as unknown[]) : [only]).filter(
    (value) => type === undefined || isOfType(value, type),
  );
  return { ...rest, ...(only !== undefined && values.length > 0 ? { const: only } : { enum: values }) };
};

// json-schema-to-typescript does not know `false` as a whole schema, nor as a definition.
const nothing: SchemaObject = { tsType: "never" };

const nullable = /^(?:string|null)$/;

/** What code may give for a date-time: a `Date` too. */
const withDate = (schema: SchemaObject, original: SchemaObject, follow: Follow): SchemaObject => {
  const asked = conjuncts(original, follow);
  const types = [asked.find(({ type }) => type !== undefined)?.type ?? []].flat() as string[];
  const isDate = asked.some(({ format }) => format === "date-time") && types.includes("string");
  const isListed = asked.some((each) => each.const !== undefined || each.enum !== undefined);
  if (!isDate || isListed || !types.every((type) => nullable.test(type))) return schema;
  return { tsType: `(${[...types, "Date"].join(" | ")})` };
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

// What json-schema-to-typescript can make a name of: that of a definition or property, else a word.
const nameOfPlace = (path: readonly string[]): string =>
  path.findLast(
    (token, index) => /[A-Za-z]/.test(token) && /^(?:\$defs|definitions|properties)$/.test(path[index - 1] ?? ""),
  ) ?? "Part";

// json-schema-to-typescript repeats a type if anything stands beside its $ref.
const withLoneReference = (schema: SchemaObject): SchemaObject => {
  const { $ref, allOf, ...rest } = schema;
  if (typeof $ref !== "string" || Object.keys(schema).length === 1) return schema;
  return { ...rest, allOf: [{ $ref }, ...((allOf as Schema[] | undefined) ?? [])] };
};

const withDescription = (schema: SchemaObject, description: string): SchemaObject => {
  if (description === "") return schema;
  // A description alone would make json-schema-to-typescript generate an object.
  if (!saysType(schema)) return { tsType: "unknown", ...schema, description };
  return withLoneReference({ ...schema, description });
};

/** Which type is made of a schema. */
export interface TypeSchemaOptions {
  /** Whether the type shows which properties go together; a consumer's does not. */
  readonly isStrict?: boolean;
  /** Whether it is what code gives to a builder: `Date` for a date-time, and lists of any length. */
  readonly isWritten?: boolean;
  /** Told of each rule that would have made too many alternatives, by its schema and keyword. */
  readonly onTooMany?: (schema: SchemaObject, keyword: string) => void;
}

/**
 * Returns a draft-07 schema from which json-schema-to-typescript makes the types that the contract means: closed unless
 * the schema says otherwise, since an index signature hides typos; named after the contract; with tuples and references
 * in the one form that it handles correctly.
 */
export const toTypeSchema = (
  schema: Schema,
  name: string,
  { isStrict = false, isWritten = false, onTooMany = () => {} }: TypeSchemaOptions = {},
): SchemaObject => {
  const dialect = dialectOf(schema) as Dialect;
  const resolve = createResolver(schema, dialect);
  const follow = createFollow(schema, dialect);
  // What is left of objects after their rules have become members.
  const settled = new WeakSet<SchemaObject>();
  const alternativesOf = (subschema: SchemaObject): Schema => {
    if (!isStrict || settled.has(subschema)) return subschema;
    const { schema: rewritten, settled: parts, left } = withAlternatives(subschema, follow);
    for (const part of parts) settled.add(part);
    for (const rule of left) onTooMany(rule.schema, rule.keyword);
    return rewritten;
  };
  const definitions = new Map<string, { readonly key: string; readonly path: readonly string[] }>();
  const keys = new Set<string>();

  const freeKey = (wanted: string, count = 0): string => {
    const key = count === 0 ? wanted : `${wanted}${count}`;
    return keys.has(key) ? freeKey(wanted, count + 1) : key;
  };

  // Where the type schema has the target of a reference: every target becomes a definition, and nothing else does.
  const place = (reference: string): readonly string[] => {
    const path = resolve(reference) ?? [];
    if (path.length === 0) return path;
    const id = JSON.stringify(path);
    const { key } = definitions.get(id) ?? { key: freeKey(nameOfPlace(path)) };
    definitions.set(id, { key, path });
    keys.add(key);
    return ["$defs", key];
  };

  const placed = (subschema: SchemaObject): SchemaObject =>
    typeof subschema.$ref === "string" ? { ...subschema, $ref: encodeReference(place(subschema.$ref)) } : subschema;

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
    const referred = isSchemaObject(original) ? withoutBoolean(original) : original;
    const alternatives = isSchemaObject(referred) ? alternativesOf(referred) : referred;
    if (!isSchemaObject(referred) || !isSchemaObject(alternatives)) return alternatives ? {} : false;
    const subschema = withNamesAskedFor(alternatives);
    const { $defs: _, definitions: __, ...own } = subschema;
    const mapped = mapSubschemas(own, dialect, (inner) => convert(inner, false));
    const tuple = withTuple(mapped, dialect, isWritten);
    const kept = Object.fromEntries(Object.entries(tuple).filter(([keyword]) => structural.includes(keyword)));
    const described = (property: string) => convert(describedProperty(subschema, property, follow) ?? true, false);
    const closed = withClosedObject(
      withTypedAlternatives(withLoneReference(withValues(placed(kept))), subschema),
      subschema,
      dialect,
      described,
    );
    const named = subschema[typeName] === undefined ? closed : { ...closed, title: subschema[typeName] };
    const converted = isWritten ? withDate(named, subschema, follow) : named;
    // The contract's own comment describes the whole payload.
    return withDescription(converted, isRoot ? "" : fieldComment(referred, follow));
  };

  const converted = convert(schema, true);
  if (!isSchemaObject(converted)) return { title: name, ...nothing };
  // json-schema-to-typescript makes no type for a schema with only definitions.
  if (!saysType(converted)) return { title: name, tsType: "unknown" };
  const targets: [string, Schema][] = [];
  // Converting one may find another.
  for (const { key, path } of definitions.values()) targets.push([key, convert(at(schema, path), false) || nothing]);
  return { ...converted, ...(targets.length > 0 && { $defs: Object.fromEntries(targets) }), title: name };
};
