/** A parsed JSON Schema of either dialect. */
export type Schema = boolean | SchemaObject;
export type SchemaObject = { readonly [keyword: string]: unknown };

/** The schemas of a contract, parsed. */
export interface ContractSchemas {
  readonly published: Schema;
  readonly documented?: Schema;
}

/** Returns the target of a `$ref`. */
export type Follow = (reference: string) => Schema;

export type Dialect = "draft-07" | "2020-12";

/** Whether a value is a schema in the form of an object. */
export const isSchemaObject = (value: unknown): value is SchemaObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

// As people write them: with either scheme, with or without www, and with or without an empty fragment.
const dialects: readonly (readonly [spelling: RegExp, dialect: Dialect])[] = [
  [/^https?:\/\/(?:www\.)?json-schema\.org\/draft-07\/schema\/?#?\/?$/i, "draft-07"],
  [/^https?:\/\/(?:www\.)?json-schema\.org\/draft\/2020-12\/schema\/?#?\/?$/i, "2020-12"],
];

/** How each dialect's own specification names it. */
export const dialectUris: Readonly<Record<Dialect, string>> = {
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
};

/** The dialect that a schema declares; 2020-12 if it declares none; undefined if it declares an unsupported one. */
export const dialectOf = (schema: Schema): Dialect | undefined => {
  const declared = isSchemaObject(schema) ? schema.$schema : undefined;
  if (declared === undefined) return "2020-12";
  return typeof declared === "string" ? dialects.find(([spelling]) => spelling.test(declared))?.[1] : undefined;
};
