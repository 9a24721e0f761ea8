import { isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import type { Follow } from "../../../src/schema/references.js";

/** A schema and all that it names by `$ref` and `allOf`: what judges the same value in every case. */
export const conjunctsOf = (schema: Schema, follow: Follow, found = new Set<SchemaObject>()): SchemaObject[] => {
  if (!isSchemaObject(schema) || found.has(schema)) return [];
  found.add(schema);
  const others = [
    ...(typeof schema.$ref === "string" ? [follow(schema.$ref)] : []),
    ...((schema.allOf as Schema[] | undefined) ?? []),
  ];
  return [schema, ...others.flatMap((other) => conjunctsOf(other, follow, found))];
};

const ownProperty = ({ properties }: SchemaObject, name: string): Schema[] =>
  isSchemaObject(properties) && Object.hasOwn(properties, name) ? [properties[name] as Schema] : [];

/** What an object's schema says of one property in every case; undefined if it says nothing. */
export const describedProperty = (schema: Schema, name: string, follow: Follow): Schema | undefined => {
  const described = conjunctsOf(schema, follow).flatMap((conjunct) => ownProperty(conjunct, name));
  return described.length > 1 ? { allOf: described } : described[0];
};
