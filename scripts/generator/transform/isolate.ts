import { type Dialect, isSchemaObject, type Schema } from "../../../src/schema/json-schema.js";
import { mapSubschemas } from "../../../src/schema/subschemas.js";
import { walk } from "../../../src/schema/walk.js";
import { toAlternatives } from "./condition-alternatives.js";

const isUnevaluated = (schema: Schema): boolean =>
  isSchemaObject(schema) && (schema.unevaluatedProperties !== undefined || schema.unevaluatedItems !== undefined);

const rewriteAttempts = (schema: Schema, dialect: Dialect): Schema => {
  if (!isSchemaObject(schema)) return schema;
  const mapped = mapSubschemas(schema, dialect, (inner) => rewriteAttempts(inner, dialect));
  const { if: condition, then: success = true, else: failure = true, ...rest } = mapped;
  const { patternProperties, ...others } = rest;
  // Beside additionalProperties, which judges what the patterns leave, every property counts as evaluated.
  const patterned = patternProperties !== undefined && rest.additionalProperties === undefined;
  const kept = patterned ? others : rest;
  const isolated = kept.contains === undefined ? kept : { ...kept, contains: { anyOf: [kept.contains] } };
  const alternatives =
    condition === undefined ? [] : [toAlternatives(condition as Schema, success as Schema, failure as Schema)];
  const moved = [...(patterned ? [{ patternProperties }] : []), ...alternatives];
  return moved.length === 0
    ? isolated
    : { ...isolated, allOf: [...((rest.allOf as Schema[] | undefined) ?? []), ...moved] };
};

/** Whether something in the schema depends on what the rest of it has evaluated. */
export const hasUnevaluated = (schema: Schema, dialect: Dialect): boolean =>
  [...walk(schema, dialect)].some((place) => isUnevaluated(place.schema));

/**
 * Returns a schema with the same meaning for which both validators judge `unevaluatedProperties` and `unevaluatedItems`
 * correctly. TypeBox evaluates an `if` and the items of `contains` in the context of the schema around them, where a
 * failed attempt leaves its marks; Ajv forgets what an `if` with one branch evaluated, and crashes if
 * `patternProperties` add to what a recursive reference beside them evaluated. Inside `anyOf` and `allOf` both are
 * right. It returns a schema without those keywords unchanged.
 */
export const isolate = (schema: Schema, dialect: Dialect): Schema =>
  hasUnevaluated(schema, dialect) ? rewriteAttempts(schema, dialect) : schema;

/**
 * Returns a schema with the same meaning for which TypeBox keeps the right account. TypeBox adds to it what is looked at
 * in an unevaluated property or item, of which what stands in a `not` adds nothing; and it lets dependent schemas see
 * each other's, of which those in an `allOf` see their own.
 */
export const separateAccounts = (schema: Schema, dialect: Dialect): Schema => {
  if (!isSchemaObject(schema)) return schema;
  return mapSubschemas(schema, dialect, (inner, [keyword = ""]) => {
    const separate = separateAccounts(inner, dialect);
    if (!isSchemaObject(separate)) return separate;
    if (keyword.startsWith("unevaluated")) return { not: { not: separate } };
    return keyword === "dependentSchemas" ? { allOf: [separate] } : separate;
  });
};
