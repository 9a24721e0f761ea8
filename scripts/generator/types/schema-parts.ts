import {
  type Dialect,
  dialectOf,
  isSchemaObject,
  type Schema,
  type SchemaObject,
} from "../../../src/schema/json-schema.js";
import { inPlaceKeywords } from "../../../src/schema/keywords.js";
import { createFollow } from "../../../src/schema/references.js";
import { mapSubschemas } from "../../../src/schema/subschemas.js";
import { describedProperty } from "./described-property.js";

/** Returns the schema of one property, with what its references need; that of any value if it is described nowhere. */
export const propertySchema = (schema: Schema, name: string): Schema => {
  const property = describedProperty(schema, name, createFollow(schema));
  if (!isSchemaObject(schema) || property === undefined) return true;
  const { $schema, $defs, definitions } = schema;
  return {
    ...($schema !== undefined && { $schema }),
    ...($defs !== undefined && { $defs }),
    ...(definitions !== undefined && { definitions }),
    ...(isSchemaObject(property) ? property : { allOf: [property] }),
  };
};

/** Returns the schema of an object without one of its properties, which is given elsewhere. */
export const withoutProperty = (schema: Schema, name: string): Schema => {
  if (!isSchemaObject(schema)) return schema;
  const { properties, required, ...rest } = mapSubschemas(
    schema,
    dialectOf(schema) as Dialect,
    (inner, [keyword = ""]) => (inPlaceKeywords.includes(keyword) ? withoutProperty(inner, name) : inner),
  );
  const { [name]: _, ...others } = (properties ?? {}) as SchemaObject;
  return {
    ...rest,
    ...(properties !== undefined && { properties: others }),
    ...(required !== undefined && { required: (required as string[]).filter((each) => each !== name) }),
  };
};
