import type { Schema } from "../schema/json-schema.js";
import type { Asked, Conjunct } from "./asked.js";
import { negated } from "./combination-changes.js";
import { fieldOf, narrowed, type Place, plainFacet, requiredIn } from "./compared-place.js";
import { having } from "./comparison.js";
import { kindsOf, typeOf } from "./kinds.js";

const facetsOf = ({ source }: Asked, schemas: unknown): Conjunct[] =>
  (schemas as readonly Schema[]).map((schema) => ({ schema, source }));

/** The alternatives of a place by one keyword, each as a place of its own: together they take whatever the place takes. */
const chosenBy = (place: Place, keyword: string): readonly Place[] | undefined => {
  const open = having(place, keyword).find(([, value]) => !place.chosen.has(value));
  if (open === undefined) return undefined;
  const [asked, value] = open;
  if (keyword === "if") {
    const {
      if: condition,
      then: success = true,
      else: failure = true,
    } = asked.keywords as Readonly<Record<string, Schema>>;
    if (typeof condition !== "object") return undefined;
    const { source } = asked;
    return [
      narrowed(place, facetsOf(asked, [condition, success]), [condition]),
      narrowed(place, [negated(condition, source), ...facetsOf(asked, [failure])], [condition]),
    ];
  }
  const facets = facetsOf(asked, value);
  return facets.map((facet, index) => {
    const others = keyword === "oneOf" ? facets.filter((_, other) => other !== index) : [];
    return narrowed(place, [facet, ...others.map(({ schema, source }) => negated(schema, source))], [value as object]);
  });
};

const isTagged = (place: Place): boolean => place.chosen.size > 8;
const mostTags = 24;

/** A property that is there and has few values tells objects apart. */
const chosenByTag = (place: Place, valuesOf: (place: Place) => readonly unknown[] | undefined): Place[] | undefined => {
  const kinds = kindsOf(place);
  if (kinds.size !== 1 || !kinds.has("object")) return undefined;
  for (const name of requiredIn(place)) {
    const values = valuesOf(fieldOf(place, { name }));
    if (values === undefined || values.length < 2 || values.length > mostTags) continue;
    return values.map((value) => narrowed(place, [plainFacet({ properties: { [name]: { enum: [value] } } })]));
  }
  return undefined;
};

const chosenByKind = (place: Place): Place[] | undefined => {
  const types = [...new Set([...kindsOf(place)].map(typeOf))];
  const isMixed = types.includes("integer") && types.includes("number");
  const distinct = isMixed ? types.filter((type) => type !== "integer") : types;
  return distinct.length < 2 ? undefined : distinct.map((type) => narrowed(place, [plainFacet({ type })]));
};

/** Parts of a place that together take whatever it takes; undefined if there is nothing to take it apart by. */
export const alternativesOf = (
  place: Place,
  valuesOf: (place: Place) => readonly unknown[] | undefined,
): readonly Place[] | undefined => {
  if (isTagged(place)) return undefined;
  return (
    chosenBy(place, "anyOf") ??
    chosenBy(place, "oneOf") ??
    chosenBy(place, "if") ??
    chosenByKind(place) ??
    chosenByTag(place, valuesOf)
  );
};
