/** A parsed JSON Schema of either dialect. */
export type Schema = boolean | SchemaObject;
export type SchemaObject = { readonly [keyword: string]: unknown };

export type Dialect = "draft-07" | "2020-12";

/** Whether a value is a schema in the form of an object. */
export const isSchemaObject = (value: unknown): value is SchemaObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The dialect that a schema declares; 2020-12 if it declares none; undefined if it declares an unsupported one. */
export const dialectOf = (schema: Schema): Dialect | undefined => {
  const declared = isSchemaObject(schema) ? schema.$schema : undefined;
  if (declared === undefined) return "2020-12";
  if (/^https?:\/\/json-schema\.org\/draft-07\/schema#?$/.test(String(declared))) return "draft-07";
  if (/^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/.test(String(declared))) return "2020-12";
  return undefined;
};
