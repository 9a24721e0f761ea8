import { type Follow, isSchemaObject, type Schema, type SchemaObject } from "./json-schema.js";

/** All that a schema asks of a value in any case: itself and what it refers to. */
export type Conjuncts = readonly SchemaObject[];

/** The schema itself, and all that it asks of the same value by `allOf` and references, each once. */
export const conjuncts = (schema: Schema, follow: Follow): Conjuncts => {
  const found = new Set<SchemaObject>();
  const pending = [schema];
  for (const each of pending) {
    if (!isSchemaObject(each) || found.has(each)) continue;
    found.add(each);
    if (typeof each.$ref === "string") pending.push(follow(each.$ref));
    pending.push(...((each.allOf as readonly Schema[] | undefined) ?? []));
  }
  return [...found];
};
