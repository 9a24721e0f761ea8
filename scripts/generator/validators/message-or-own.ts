import { type Follow, isSchemaObject } from "../../../src/schema/json-schema.js";
import { keywordOf } from "../../../src/schema/keywords.js";

// Ajv's name for a schema that is `false`.
const falseSchema = "false schema";

/**
 * Returns in words what a keyword asks for: in the schema's own words, from `x-messages`, if it has them. Throws for a
 * keyword that is never reported. `follow` finds what
 * the schema refers to; without it, references ask for nothing.
 */
export const describe = (name: string, schema: unknown, follow: Follow = () => true): string => {
  if (name === falseSchema) return "is not allowed here";
  const object = isSchemaObject(schema) ? schema : {};
  const own = (object["x-messages"] as Record<string, string> | undefined)?.[name];
  if (own !== undefined) return own;
  const keyword = keywordOf(name);
  if (!keyword || !("message" in keyword) || keyword.message === null)
    throw new Error(`the keyword ${name} has no words for an issue`);
  return keyword.message(object[name], object, follow);
};
