import { isSchemaObject } from "../../../src/schema/json-schema.js";
import { keywordOf } from "../../../src/schema/keywords.js";

// Ajv's name for a schema that is `false`.
const falseSchema = "false schema";

/**
 * Returns in words what a keyword asks for: in the schema's own words, from `x-messages`, if it has them. Throws for a
 * keyword that is never reported.
 */
export const describe = (name: string, schema: unknown): string => {
  if (name === falseSchema) return "is not allowed here";
  const object = isSchemaObject(schema) ? schema : {};
  const own = (object["x-messages"] as Record<string, string> | undefined)?.[name];
  if (own !== undefined) return own;
  const keyword = keywordOf(name);
  if (!keyword || !("message" in keyword) || keyword.message === null)
    throw new Error(`the keyword ${name} has no words for an issue`);
  return keyword.message(object[name], object);
};
