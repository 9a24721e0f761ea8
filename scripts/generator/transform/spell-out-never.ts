import { isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import { isNever, schemasIn, type Target } from "./never-matches.js";

/** Returns the schema that asks for another one too. */
export const conjoin = (schema: SchemaObject, other: Schema): Schema => {
  if (other === true) return schema;
  return Object.keys(schema).length === 0 ? other : { ...schema, allOf: [...schemasIn(schema.allOf), other] };
};

const hasOwnWords = ({ "x-messages": words }: SchemaObject, keyword: string): boolean =>
  isSchemaObject(words) && Object.hasOwn(words, keyword);

/** Drops the alternatives that never match. The only one that is left is no alternative: its own words say more. */
const spellOutAlternatives = (schema: Schema, keyword: "anyOf" | "oneOf", target: Target): Schema => {
  if (!isSchemaObject(schema) || schema[keyword] === undefined) return schema;
  const { [keyword]: alternatives, ...rest } = schema;
  const [only = false, ...others] = schemasIn(alternatives).filter((alternative) => !isNever(alternative, target));
  return others.length > 0 || hasOwnWords(schema, keyword)
    ? { ...schema, [keyword]: [only, ...others] }
    : conjoin(rest, only);
};

/** A branch that never matches excludes what leads to it. */
const spellOutBranches = (schema: Schema, target: Target): Schema => {
  if (!isSchemaObject(schema)) return schema;
  const { if: condition, then: success = true, else: failure = true, ...rest } = schema as Record<string, Schema>;
  if (condition === undefined || ![success, failure].some((branch) => isNever(branch, target))) return schema;
  const parts = isNever(success, target) ? [{ not: condition }, failure] : [condition, success];
  return parts.reduce<Schema>((whole, part) => (isSchemaObject(whole) ? conjoin(whole, part) : whole), rest);
};

/** A property whose presence is never allowed is a property that is not allowed. */
const spellOutDependencies = (schema: Schema, keyword: "dependencies" | "dependentSchemas", target: Target): Schema => {
  if (!isSchemaObject(schema) || schema[keyword] === undefined) return schema;
  const { [keyword]: dependencies, ...rest } = schema;
  const entries = Object.entries(dependencies as Readonly<Record<string, Schema>>);
  const [never, others] = [true, false].map((wanted) => entries.filter(([, each]) => isNever(each, target) === wanted));
  if (never?.length === 0) return schema;
  const properties = {
    ...(rest.properties as object),
    ...Object.fromEntries((never ?? []).map(([name]) => [name, false])),
  };
  return { ...rest, properties, ...(others?.length !== 0 && { [keyword]: Object.fromEntries(others ?? []) }) };
};

/** If no name can match, or there must be more items of a kind than there may be, the words see at once that it is so. */
const spellOutParts = (schema: Schema, target: Target): Schema => {
  if (!isSchemaObject(schema)) return schema;
  const { minContains, maxContains, ...rest } = schema as SchemaObject & Readonly<Record<string, number | undefined>>;
  const isNone = (keyword: string) => isNever(schema[keyword] as Schema | undefined, target);
  const isTooMany = schema.contains !== undefined && (minContains ?? 1) > (maxContains ?? Number.POSITIVE_INFINITY);
  return {
    ...(isTooMany ? rest : schema),
    ...((isTooMany || isNone("contains")) && { contains: false }),
    ...(isNone("propertyNames") && { propertyNames: false }),
  };
};

/**
 * Returns a schema with the same meaning in which what can never match says what it means, so that messages can say it
 * too: that something is not allowed, and where. Its subschemas have been through this before.
 */
export const spellOutNever = (schema: SchemaObject, target: Target): Schema => {
  const steps: readonly ((schema: Schema) => Schema)[] = [
    (each) => spellOutAlternatives(each, "anyOf", target),
    (each) => spellOutAlternatives(each, "oneOf", target),
    (each) => spellOutBranches(each, target),
    (each) => spellOutDependencies(each, "dependencies", target),
    (each) => spellOutDependencies(each, "dependentSchemas", target),
    (each) => spellOutParts(each, target),
  ];
  return steps.reduce<Schema>((whole, step) => step(whole), schema);
};
