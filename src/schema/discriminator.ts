import { type Conjuncts, conjuncts } from "./conjuncts.js";
import { type Follow, isSchemaObject, type Schema } from "./json-schema.js";
import { onlyRequired } from "./only-required.js";
import { describeTaken, requiredNames, takenBy, typesOf, valuesOf } from "./taken.js";

/** What tells the alternatives for objects apart. */
export interface Discriminator {
  /** The property that decides by its value or type; absent if it is which properties are there. */
  readonly path?: readonly string[];
  /** What an object must be like, in words. */
  readonly words: string;
  /** Whether several alternatives may still be for one object. */
  readonly isPartial?: boolean;
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
  return taken && !taken.isRepeated && taken.shared.length === 0 ? describeTaken(taken).join(" or ") : undefined;
};

const listing = (parts: readonly Conjuncts[]): readonly Conjuncts[] =>
  parts.filter((asked) => valuesOf(asked) !== undefined);

const byValues: TellApart = (parts, least) => {
  const lists = listing(parts);
  return lists.length < least ? undefined : byTypes(lists, least);
};

/** Only narrows them down: several alternatives may list the same value. */
const bySomeValues: TellApart = (parts, least) => {
  const taken = takenBy(listing(parts));
  return listing(parts).length < least || !taken
    ? undefined
    : describeTaken({ types: [], values: taken.values }).join();
};

// Deeper than marks stand: `/metadata/typeName`.
const deepest = 5;

interface Found {
  readonly path: readonly string[];
  readonly taken: string;
}

/** Returns the property that tells at least so many of the alternatives apart; as near to the top as there is one. */
const findProperty = (
  alternatives: readonly Conjuncts[],
  least: number,
  tellApart: TellApart,
  follow: Follow,
  depth = 1,
): Found | undefined => {
  const names = new Set(alternatives.flatMap(propertiesIn).flatMap(Object.keys));
  const places = [...names]
    .map((name) => ({ name, parts: alternatives.map((asked) => askedOf(asked, name, follow)).filter(isStated) }))
    .filter(({ parts }) => parts.length >= least);
  for (const { name, parts } of places) {
    const taken = tellApart(parts, least);
    if (taken !== undefined) return { path: [name], taken };
  }
  for (const { name, parts } of depth === deepest ? [] : places) {
    const inner = findProperty(parts, least, tellApart, follow, depth + 1);
    if (inner) return { ...inner, path: [name, ...inner.path] };
  }
  return undefined;
};

const toDiscriminator = (found: Found | undefined, isPartial = false): Discriminator | undefined =>
  found && {
    path: found.path,
    words: `whose ${found.path.join(".")} is ${found.taken}`,
    ...(isPartial && { isPartial }),
  };

/** Which properties are there, if each alternative asks for some that no other one asks for. */
const findPresence = (objects: readonly Conjuncts[]): Discriminator | undefined => {
  const names = objects.map((asked) => [...new Set(requiredNames(asked))]);
  const own = names.map((each) => each.filter((name) => names.flat().indexOf(name) === names.flat().lastIndexOf(name)));
  return own.every((each) => each.length > 0)
    ? { words: `that has ${own.map((each) => each.join(" and ")).join(" or ")}` }
    : undefined;
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
  /** What tells those for objects apart: all of them, or at least two. */
  readonly discriminator: Discriminator | undefined;
  /** Those that it does not tell apart. */
  readonly others: readonly Conjuncts[];
  /** Whether several are for objects. */
  readonly areSeveral: boolean;
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

type Find = (objects: readonly Conjuncts[], follow: Follow) => Discriminator | undefined;

const findByProperty =
  (tellApart: TellApart, isPartial?: boolean): Find =>
  (objects, follow) =>
    toDiscriminator(findProperty(objects, objects.length, tellApart, follow), isPartial);

// The one that says most first.
const exact: readonly Find[] = [findByProperty(byValues), findByProperty(byTypes), findPresence];

/** What tells all alternatives for objects apart; undefined if there are not several, or nothing does. */
const sortAll = (all: readonly Conjuncts[], ways: readonly Find[], follow: Follow): SortedAlternatives | undefined => {
  const objects = all.filter(takesObjects);
  if (objects.length < 2) return undefined;
  for (const find of ways) {
    const discriminator = find(objects, follow);
    if (discriminator)
      return {
        discriminator,
        others: all.flatMap((asked) => (takesObjects(asked) ? besides(asked) : [asked])),
        areSeveral: true,
      };
  }
  return undefined;
};

/** Returns what tells the alternatives apart. */
export const sortAlternatives = (alternatives: readonly Schema[], follow: Follow): SortedAlternatives => {
  const all = alternatives.map((alternative) => conjuncts(alternative, follow));
  const flat = flatten(all, follow);
  const objects = flat.filter(takesObjects);
  return (
    sortAll(all, exact, follow) ??
    sortAll(flat, exact, follow) ??
    sortAll(flat, [findByProperty(bySomeValues, true)], follow) ?? {
      discriminator: toDiscriminator(findProperty(objects, 2, byValues, follow)),
      others: flat,
      areSeveral: objects.length > 1,
    }
  );
};
