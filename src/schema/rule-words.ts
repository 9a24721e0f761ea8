import { isSchemaObject, type Schema, type SchemaObject } from "./json-schema.js";
import { listWords, typeWords } from "./keyword-summaries.js";
import { keywordOf } from "./keywords.js";

const ownWords = (schema: SchemaObject, keyword: string): string | undefined =>
  (schema["x-messages"] as Readonly<Record<string, string>> | undefined)?.[keyword];

/**
 * What a schema itself asks for, a rule for each keyword: in the schema's own words, from `x-messages`, if it has them.
 */
export const ruleWords = (schema: SchemaObject): string[] =>
  Object.entries(schema).flatMap(([name, value]) => {
    const keyword = keywordOf(name);
    if (!keyword || !("words" in keyword) || keyword.words === null) return [];
    return ownWords(schema, name) ?? keyword.words(value, schema, summarise) ?? [];
  });

const requiredWords = (schema: SchemaObject, keys: readonly string[]): string => {
  const own = ownWords(schema, "required");
  const names = listWords(keys, "and");
  return own === undefined ? `with ${names}` : `${names} ${own}`;
};

/** A subschema in a few words, as part of the rule of another one. It names references and does not follow them. */
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
