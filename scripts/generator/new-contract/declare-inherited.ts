import { matchesPattern } from "../../../src/json/name-pattern.js";
import { type Dialect, isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import { mapSubschemas } from "../../../src/schema/subschemas.js";

/** The names that a schema asks for, always or if another is there. */
const askedFor = ({ required, dependentRequired, dependencies }: SchemaObject): string[] =>
  [required, ...[dependentRequired, dependencies].flatMap((map) => (isSchemaObject(map) ? Object.values(map) : []))]
    .filter((names) => Array.isArray(names))
    .flat() as string[];

const describedIn = ({ patternProperties, additionalProperties }: SchemaObject, name: string): Schema => {
  const patterns = isSchemaObject(patternProperties) ? Object.entries(patternProperties) : [];
  const matching = patterns.find(([pattern]) => matchesPattern(name, pattern));
  return (matching?.[1] ?? additionalProperties ?? true) as Schema;
};

/**
 * Returns a schema with a property for each name that it asks for and that every object inherits: the generator of
 * random data takes such a name for one that is already there, unless a property says what it is.
 */
export const declareInherited = (schema: Schema, dialect: Dialect): Schema => {
  if (!isSchemaObject(schema)) return schema;
  const mapped = mapSubschemas(schema, dialect, (inner) => declareInherited(inner, dialect));
  const properties = isSchemaObject(mapped.properties) ? mapped.properties : {};
  const missing = askedFor(mapped).filter((name) => name in {} && !Object.hasOwn(properties, name));
  if (missing.length === 0) return mapped;
  const declared = missing.map((name) => [name, describedIn(mapped, name)]);
  return { ...mapped, properties: { ...properties, ...Object.fromEntries(declared) } };
};
