import type { SchemaObject } from "../../../src/schema/json-schema.js";

/** Returns a schema without some of its keywords. */
export const withoutKeywords = (schema: SchemaObject, keywords: readonly string[]): SchemaObject =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)));
