import { conjuncts } from "../../../src/schema/conjuncts.js";
import { isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import type { Follow } from "../../../src/schema/references.js";

const ownProperty = ({ properties }: SchemaObject, name: string): Schema[] =>
  isSchemaObject(properties) && Object.hasOwn(properties, name) ? [properties[name] as Schema] : [];

/** What an object's schema says of one property in every case; undefined if it says nothing. */
export const describedProperty = (schema: Schema, name: string, follow: Follow): Schema | undefined => {
  const described = conjuncts(schema, follow).flatMap((conjunct) => ownProperty(conjunct, name));
  return described.length > 1 ? { allOf: described } : described[0];
};
