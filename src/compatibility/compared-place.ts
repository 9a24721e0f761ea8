import { matchesPattern } from "../json/name-pattern.js";
import { isSchemaObject, type Schema, type SchemaObject } from "../schema/json-schema.js";
import { type Asked, askedBy, type Conjunct, listOf, mapOf, spelled } from "./asked.js";
import type { Source } from "./document-source.js";
import { kindsOf } from "./kinds.js";

/** All that is asked of the values at one place: references are followed, and `allOf` is taken apart. */
export interface Place {
  readonly facets: readonly Conjunct[];
  readonly asked: readonly Asked[];
  /** The keyword that says `false`, if one does. */
  readonly never: string | undefined;
  /** The same for the same schemas. */
  readonly key: string;
  /** The alternatives of which one was chosen already. */
  readonly chosen: ReadonlySet<unknown>;
}

const ids = new WeakMap<object, number>();
let lastId = 0;
const idOf = (object: object): number => {
  const known = ids.get(object);
  if (known !== undefined) return known;
  ids.set(object, ++lastId);
  return lastId;
};

const names = (value: unknown): readonly string[] => (value as readonly string[] | undefined) ?? [];

const namesDependingOn = (asked: Asked, name: string): readonly string[] => {
  const depending = mapOf(asked, "dependentRequired");
  return Object.hasOwn(depending, name) ? names(depending[name]) : [];
};

/** The properties that must be there: those that are required, and what depends on them. */
export const requiredIn = ({ asked }: Pick<Place, "asked">, present: readonly string[] = []): ReadonlySet<string> => {
  const required = new Set([...present, ...asked.flatMap(({ keywords }) => names(keywords.required))]);
  for (const name of required)
    for (const each of asked) for (const other of namesDependingOn(each, name)) required.add(other);
  return required;
};

// What only leads to others is not told apart by how it does.
const isAsking = ({ keywords, unknown }: Asked): boolean =>
  Object.keys(unknown).length > 0 || Object.keys(keywords).some((name) => name !== "$ref" && name !== "allOf");

/** The branch of an `if` whose condition is no condition. */
const settledBranch = ({ keywords }: Asked): readonly Schema[] => {
  if (typeof keywords.if !== "boolean") return [];
  const branch = (keywords.if ? keywords.then : keywords.else) as Schema | undefined;
  return branch === undefined ? [] : [branch];
};

/** The place that some schemas describe together. */
export const placeOf = (facets: readonly Conjunct[], chosen: ReadonlySet<unknown> = new Set()): Place => {
  const found = new Set<Asked>();
  let never: string | undefined;
  const add = (given: readonly Conjunct[]) => {
    const pending = [...given];
    for (const { schema, source, via } of pending) {
      if (schema === false) never ??= via ?? "not";
      if (!isSchemaObject(schema)) continue;
      const asked = askedBy(schema, source);
      if (found.has(asked)) continue;
      found.add(asked);
      const { $ref } = asked.keywords;
      const parts = [
        ...(typeof $ref === "string" ? [source.follow($ref)] : []),
        ...listOf(asked, "allOf"),
        ...settledBranch(asked),
      ];
      pending.push(...parts.map((part) => ({ schema: part, source, via: via ?? (part === false ? "allOf" : "") })));
    }
  };
  add(facets);
  // What depends on a property that is required is asked in any case, unless the value may be no object.
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    const depending = [...found].filter(({ keywords }) => keywords.dependentSchemas !== undefined);
    if (depending.length === 0) break;
    if ([...kindsOf({ asked: [...found], never })].some((kind) => kind !== "object")) break;
    const required = requiredIn({ asked: [...found] });
    for (const asked of depending)
      for (const [name, schema] of Object.entries(mapOf(asked, "dependentSchemas")))
        if (required.has(name)) add([{ schema, source: asked.source, via: spelled("dependentSchemas", asked) }]);
  }
  const asked = [...found];
  const parts = [...asked.filter(isAsking).map(idOf), ...[...chosen].map((each) => -idOf(each as object))];
  return {
    facets,
    asked,
    never: never === "" ? "not" : never,
    key: `${never !== undefined}${parts.sort((left, right) => left - right)}`,
    chosen,
  };
};

const plain: Source = {
  dialect: "2020-12",
  follow: () => {
    throw new Error("A schema of ours has no references.");
  },
};
const plainFacets = new Map<string, Conjunct>();

/** A facet that no document holds. The same schema is the same facet. */
export const plainFacet = (schema: SchemaObject): Conjunct => {
  const text = JSON.stringify(schema);
  const known = plainFacets.get(text);
  if (known !== undefined) return known;
  const facet = { schema, source: plain };
  plainFacets.set(text, facet);
  return facet;
};

/** The same place, of whose values more is asked. */
export const narrowed = (place: Place, facets: readonly Conjunct[], chosen: readonly unknown[] = []): Place =>
  placeOf([...place.facets, ...facets], new Set([...place.chosen, ...chosen]));

