import type { SchemaObject } from "../../../src/schema/json-schema.js";

// The one method that json-schema-to-typescript calls on what it walks through, maps of properties among them.
const called = "hasOwnProperty";

/**
 * Returns the schema without the name that json-schema-to-typescript cannot meet, and what puts the name back into the
 * code that it makes. The placeholder stands in no schema that is given, and is the name of a type too.
 */
export const hideNames = (
  schema: SchemaObject,
): { readonly hidden: SchemaObject; readonly restore: (code: string) => string } => {
  const text = JSON.stringify(schema);
  if (!text.includes(called)) return { hidden: schema, restore: (code) => code };
  let number = 0;
  while (text.includes(`HasOwnProperty${number}`)) number++;
  const placeholder = `HasOwnProperty${number}`;
  return {
    hidden: JSON.parse(text.replaceAll(called, placeholder)) as SchemaObject,
    restore: (code) => code.replaceAll(placeholder, called),
  };
};
