import type { Sensitivity } from "../fields/field-tree.js";
import {
  allowsOthers,
  areNaming,
  documentOf,
  expand,
  type Facet,
  namesIn,
  patternsIn,
  type SchemasOf,
  schemasOfName,
  schemasOfOthers,
  schemasOfPatterns,
} from "./facet.js";
import type { Schema, SchemaObject } from "./json-schema.js";
import { sensitivityOf } from "./sensitivity.js";

/** The fields that have no name of their own in the schemas, and whose names match all of these patterns. */
export interface PatternPlace {
  readonly match: readonly string[];
  readonly place: FieldPlace;
}

/** A place in a payload. The items of a list are at the same place as the list. */
export interface FieldPlace {
  /** Every schema that describes it. */
  readonly facets: readonly Facet[];
  /** The strongest of their marks. */
  readonly mark: Sensitivity | undefined;
  /** Its fields, by their names. */
  readonly parts: ReadonlyMap<string, FieldPlace>;
  /** Its fields, by patterns: for a name, the first one counts of which it matches all patterns. */
  readonly patterns: readonly PatternPlace[];
  /** The place of any other field; undefined if none may stand beside them. */
  readonly others: FieldPlace | undefined;
}

/** The places of all fields right below a place. */
export const placesBelow = ({ parts, patterns, others }: FieldPlace): FieldPlace[] => [
  ...parts.values(),
  ...patterns.map(({ place }) => place),
  ...(others ? [others] : []),
];

// Types that refer to each other can make more fields than there are atoms. Whatever is below this many is unknown.
const mostFields = 5_000;

// A name may match several patterns, and then has what all of them say: n patterns make 2^n combinations. Of more
// patterns than this, each has what all of them say.
const mostCombined = 5;

interface Combination {
  readonly match: readonly string[];
  /** The patterns that describe the names which match. */
  readonly by: readonly string[];
}

// The larger ones first: a name then finds the combination of exactly the patterns that it matches.
const combine = (patterns: readonly string[]): Combination[] => {
  if (patterns.length > mostCombined) return patterns.map((pattern) => ({ match: [pattern], by: patterns }));
  const sets: string[][] = [[]];
  for (const pattern of patterns) sets.push(...sets.map((set) => [...set, pattern]));
  return sets
    .slice(1)
    .sort((left, right) => right.length - left.length)
    .map((match) => ({ match, by: match }));
};

interface Growing extends FieldPlace {
  readonly parts: Map<string, FieldPlace>;
  readonly patterns: PatternPlace[];
  others: FieldPlace | undefined;
  /** The published schemas of the places that it is in. */
  readonly within: ReadonlySet<SchemaObject>;
}

const grow = (facets: readonly Facet[], within: ReadonlySet<SchemaObject>): Growing => ({
  facets,
  mark: sensitivityOf(facets.map(({ schema }) => schema)),
  parts: new Map(),
  patterns: [],
  others: undefined,
  within,
});

/**
 * Returns the payload's own place, with all fields below it that the published schema names, by themselves or by
 * patterns, or whose type the documented rules state. Inside itself, a schema names no fields, and allows any. Both
 * schemas must have passed the linter.
 */
export const findFields = (published: Schema, documented?: Schema): FieldPlace => {
  const roots = [
    { schema: published, document: documentOf(published, true) },
    ...(documented === undefined ? [] : [{ schema: documented, document: documentOf(documented, false) }]),
  ];
  const root = grow(
    roots.flatMap(({ schema, document }) => expand([schema], document)),
    new Set(),
  );
  const places = [root];
  for (const place of places) {
    if (places.length > mostFields) break;
    const { facets, within } = place;
    const live = facets.filter(({ schema }) => !within.has(schema));
    const own = live.filter(({ document }) => document.isPublished);
    const inner = new Set([...within, ...own.map(({ schema }) => schema)]);
    const growBelow = (schemasOf: SchemasOf): FieldPlace => {
      const described = roots.flatMap(({ document }) =>
        expand(live.filter((facet) => facet.document === document).flatMap(schemasOf), document),
      );
      const below = grow(described, inner);
      places.push(below);
      return below;
    };
    for (const name of new Set(live.flatMap(namesIn)))
      if (areNaming(live, schemasOfName(name))) place.parts.set(name, growBelow(schemasOfName(name)));
    for (const { match, by } of combine([...new Set(live.flatMap(patternsIn))]))
      if (areNaming(live, schemasOfPatterns(match)))
        place.patterns.push({ match, place: growBelow(schemasOfPatterns(by)) });
    // Documented rules alone say nothing of fields that the published schema leaves open.
    const isDescribed = own.some((facet) => schemasOfOthers(facet).length > 0);
    if (live.some(allowsOthers) || live.length < facets.length)
      place.others = growBelow(isDescribed ? schemasOfOthers : () => []);
  }
  return root;
};
