import { toKeys } from "../../../src/json/pointer.js";
import { isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import type { Loaded } from "../input/load.js";

const property = (schema: Schema | undefined, key: string): Schema | undefined => {
  const properties = isSchemaObject(schema) ? schema.properties : undefined;
  return isSchemaObject(properties) && Object.hasOwn(properties, key) ? (properties[key] as Schema) : undefined;
};

const both = ({ published, documented }: Loaded): Schema[] =>
  documented === undefined ? [published] : [published, documented];

const at = (schema: Schema, keys: readonly string[]): SchemaObject | undefined => {
  const found = keys.reduce<Schema | undefined>(property, schema);
  return isSchemaObject(found) ? found : undefined;
};

/** The published schema of the property at a place. */
export const publishedAt = ({ published }: Loaded, pointer: string): SchemaObject | undefined =>
  at(published, toKeys(pointer));

/** The schemas of the property at a place, from the published schema and the documented rules, in this order. */
export const schemasAt = (loaded: Loaded, pointer: string): SchemaObject[] =>
  both(loaded)
    .map((schema) => at(schema, toKeys(pointer)))
    .filter((schema) => schema !== undefined);

/** Whether the property at a place is required in the object around it. */
export const isRequiredAt = (loaded: Loaded, pointer: string): boolean => {
  const keys = toKeys(pointer);
  const last = keys.pop();
  return both(loaded).some((schema) => {
    const required = at(schema, keys)?.required;
    return Array.isArray(required) && required.includes(last);
  });
};
