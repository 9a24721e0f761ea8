import type { Follow, SchemaObject } from "../schema/json-schema.js";
import { keywordOf } from "../schema/keywords.js";
import { type Asked, spelled } from "./asked.js";
import type { Policy } from "./change.js";
import type { Place } from "./compared-place.js";
import type { Incompatibility } from "./incompatibility.js";
import type { ValueKind } from "./kinds.js";
import type { Numbering } from "./same.js";

/** What rules ask of the comparison that they are part of. Every "true" is proven; "false" may be "not known". */
export interface Comparison extends Numbering {
  readonly policy: Policy;
  /** Why `refusing` may refuse values that `accepting` accepts; none if it is proven that it refuses none. */
  readonly refusals: (accepting: Place, refusing: Place) => readonly Incompatibility[];
  /** The same for parts of the values. */
  readonly refusalsInside: (accepting: Place, refusing: Place) => readonly Incompatibility[];
  /** Whether every value of one place is a value of the other one. */
  readonly isWithin: (inner: Place, outer: Place) => boolean;
  readonly areDisjoint: (left: Place, right: Place) => boolean;
  readonly isEmpty: (place: Place) => boolean;
  /** The values of a place, if they are few. */
  readonly valuesOf: (place: Place) => readonly unknown[] | undefined;
  /** Whether the policy presumes a property of the place absent that is being looked at. */
  readonly isPresumedAbsent: (accepting: Place, refusing: Place, name: string) => boolean;
}

/** Finds why one place may refuse what another one accepts, as far as some keywords say. */
export type Rule = (accepting: Place, refusing: Place, comparison: Comparison) => readonly Incompatibility[];

/** A rule, and the kinds of values that its keywords judge. */
export interface RuleOf {
  readonly kinds: readonly ValueKind[];
  readonly find: Rule;
}

const wordsOf = (keyword: string, value: unknown, schema: SchemaObject, follow: Follow): string => {
  const row = keywordOf(keyword);
  if (!row || !("message" in row) || row.message === null) return `asks for something else by ${keyword}`;
  return (row.message as (value: unknown, schema: SchemaObject, follow: Follow) => string)(value, schema, follow);
};

/** The finding that a keyword of a schema leads to. */
export const findingOf = (asked: Asked, keyword: string, member?: string): Incompatibility => {
  const name = spelled(keyword, asked);
  const asks = wordsOf(name, asked.written[name] ?? asked.keywords[keyword], asked.written, asked.source.follow);
  return { path: [], keyword: name, asks, isPresumedAbsent: false, ...(member !== undefined && { member }) };
};

/** The schemas of a place that have a keyword, with its value. */
export const having = (place: Place, keyword: string): (readonly [asked: Asked, value: unknown])[] =>
  place.asked.flatMap((asked) =>
    asked.keywords[keyword] === undefined ? [] : [[asked, asked.keywords[keyword]] as const],
  );

/** The values of a keyword in all schemas of a place. */
export const valuesOfKeyword = (place: Place, keyword: string): unknown[] =>
  having(place, keyword).map(([, value]) => value);