/** The subschemas of one keyword, as a place each. */
export const partPlaces = (asked: Asked, keyword: string): Place[] =>
  listOf(asked, keyword).map((schema) => partPlace(asked, schema, keyword));

/** The place that one subschema describes alone. */
export const partPlace = (asked: Asked, schema: Schema, keyword: string): Place =>
  placeOf([{ schema, source: asked.source, via: spelled(keyword, asked) }]);

/** How a name is described: as itself, or as any name that matches these patterns and no others. */
type Matches = { readonly name: string } | { readonly patterns: readonly string[] };

const matches = (given: Matches, pattern: string): boolean =>
  "name" in given ? matchesPattern(given.name, pattern) : given.patterns.includes(pattern);

const isNamed = (given: Matches, asked: Asked): boolean =>
  "name" in given && Object.hasOwn(mapOf(asked, "properties"), given.name);

const isEvaluated = (given: Matches, asked: Asked): boolean =>
  isNamed(given, asked) ||
  asked.keywords.additionalProperties !== undefined ||
  Object.keys(mapOf(asked, "patternProperties")).some((pattern) => matches(given, pattern));

/** What a schema asks for, with what it asks of the same value by references and `allOf`. */
export const reachOf = (asked: Asked): readonly Asked[] =>
  placeOf([{ schema: asked.written, source: asked.source }]).asked;

const conditional = ["anyOf", "oneOf", "if", "dependentSchemas"];

/** Whether it does not depend on the value which of its parts a schema's `unevaluated…` looks at. */
export const isSettled = (asked: Asked, keyword: "unevaluatedProperties" | "unevaluatedItems"): boolean =>
  reachOf(asked).every(
    ({ keywords }) =>
      !conditional.some((name) => keywords[name] !== undefined) &&
      !(keyword === "unevaluatedItems" && keywords.contains !== undefined),
  );

const unevaluatedField = (given: Matches, asked: Asked): Conjunct[] => {
  const schema = asked.keywords.unevaluatedProperties as Schema | undefined;
  if (schema === undefined || !isSettled(asked, "unevaluatedProperties")) return [];
  const reach = reachOf(asked);
  if (reach.some((each) => isEvaluated(given, each))) return [];
  if (reach.some((each) => each !== asked && each.keywords.unevaluatedProperties !== undefined)) return [];
  return [{ schema, source: asked.source, via: "unevaluatedProperties" }];
};

/** What is asked of a property. */
export const fieldOf = ({ asked }: Place, given: Matches): Place =>
  placeOf(
    asked.flatMap((each) => {
      const { source, keywords } = each;
      const found: Conjunct[] = Object.entries(mapOf(each, "patternProperties"))
        .filter(([pattern]) => matches(given, pattern))
        .map(([, schema]) => ({ schema, source, via: "patternProperties" }));
      if ("name" in given && isNamed(given, each))
        found.push({ schema: mapOf(each, "properties")[given.name] as Schema, source, via: "properties" });
      if (found.length === 0 && keywords.additionalProperties !== undefined)
        found.push({ schema: keywords.additionalProperties as Schema, source, via: "additionalProperties" });
      return [...found, ...unevaluatedField(given, each)];
    }),
  );

const unevaluatedItem = (index: number, asked: Asked): Conjunct[] => {
  const schema = asked.keywords.unevaluatedItems as Schema | undefined;
  if (schema === undefined || !isSettled(asked, "unevaluatedItems")) return [];
  const isLooked = (each: Asked) =>
    each.keywords.items !== undefined ||
    listOf(each, "prefixItems").length > index ||
    (each !== asked && each.keywords.unevaluatedItems !== undefined);
  return reachOf(asked).some(isLooked) ? [] : [{ schema, source: asked.source, via: "unevaluatedItems" }];
};

/** What is asked of an item. */
export const itemOf = ({ asked }: Place, index: number): Place =>
  placeOf(
    asked.flatMap((each) => {
      const prefix = listOf(each, "prefixItems");
      const isFirst = index < prefix.length;
      const schema = isFirst ? prefix[index] : (each.keywords.items as Schema | undefined);
      const found: Conjunct[] =
        schema === undefined
          ? []
          : [{ schema, source: each.source, via: spelled(isFirst ? "prefixItems" : "items", each) }];
      return [...found, ...unevaluatedItem(index, each)];
    }),
  );

/** How many items have a schema of their own. */
export const prefixLength = ({ asked }: Place): number =>
  Math.max(0, ...asked.map((each) => listOf(each, "prefixItems").length));

/** The names of a keyword that holds schemas by name. */
export const memberNamesIn = (
  { asked }: Place,
  keyword: "properties" | "patternProperties" | "dependentSchemas" | "dependentRequired",
): string[] => [...new Set(asked.flatMap((each) => Object.keys(mapOf(each, keyword))))];

/** What is asked of the names of properties. */
export const placeOfNames = ({ asked }: Place): Place =>
  placeOf(
    asked.flatMap(({ keywords: { propertyNames }, source }) =>
      propertyNames === undefined ? [] : [{ schema: propertyNames as Schema, source, via: "propertyNames" }],
    ),
  );
