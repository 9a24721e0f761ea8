import type { FieldPlace, PatternPlace } from "../../../src/schema/find-fields.js";

/** What is known of the fields whose names match patterns, in the form that it has at run time. */
export interface Pattern<Known> {
  readonly match: readonly string[];
  readonly field: Known;
}

/** Returns what is known by patterns, without what a name would find in the next pattern that it matches. */
export const toPatterns = <Known>(
  patterns: readonly PatternPlace[],
  toKnown: (place: FieldPlace) => Known,
): readonly Pattern<Known>[] => {
  const kept: Pattern<Known>[] = [];
  for (const { match, place } of [...patterns].reverse()) {
    const field = toKnown(place);
    const next = kept.findLast((other) => other.match.every((pattern) => match.includes(pattern)));
    if (next === undefined || JSON.stringify(next.field) !== JSON.stringify(field)) kept.push({ match, field });
  }
  return kept.reverse();
};
