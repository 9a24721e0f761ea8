import { type Dialect, isSchemaObject, mapSubschemas, type Schema } from "../../../src/schema/json-schema.js";
import { walk } from "../../../src/schema/walk.js";

const isUnevaluated = (schema: Schema): boolean =>
  isSchemaObject(schema) && (schema.unevaluatedProperties !== undefined || schema.unevaluatedItems !== undefined);

const rewriteAttempts = (schema: Schema, dialect: Dialect): Schema => {
  if (!isSchemaObject(schema)) return schema;
  const mapped = mapSubschemas(schema, dialect, (inner) => rewriteAttempts(inner, dialect));
  const { if: condition, then: success = true, else: failure = true, ...rest } = mapped;
  const isolated = rest.contains === undefined ? rest : { ...rest, contains: { anyOf: [rest.contains] } };
  if (condition === undefined) return isolated;
  const alternatives = { anyOf: [{ allOf: [condition, success] }, { allOf: [{ not: condition }, failure] }] };
  return { ...isolated, allOf: [...((rest.allOf as Schema[] | undefined) ?? []), alternatives] };
};

/**
 * Returns a schema of the same meaning in which both validators keep `unevaluatedProperties` and `unevaluatedItems`
 * right. TypeBox evaluates an `if` and the items of `contains` in the context of the schema around them, where a failed
 * attempt leaves its marks; Ajv forgets what an `if` with one branch evaluated. Inside `anyOf` both are right. A schema
 * without those keywords is returned as it is.
 */
export const isolate = (schema: Schema, dialect: Dialect): Schema =>
  [...walk(schema, dialect)].some((place) => isUnevaluated(place.schema)) ? rewriteAttempts(schema, dialect) : schema;
