import { isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import { schemasIn } from "./never-matches.js";

/** An `if` as two alternatives: where the condition holds, and where it does not. */
export const toAlternatives = (condition: Schema, success: Schema, failure: Schema): SchemaObject => ({
  anyOf: [{ allOf: [condition, success] }, { allOf: [{ not: condition }, failure] }],
});

/** The condition of two such alternatives; undefined if a schema has no alternatives, or others. */
export const conditionOf = (schema: Schema): Schema | undefined => {
  if (!isSchemaObject(schema) || schemasIn(schema.anyOf).length !== 2) return undefined;
  const [[condition], [other]] = schemasIn(schema.anyOf).map((each) =>
    isSchemaObject(each) ? schemasIn(each.allOf) : [],
  ) as [readonly (Schema | undefined)[], readonly (Schema | undefined)[]];
  const isOpposite = isSchemaObject(other) && JSON.stringify(other) === JSON.stringify({ not: condition });
  return isOpposite ? condition : undefined;
};
