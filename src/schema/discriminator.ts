import { type Conjuncts, conjuncts } from "./conjuncts.js";
import { type Follow, isSchemaObject, type Schema } from "./json-schema.js";
import { onlyRequired } from "./only-required.js";
import { describeTaken, takenBy, typesOf, valuesOf } from "./taken.js";

/** The property by which alternatives are told apart: each takes other values for it, or values of another type. */
export interface Discriminator {
  readonly path: readonly string[];
  /** What it may be, in words. */
  readonly taken: string;
}

const propertiesIn = (asked: Conjuncts): readonly Readonly<Record<string, Schema>>[] =>
  asked.flatMap(({ properties }) => (isSchemaObject(properties) ? [properties as Record<string, Schema>] : []));

/** What is asked of a property of the value. */
const askedOf = (asked: Conjuncts, name: string, follow: Follow): Conjuncts =>
  propertiesIn(asked).flatMap((properties) =>
    Object.hasOwn(properties, name) ? conjuncts(properties[name] as Schema, follow) : [],
  );

const isStated = (asked: Conjuncts): boolean => asked.length > 0;

/** What tells apart what alternatives ask of one property, in words; undefined if nothing does. */
type TellApart = (parts: readonly Conjuncts[], least: number) => string | undefined;

const byTypes: TellApart = (parts) => {
  const taken = takenBy(parts);
  return taken && taken.shared.length + taken.repeated.length === 0 ? describeTaken(taken).join(" or ") : undefined;
};

const byValues: TellApart = (parts, least) => {
  const lists = parts.filter((asked) => valuesOf(asked) !== undefined);
  return lists.length < least ? undefined : byTypes(lists, least);
};

// As deep as marks stand: `/metadata/typeName`.
const deepest = 3;

/**
 * Returns the property that tells at least so many of the alternatives apart; as near to the top as there is one.
 */
const findDiscriminator = (
  alternatives: readonly Conjuncts[],
  least: number,
  tellApart: TellApart,
  follow: Follow,
  depth = 1,
): Discriminator | undefined => {
  const names = new Set(alternatives.flatMap(propertiesIn).flatMap(Object.keys));
  const places = [...names]
    .map((name) => ({ name, parts: alternatives.map((asked) => askedOf(asked, name, follow)).filter(isStated) }))
    .filter(({ parts }) => parts.length >= least);
  for (const { name, parts } of places) {
    const taken = tellApart(parts, least);
    if (taken !== undefined) return { path: [name], taken };
  }
  for (const { name, parts } of depth === deepest ? [] : places) {
    const inner = findDiscriminator(parts, least, tellApart, follow, depth + 1);
    if (inner) return { ...inner, path: [name, ...inner.path] };
  }
  return undefined;
};

const takesObjects = (asked: Conjuncts): boolean =>
  valuesOf(asked) === undefined && (typesOf(asked)?.includes("object") ?? true);

/** What an alternative for objects takes besides. */
const besides = (asked: Conjuncts): readonly Conjuncts[] => {
  const type = (typesOf(asked) ?? []).filter((each) => each !== "object");
  return type.length > 0 ? [[{ type }]] : [];
};

/** What the alternatives of an `anyOf` or a `oneOf` are told apart by. */
export interface SortedAlternatives {
  /** The property that tells those for objects apart: all of them, or at least two. */
  readonly discriminator: Discriminator | undefined;
  /** Those that it does not tell apart. */
  readonly others: readonly Conjuncts[];
}

// Alternatives that only ask for one property or another belong to the object that they stand in.
const alternativesIn = (asked: Conjuncts): readonly Schema[] | undefined => {
  const lists = asked.flatMap(({ anyOf, oneOf }) => [anyOf, oneOf]) as (readonly Schema[] | undefined)[];
  return lists.find((list) => list?.some((alternative) => onlyRequired(alternative) === undefined));
};

/** The alternatives, and in place of one that offers alternatives itself what it asks together with each of them. */
const flatten = (all: readonly Conjuncts[], follow: Follow, seen: ReadonlySet<unknown> = new Set()): Conjuncts[] =>
  all.flatMap((asked) => {
    const inner = alternativesIn(asked);
    if (inner === undefined || seen.has(inner)) return [asked];
    const together = inner.map((alternative) => [...conjuncts(alternative, follow), ...asked]);
    return flatten(together, follow, new Set([...seen, inner]));
  });

/** What tells all alternatives for objects apart; undefined if there are not several, or nothing does. */
const sortAll = (all: readonly Conjuncts[], follow: Follow): SortedAlternatives | undefined => {
  const objects = all.filter(takesObjects);
  if (objects.length < 2) return undefined;
  const discriminator =
    findDiscriminator(objects, objects.length, byValues, follow) ??
    findDiscriminator(objects, objects.length, byTypes, follow);
  return (
    discriminator && { discriminator, others: all.flatMap((asked) => (takesObjects(asked) ? besides(asked) : [asked])) }
  );
};

/** Returns what tells the alternatives apart. */
export const sortAlternatives = (alternatives: readonly Schema[], follow: Follow): SortedAlternatives => {
  const all = alternatives.map((alternative) => conjuncts(alternative, follow));
  const flat = flatten(all, follow);
  return (
    sortAll(all, follow) ??
    sortAll(flat, follow) ?? {
      discriminator: findDiscriminator(flat.filter(takesObjects), 2, byValues, follow),
      others: flat,
    }
  );
};
