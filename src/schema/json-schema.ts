/** A JSON Schema of either dialect, as it was parsed. */
export type Schema = boolean | SchemaObject;
export type SchemaObject = { readonly [keyword: string]: unknown };

export type Dialect = "draft-07" | "2020-12";

/** What a keyword holds: subschemas in one of four arrangements, or something else. */
export type Arrangement = "schema" | "list" | "map" | "schema or list" | "schema or names";

// $defs is no keyword of draft-07, and is used there all the same.
const shared: Readonly<Record<string, Arrangement>> = {
  $defs: "map",
  additionalProperties: "schema",
  allOf: "list",
  anyOf: "list",
  contains: "schema",
  definitions: "map",
  else: "schema",
  if: "schema",
  not: "schema",
  oneOf: "list",
  patternProperties: "map",
  properties: "map",
  propertyNames: "schema",
  // biome-ignore lint/suspicious/noThenProperty: it is the name of the keyword
  then: "schema",
};

/** The keywords of each dialect that hold subschemas. */
export const applicators: Readonly<Record<Dialect, Readonly<Record<string, Arrangement>>>> = {
  "draft-07": {
    ...shared,
    additionalItems: "schema",
    dependencies: "schema or names",
    items: "schema or list",
  },
  "2020-12": {
    ...shared,
    dependentSchemas: "map",
    items: "schema",
    prefixItems: "list",
    unevaluatedItems: "schema",
    unevaluatedProperties: "schema",
  },
};

const assertions = [
  "const",
  "enum",
  "exclusiveMaximum",
  "exclusiveMinimum",
  "format",
  "maxItems",
  "maxLength",
  "maxProperties",
  "maximum",
  "minItems",
  "minLength",
  "minProperties",
  "minimum",
  "multipleOf",
  "pattern",
  "required",
  "type",
  "uniqueItems",
];

/** The keywords of each dialect that constrain a value by themselves. */
export const assertionKeywords: Readonly<Record<Dialect, readonly string[]>> = {
  "draft-07": assertions,
  "2020-12": [...assertions, "dependentRequired", "maxContains", "minContains"],
};

/** Keywords that say something to readers and constrain nothing. */
export const annotationKeywords: readonly string[] = [
  "$comment",
  "contentEncoding",
  "contentMediaType",
  "contentSchema",
  "default",
  "deprecated",
  "description",
  "examples",
  "readOnly",
  "title",
  "writeOnly",
];

/** Whether a value is a schema in the form of an object. */
export const isSchemaObject = (value: unknown): value is SchemaObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The dialect that a schema declares; 2020-12 where it declares none; undefined where it is another. */
export const dialectOf = (schema: Schema): Dialect | undefined => {
  const declared = isSchemaObject(schema) ? schema.$schema : undefined;
  if (declared === undefined) return "2020-12";
  if (/^https?:\/\/json-schema\.org\/draft-07\/schema#?$/.test(String(declared))) return "draft-07";
  if (/^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/.test(String(declared))) return "2020-12";
  return undefined;
};

/** The subschemas that one keyword holds, each with the rest of its pointer. */
export const subschemasOf = (
  keyword: string,
  value: unknown,
  dialect: Dialect,
): readonly { readonly tokens: readonly string[]; readonly schema: Schema }[] => {
  const arrangement = Object.hasOwn(applicators[dialect], keyword) ? applicators[dialect][keyword] : undefined;
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

/** A copy of the schema in which every direct subschema is what `change` makes of it. */
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
