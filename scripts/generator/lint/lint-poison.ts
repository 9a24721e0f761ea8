import { isPoison } from "../../../src/json/faults.js";
import { toPointer } from "../../../src/json/pointer.js";
import {
  type Dialect,
  type Follow,
  isSchemaObject,
  type Schema,
  type SchemaObject,
} from "../../../src/schema/json-schema.js";
import { inPlaceKeywords } from "../../../src/schema/keywords.js";
import { subschemasOf } from "../../../src/schema/subschemas.js";
import type { Complaint } from "./complaint.js";

interface Place {
  readonly tokens: readonly string[];
  readonly value: unknown;
}

const namesIn = (list: unknown, tokens: readonly string[]): Place[] =>
  Array.isArray(list) ? list.map((value, index) => ({ tokens: [...tokens, String(index)], value })) : [];

/** The names that a schema gives to members. A pattern is not among them: it matches other names too. */
const namedIn = (schema: SchemaObject): Place[] => [
  ...["properties", "dependentRequired", "dependentSchemas", "dependencies"].flatMap((keyword) =>
    Object.entries(isSchemaObject(schema[keyword]) ? schema[keyword] : {}).flatMap(([name, below]) =>
      // A property that is never allowed is not one.
      below === false && name !== "__proto__"
        ? []
        : [{ tokens: [keyword, name], value: name }, ...namesIn(below, [keyword, name])],
    ),
  ),
  ...namesIn(schema.required, ["required"]),
];

/** The values of a schema that are written into payloads as they stand: by a builder, a sample or an example. */
const valuesIn = (schema: SchemaObject): Place[] => [
  ...["const", "default", "example"].flatMap((keyword) =>
    Object.hasOwn(schema, keyword) ? [{ tokens: [keyword], value: schema[keyword] }] : [],
  ),
  ...["enum", "examples"].flatMap((keyword) => namesIn(schema[keyword], [keyword])),
];

const poisonIn = ({ tokens, value }: Place): Place[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([key, member]) => {
        const place = { tokens: [...tokens, key], value: member };
        return isPoison(key, member) ? [place] : poisonIn(place);
      });

/** The schemas that judge the same value as the given one, each once. */
const besides = (given: unknown, dialect: Dialect, follow: Follow): readonly SchemaObject[] => {
  const found = new Set<SchemaObject>();
  const pending = [given];
  for (const schema of pending) {
    if (!isSchemaObject(schema) || found.has(schema)) continue;
    found.add(schema);
    if (typeof schema.$ref === "string") pending.push(follow(schema.$ref));
    for (const keyword of inPlaceKeywords)
      pending.push(...subschemasOf(keyword, schema[keyword] ?? [], dialect).map((inner): Schema => inner.schema));
  }
  return [...found];
};

const hasPrototype = (schema: SchemaObject): boolean =>
  namedIn(schema).some(({ value }) => value === "prototype") ||
  valuesIn(schema).some(({ value }) => isPoison("constructor", value));

/** Returns the names in a schema that validators refuse in every payload, since they poison prototypes. */
export const complainAboutPoison = (
  schema: SchemaObject,
  pointer: string,
  dialect: Dialect,
  follow: Follow,
): Complaint[] => {
  const { properties } = schema;
  const constructors =
    isSchemaObject(properties) && Object.hasOwn(properties, "constructor") ? [properties.constructor] : [];
  return [
    ...namedIn(schema)
      .filter(({ value }) => value === "__proto__")
      .map(({ tokens }) => ({
        pointer: pointer + toPointer(tokens),
        message: "poisons prototypes: validators refuse such a key in every payload",
      })),
    ...constructors
      .filter((given) => besides(given, dialect, follow).some(hasPrototype))
      .map(() => ({
        pointer: `${pointer}/properties/constructor`,
        message: "poisons prototypes if it has a prototype: validators refuse such a field in every payload",
      })),
    ...valuesIn(schema)
      .flatMap(poisonIn)
      .map(({ tokens }) => ({ pointer: pointer + toPointer(tokens), message: "has a name that poisons prototypes" })),
  ];
};
