import type { Dialect, Schema, SchemaObject } from "./json-schema.js";
import { keywordOf } from "./keywords.js";

/** The subschemas that one keyword holds, each with the rest of its pointer. */
export const subschemasOf = (
  keyword: string,
  value: unknown,
  dialect: Dialect,
): readonly { readonly tokens: readonly string[]; readonly schema: Schema }[] => {
  const known = keywordOf(keyword);
  const arrangement = known && "holds" in known ? known.holds[dialect] : undefined;
  const one = (schema: unknown) => [{ tokens: [keyword], schema: schema as Schema }];
  const list = (schemas: unknown) =>
    (schemas as Schema[]).map((schema, index) => ({ tokens: [keyword, String(index)], schema }));
  switch (arrangement) {
    case undefined:
      return [];
    case "schema":
      return one(value);
    case "list":
      return list(value);
    case "schema or list":
      return Array.isArray(value) ? list(value) : one(value);
    default:
      return Object.entries(value as object)
        .filter(([, schema]) => !Array.isArray(schema))
        .map(([name, schema]) => ({ tokens: [keyword, name], schema }));
  }
};

/** A copy of the schema in which `change` has replaced every direct subschema. */
export const mapSubschemas = (
  schema: SchemaObject,
  dialect: Dialect,
  change: (schema: Schema, tokens: readonly string[]) => unknown,
): SchemaObject => {
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    const subschemas = subschemasOf(keyword, value, dialect);
    if (subschemas.length === 0) return [keyword, value];
    const changed = subschemas.map(({ schema: subschema, tokens }) => change(subschema, tokens));
    if (Array.isArray(value)) return [keyword, changed];
    if (subschemas[0]?.tokens.length === 1) return [keyword, changed[0]];
    const names = subschemas.map(({ tokens }) => tokens[1] as string);
    return [
      keyword,
      { ...(value as object), ...Object.fromEntries(names.map((name, index) => [name, changed[index]])) },
    ];
  });
  return Object.fromEntries(entries);
};
