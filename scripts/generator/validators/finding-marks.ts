import { toPointer } from "../../../src/json/pointer.js";
import { conjuncts } from "../../../src/schema/conjuncts.js";
import { sortAlternatives } from "../../../src/schema/discriminator.js";
import { type Follow, isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import { valuesOf } from "../../../src/schema/taken.js";
import { conditionOf } from "../transform/condition-alternatives.js";
import { schemasIn } from "../transform/never-matches.js";

type Path = readonly string[];

// As deep as marks stand.
const deepest = 3;

/** What a condition looks at. */
const pathsIn = (condition: Schema, follow: Follow, depth = 0): readonly Path[] =>
  conjuncts(condition, follow).flatMap(({ anyOf, oneOf, not = true, properties = {}, required = [] }) => {
    const inProperties = Object.entries(properties as Readonly<Record<string, Schema>>).flatMap(([name, schema]) => {
      const inner = depth < deepest ? pathsIn(schema, follow, depth + 1) : [];
      return inner.length > 0 ? inner.map((path) => [name, ...path]) : [[name]];
    });
    const named = (required as readonly string[]).filter((name) => !inProperties.some(([first]) => first === name));
    const parts = [...schemasIn(anyOf), ...schemasIn(oneOf), not as Schema];
    return [
      ...inProperties,
      ...named.map((name) => [name]),
      ...parts.flatMap((part) => pathsIn(part, follow, depth + 1)),
    ];
  });

/**
 * Returns pointers, from the value on, of what a keyword decides by: an `anyOf` or `oneOf` by the property that tells
 * its alternatives apart, an `if` by what its condition asks for. Undefined if that is not known.
 */
export const marksOf = (keyword: string, schema: SchemaObject, follow: Follow): readonly string[] | undefined => {
  const condition = keyword === "if" ? (schema.if as Schema) : conditionOf(schema);
  if (condition !== undefined) return [...new Set(pathsIn(condition, follow).map((path) => toPointer(path)))];
  if (keyword !== "anyOf" && keyword !== "oneOf") return undefined;
  const { discriminator, areSeveral } = sortAlternatives(schemasIn(schema[keyword]), follow);
  if (discriminator?.path) return [toPointer(discriminator.path)];
  return areSeveral ? undefined : [];
};

// A condition that holds only of an object with a listed value is right about that value.
const isDecided = (condition: Schema, follow: Follow): boolean => {
  const { properties, required = [], type: _, ...others } = isSchemaObject(condition) ? condition : { not: condition };
  return (
    Object.keys(others).length === 0 &&
    Object.entries((properties ?? {}) as Readonly<Record<string, Schema>>).every(
      ([name, schema]) => (required as readonly string[]).includes(name) && valuesOf(conjuncts(schema, follow)),
    )
  );
};

/** Whether an `if` has a branch that may be taken although something is wrong with what the condition asks for. */
export const mayMislead = (schema: Schema, follow: Follow): boolean =>
  isSchemaObject(schema) &&
  schema.if !== undefined &&
  (schema.else !== undefined || !isDecided(schema.if as Schema, follow));
