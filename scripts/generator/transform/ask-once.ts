import { type Conjuncts, conjuncts } from "../../../src/schema/conjuncts.js";
import { type Dialect, type Follow, isSchemaObject, type Schema } from "../../../src/schema/json-schema.js";
import { onlyRequired } from "../../../src/schema/only-required.js";
import { mapSubschemas } from "../../../src/schema/subschemas.js";
import { requiredNames } from "../../../src/schema/taken.js";

/** The names that each alternative of an `anyOf` requires, if it asks for nothing else; none of any other `anyOf`. */
const alternativeNames = (anyOf: unknown): readonly (readonly string[])[] => {
  const names = ((anyOf ?? []) as readonly Schema[]).map(onlyRequired);
  return names.every((each) => each !== undefined) ? names : [];
};

/** How many members an object has at least that has what is asked for by name. */
const fewest = (asked: Conjuncts): number => {
  const required = requiredNames(asked);
  const countWith = (names: readonly string[]) => new Set([...required, ...names]).size;
  return Math.max(
    countWith([]),
    ...asked.map(({ anyOf }) => Math.min(...alternativeNames(anyOf).map(countWith))).filter(Number.isFinite),
  );
};

/**
 * Returns a schema with the same meaning that leaves out what follows from the names beside it: one missing name is then
 * one issue.
 */
export const askOnce = (schema: Schema, dialect: Dialect, follow: Follow, around: Conjuncts = []): Schema => {
  if (!isSchemaObject(schema)) return schema;
  const asked = [...around, ...conjuncts(schema, follow)];
  const required = requiredNames(asked);
  const follows: Readonly<Record<string, () => boolean>> = {
    anyOf: () =>
      (schema.anyOf as readonly Schema[]).some((each) => onlyRequired(each)?.every((name) => required.includes(name))),
    minProperties: () => Number(schema.minProperties) <= fewest(asked),
  };
  const kept = Object.entries(schema).filter(([keyword]) => !follows[keyword]?.());
  return mapSubschemas(Object.fromEntries(kept), dialect, (inner, [keyword]) =>
    askOnce(inner, dialect, follow, keyword === "allOf" ? asked : []),
  );
};
