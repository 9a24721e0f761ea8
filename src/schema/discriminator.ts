import { type Conjuncts, conjuncts } from "./conjuncts.js";
import { type Follow, isSchemaObject, type Schema } from "./json-schema.js";

/** The property by which alternatives are told apart: each lists other values for it. */
export interface Discriminator {
  readonly path: readonly string[];
  readonly values: readonly unknown[];
}

/** The values that a schema lists; undefined if it lists none. */
export const valuesOf = (asked: Conjuncts): readonly unknown[] | undefined => {
  for (const schema of asked) {
    if (Object.hasOwn(schema, "const")) return [schema.const];
    if (schema.enum !== undefined) return schema.enum as readonly unknown[];
  }
  return undefined;
};

/** The types that a schema takes; undefined if it takes any. */
export const typesOf = (asked: Conjuncts): readonly string[] | undefined => {
  const stated = asked.find(({ type }) => type !== undefined)?.type as string | readonly string[] | undefined;
  return stated === undefined ? undefined : [stated].flat();
};

/** Whether no two lists share a value. */
export const areDisjoint = (lists: readonly (readonly unknown[])[]): boolean => {
  const texts = lists.flatMap((list) => [...new Set(list.map((value) => JSON.stringify(value)))]);
  return new Set(texts).size === texts.length;
};

const propertiesIn = (asked: Conjuncts): readonly Readonly<Record<string, Schema>>[] =>
  asked.flatMap(({ properties }) => (isSchemaObject(properties) ? [properties as Record<string, Schema>] : []));

/** What is asked of a property of the value. */
export const askedOf = (asked: Conjuncts, name: string, follow: Follow): Conjuncts =>
  propertiesIn(asked).flatMap((properties) =>
    Object.hasOwn(properties, name) ? conjuncts(properties[name] as Schema, follow) : [],
  );

const isStated = (asked: Conjuncts): boolean => asked.length > 0;

// As deep as marks stand: `/metadata/typeName`.
const deepest = 3;

/**
 * Returns the property of which at least so many of the alternatives list values, each other ones; as near to the top
 * as there is one.
 */
const findDiscriminator = (
  alternatives: readonly Conjuncts[],
  least: number,
  follow: Follow,
  depth = 1,
): Discriminator | undefined => {
  const names = new Set(alternatives.flatMap(propertiesIn).flatMap(Object.keys));
  const places = [...names]
    .map((name) => ({ name, parts: alternatives.map((asked) => askedOf(asked, name, follow)).filter(isStated) }))
    .filter(({ parts }) => parts.length >= least);
  for (const { name, parts } of places) {
    const lists = parts.map(valuesOf).filter((list) => list !== undefined);
    if (lists.length >= least && areDisjoint(lists)) return { path: [name], values: lists.flat() };
  }
  for (const { name, parts } of depth === deepest ? [] : places) {
    const inner = findDiscriminator(parts, least, follow, depth + 1);
    if (inner) return { ...inner, path: [name, ...inner.path] };
  }
  return undefined;
};

const takesObjects = (asked: Conjuncts): boolean =>
  valuesOf(asked) === undefined && (typesOf(asked)?.includes("object") ?? true);

/** What the alternatives of an `anyOf` or a `oneOf` are told apart by. */
export interface SortedAlternatives {
  /** The property that tells those for objects apart: all of them, or at least two. */
  readonly discriminator: Discriminator | undefined;
  /** Those that it does not tell apart. */
  readonly others: readonly Conjuncts[];
}

/** Returns what tells the alternatives apart. */
export const sortAlternatives = (alternatives: readonly Schema[], follow: Follow): SortedAlternatives => {
  const all = alternatives.map((alternative) => conjuncts(alternative, follow));
  const objects = all.filter(takesObjects);
  if (objects.length < 2) return { discriminator: undefined, others: all };
  const discriminator = findDiscriminator(objects, objects.length, follow);
  if (discriminator) return { discriminator, others: all.filter((asked) => !takesObjects(asked)) };
  return { discriminator: findDiscriminator(objects, 2, follow), others: all };
};
