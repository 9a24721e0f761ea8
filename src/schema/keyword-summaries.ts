import { isSchemaObject, type Schema, type SchemaObject } from "./json-schema.js";
import type { Words } from "./keyword.js";
import { plural } from "./keyword-messages.js";

type Summarise = (schema: Schema) => string;

/** Joins the last one with a word of its own: `a, b or c`. */
export const listWords = (words: readonly string[], conjunction: string): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;

export const containsWords: Words = (contains, { minContains = 1, maxContains }, summarise) => {
  const most = maxContains === undefined ? "" : ` and at most ${maxContains}`;
  return `contains at least ${plural(minContains, "item")}${most} of: ${summarise(contains as Schema)}`;
};

export const dependencyWords: Words = (dependencies, _, summarise) =>
  Object.entries(dependencies as Readonly<Record<string, Schema | string[]>>)
    .map(([key, asked]) => {
      const words = Array.isArray(asked) ? `also ${listWords(asked, "and")}` : summarise(asked);
      return `if there is ${key}, then ${words}`;
    })
    .join("; ");

export const conditionWords: Words = (condition, schema, summarise) =>
  [
    `if ${summarise(condition as Schema)}`,
    ...(schema.then === undefined ? [] : [`then ${summarise(schema.then as Schema)}`]),
    ...(schema.else === undefined ? [] : [`else ${summarise(schema.else as Schema)}`]),
  ].join(", ");

/** The words of a keyword whose `false` says that nothing else may be there. */
export const nothingMore =
  (what: string): Words =>
  (value) =>
    value === false ? `no other ${what}` : undefined;

export const notWords: Words = (value, _, summarise) =>
  isSchemaObject(value) && Object.keys(value).length > 0 ? `not: ${summarise(value)}` : "not allowed";

const summariseAll = (schemas: unknown, summarise: Summarise): string[] => (schemas as Schema[]).map(summarise);

export const anyOfWords: Words = (schemas, _, summarise) => `either ${summariseAll(schemas, summarise).join(", or ")}`;

export const oneOfWords: Words = (schemas, _, summarise) =>
  `exactly one of: ${summariseAll(schemas, summarise).join(" / ")}`;

/** The types that a schema allows, in JSON Schema's own words; undefined if it allows any. */
export const typeWords = ({ type, const: constant, enum: values }: SchemaObject): string | undefined => {
  if (type !== undefined) return listWords([type].flat() as string[], "or");
  const shown = constant === undefined ? (values as unknown[] | undefined) : [constant];
  const types = (shown ?? []).map((value) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value));
  return types.length === 0 ? undefined : listWords([...new Set(types)], "or");
};
