import { isSchemaObject, type Schema, type SchemaObject } from "../../../schema/json-schema.js";
import { count } from "../../shared/count.js";

const json = (value: unknown): string => JSON.stringify(value);
const schemas = (value: unknown): Schema[] => value as Schema[];

/** Joins the last one with another word than the others: `a, b or c`. */
const listWords = (words: readonly string[], conjunction: string): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;

/** The types that a schema allows, in JSON Schema's own words; undefined where it allows any. */
export const typeWords = ({ type, const: constant, enum: values }: SchemaObject): string | undefined => {
  if (type !== undefined) return listWords([type].flat() as string[], "or");
  const shown = constant === undefined ? (values as unknown[] | undefined) : [constant];
  const types = (shown ?? []).map((value) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value));
  return types.length === 0 ? undefined : listWords([...new Set(types)], "or");
};

const mostListed = 12;

const enumWords = (values: unknown): string => {
  const texts = (values as unknown[]).map(json);
  const more = texts.length - mostListed;
  return `one of ${texts.slice(0, mostListed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
};

const containsWords = ({ contains, minContains = 1, maxContains }: SchemaObject): string => {
  const most = maxContains === undefined ? "" : ` and at most ${maxContains}`;
  return `contains at least ${count(minContains, "item")}${most} of: ${summarise(contains as Schema)}`;
};

const dependencyWords = (dependencies: unknown): string =>
  Object.entries(dependencies as Readonly<Record<string, Schema | string[]>>)
    .map(([key, asked]) => {
      const words = Array.isArray(asked) ? `also ${listWords(asked, "and")}` : summarise(asked);
      return `if there is ${key}, then ${words}`;
    })
    .join("; ");

const conditionWords = (schema: SchemaObject): string =>
  [
    `if ${summarise(schema.if as Schema)}`,
    ...(schema.then === undefined ? [] : [`then ${summarise(schema.then as Schema)}`]),
    ...(schema.else === undefined ? [] : [`else ${summarise(schema.else as Schema)}`]),
  ].join(", ");

const nothingMore = (what: string) => (value: unknown) => (value === false ? `no other ${what}` : undefined);

// In words, per keyword, as short as a table wants them. Nothing for a keyword that shows in other ways.
const words: Readonly<Record<string, (value: unknown, schema: SchemaObject) => string | undefined>> = {
  additionalItems: nothingMore("items"),
  additionalProperties: nothingMore("properties"),
  anyOf: (value) => `either ${schemas(value).map(summarise).join(", or ")}`,
  const: (value) => `is ${json(value)}`,
  contains: (_, schema) => containsWords(schema),
  dependencies: dependencyWords,
  dependentRequired: dependencyWords,
  dependentSchemas: dependencyWords,
  enum: enumWords,
  exclusiveMaximum: (limit) => `less than ${limit}`,
  exclusiveMinimum: (limit) => `more than ${limit}`,
  format: (format) => String(format),
  if: (_, schema) => conditionWords(schema),
  items: nothingMore("items"),
  maximum: (limit) => `at most ${limit}`,
  maxItems: (limit) => `at most ${count(limit, "item")}`,
  maxLength: (limit) => `at most ${count(limit, "character")}`,
  maxProperties: (limit) => `at most ${count(limit, "member")}`,
  minimum: (limit) => `at least ${limit}`,
  minItems: (limit) => `at least ${count(limit, "item")}`,
  minLength: (limit) => `at least ${count(limit, "character")}`,
  minProperties: (limit) => `at least ${count(limit, "member")}`,
  multipleOf: (divisor) => `a multiple of ${divisor}`,
  not: (value) => (isSchemaObject(value) && Object.keys(value).length > 0 ? `not: ${summarise(value)}` : "not allowed"),
  oneOf: (value) => `exactly one of: ${schemas(value).map(summarise).join(" / ")}`,
  pattern: (pattern) => `matches ${pattern}`,
  propertyNames: (value) => `names of members: ${summarise(value as Schema)}`,
  unevaluatedItems: nothingMore("items"),
  unevaluatedProperties: nothingMore("properties"),
  uniqueItems: (value) => (value === true ? "no item twice" : undefined),
};

const ownWords = (schema: SchemaObject, keyword: string): string | undefined =>
  (schema["x-messages"] as Readonly<Record<string, string>> | undefined)?.[keyword];

/** What a schema asks for by itself, a rule for each keyword: in its own words, under `x-messages`, where it has them. */
export const ruleWords = (schema: SchemaObject): string[] =>
  Object.entries(schema).flatMap(([keyword, value]) => {
    if (!Object.hasOwn(words, keyword)) return [];
    return ownWords(schema, keyword) ?? words[keyword]?.(value, schema) ?? [];
  });

const requiredWords = (schema: SchemaObject, keys: readonly string[]): string => {
  const own = ownWords(schema, "required");
  const names = listWords(keys, "and");
  return own === undefined ? `with ${names}` : `${names} ${own}`;
};

/** A subschema in a few words, as a part of another's rule. References are named, not followed. */
export const summarise = (schema: Schema): string => {
  if (!isSchemaObject(schema)) return schema ? "anything" : "nothing";
  const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>);
  const required = ((schema.required ?? []) as string[]).filter((key) => !properties.some(([name]) => name === key));
  const items = schema.items as Schema | undefined;
  const type = schema.type === undefined ? undefined : typeWords(schema);
  const parts = [
    ...(typeof schema.$ref === "string" ? [schema.$ref.split(/[/#]/).at(-1) || "the whole"] : []),
    ...(type === undefined ? [] : [type]),
    ...ruleWords(schema),
    ...((schema.allOf ?? []) as Schema[]).map(summarise),
    ...(isSchemaObject(items) ? [`items ${summarise(items)}`] : []),
    ...properties.map(([key, property]) => `${key} ${summarise(property)}`),
    ...(required.length > 0 ? [requiredWords(schema, required)] : []),
  ];
  return parts.length === 0 ? "anything" : parts.join(", ");
};
