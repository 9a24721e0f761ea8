import { type Follow, isSchemaObject, type Schema, type SchemaObject } from "./json-schema.js";

/** The schema itself, and all that it asks of the same value by `allOf` and references, each once. */
export const conjuncts = (schema: Schema, follow: Follow): readonly SchemaObject[] => {
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
