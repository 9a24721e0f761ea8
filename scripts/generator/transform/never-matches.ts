import { isSchemaObject, type Schema } from "../../../src/schema/json-schema.js";

/** Returns the target of a reference; undefined as long as it is not known. */
export type Target = (reference: string) => Schema | undefined;

/** The subschemas of a keyword that holds a list; none if it is absent. */
export const schemasIn = (schemas: unknown): readonly Schema[] => (schemas as readonly Schema[] | undefined) ?? [];

const targetOf = ({ $ref }: { readonly $ref?: unknown }, target: Target): Schema | undefined =>
  typeof $ref === "string" ? target($ref) : undefined;

/** Whether no value can satisfy a schema, as far as its keywords of logic show. */
export const isNever = (schema: Schema | undefined, target: Target): boolean => {
  if (!isSchemaObject(schema)) return schema === false;
  const none = (schemas: unknown) => schemas !== undefined && schemasIn(schemas).every((each) => isNever(each, target));
  return (
    isAlways(schema.not as Schema | undefined, target) ||
    isNever(targetOf(schema, target), target) ||
    schemasIn(schema.allOf).some((each) => isNever(each, target)) ||
    none(schema.anyOf) ||
    none(schema.oneOf)
  );
};

/** Whether every value satisfies a schema, as far as its keywords of logic show. */
export const isAlways = (schema: Schema | undefined, target: Target): boolean => {
  if (!isSchemaObject(schema)) return schema === true;
  return Object.entries(schema).every(([keyword, value]) => {
    if (keyword === "allOf") return schemasIn(value).every((each) => isAlways(each, target));
    if (keyword === "anyOf") return schemasIn(value).some((each) => isAlways(each, target));
    if (keyword === "not") return isNever(value as Schema, target);
    return keyword === "$ref" ? isAlways(targetOf(schema, target), target) : keyword === "x-messages";
  });
};
