import { isSchemaObject, type Schema } from "../../src/schema/json-schema.js";

/** An object in a schema: the name of its class, and the properties that the class must have. */
export interface ExpectedClass {
  readonly name: string;
  readonly properties: readonly string[];
}

const pascal = (key: string): string => `${key.charAt(0).toUpperCase()}${key.slice(1)}`;

/**
 * Returns the objects that a schema names by `properties` and `items` alone, as the contracts of the repository do, outer
 * before inner. Fails the test for any other schema: then this is not all.
 */
export const objectsInSchema = (schema: Schema, name: string): ExpectedClass[] => {
  if (!isSchemaObject(schema)) return [];
  const { properties = {}, items } = schema;
  for (const keyword of ["$ref", "allOf", "oneOf", "patternProperties", "prefixItems"])
    if (keyword in schema) throw new Error(`${name} has ${keyword}: say here which classes that makes`);
  const parts = Object.entries(properties as Readonly<Record<string, Schema>>);
  const own = parts.length === 0 ? [] : [{ name, properties: parts.map(([key]) => key) }];
  return [
    ...own,
    ...parts.flatMap(([key, part]) => objectsInSchema(part, `${name}${pascal(key)}`)),
    ...(items === undefined ? [] : objectsInSchema(items as Schema, `${name}Item`)),
  ];
};
