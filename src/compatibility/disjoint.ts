import type { Schema } from "../schema/json-schema.js";
import { accepts } from "./accepts.js";
import { leastOf, leastProperties, lowerBound, mostItems, mostOf, mostProperties, upperBound } from "./bounds.js";
import { fieldOf, itemOf, type Place, partPlace, placeOf, requiredIn } from "./compared-place.js";
import { type Comparison, having } from "./comparison.js";
import { kindsOf } from "./kinds.js";

const areNumbersEmpty = (place: Place): boolean => {
  const [lower, upper] = [lowerBound(place), upperBound(place)];
  return lower.limit > upper.limit || (lower.limit === upper.limit && (lower.isOpen || upper.isOpen));
};

/** Whether it is certain that a place takes no value. */
export const isEmptyPlace = (place: Place, comparison: Comparison, depth = 4): boolean => {
  if (place.never !== undefined) return true;
  const isNone = (inner: Place) => depth > 0 && isEmptyPlace(inner, comparison, depth - 1);
  const isExcluded = having(place, "not").some(
    ([asked, schema]) => depth > 0 && comparison.isWithin(place, partPlace(asked, schema as Schema, "not")),
  );
  if (isExcluded) return true;
  if (comparison.valuesOf(place)?.length === 0) return true;
  const isWithout = (keyword: string) =>
    having(place, keyword).some(([asked, schemas]) =>
      (schemas as Schema[]).every((schema) =>
        isNone(placeOf([...place.facets, { schema, source: asked.source }], new Set([...place.chosen, schemas]))),
      ),
    );
  if (depth > 2 && ["anyOf", "oneOf"].some(isWithout)) return true;
  return [...kindsOf(place)].every((kind) => {
    if (kind === "integer" || kind === "fraction") return areNumbersEmpty(place);
    if (kind === "string") return leastOf(place, "minLength") > mostOf(place, "maxLength");
    if (kind === "array") {
      const least = leastOf(place, "minItems");
      if (least > mostItems(place)) return true;
      return least > 0 && isNone(itemOf(place, 0));
    }
    if (kind !== "object") return false;
    if (leastProperties(place) > mostProperties(place)) return true;
    return [...requiredIn(place)].some((name) => isNone(fieldOf(place, { name })));
  });
};

/** Whether it is certain that no value is in both places. */
export const arePlacesDisjoint = (left: Place, right: Place, comparison: Comparison): boolean => {
  const isOutside = (inner: Place, outer: Place) =>
    comparison.valuesOf(inner)?.every((value) => !accepts(outer, value)) ?? false;
  if (isOutside(left, right) || isOutside(right, left)) return true;
  const isExcluded = (place: Place, other: Place) =>
    having(other, "not").some(([asked, schema]) =>
      comparison.isWithin(place, partPlace(asked, schema as Schema, "not")),
    );
  if (isExcluded(left, right) || isExcluded(right, left)) return true;
  return comparison.isEmpty(placeOf([...left.facets, ...right.facets], new Set([...left.chosen, ...right.chosen])));
};
