import type { Schema } from "../schema/json-schema.js";
import { leastOf, mostItems } from "./bounds.js";
import { isSettled, itemOf, type Place, partPlace, prefixLength } from "./compared-place.js";
import { type Comparison, findingOf, having, type Rule } from "./comparison.js";
import { type Incompatibility, within } from "./incompatibility.js";

/** `minItems` and `maxItems`. */
export const findItemCounts: Rule = (accepting, refusing) => [
  ...having(refusing, "maxItems")
    .filter(([, limit]) => mostItems(accepting) > (limit as number))
    .map(([asked]) => findingOf(asked, "maxItems")),
  ...having(refusing, "minItems")
    .filter(([, limit]) => leastOf(accepting, "minItems") < (limit as number))
    .map(([asked]) => findingOf(asked, "minItems")),
];

/** `uniqueItems`. */
export const findRepeats: Rule = (accepting, refusing) =>
  having(refusing, "uniqueItems")
    .filter(([, isAsked]) => isAsked === true && mostItems(accepting) > 1)
    .filter(() => !having(accepting, "uniqueItems").some(([, isAsked]) => isAsked === true))
    .map(([asked]) => findingOf(asked, "uniqueItems"));

/** `items`, `prefixItems` and `additionalItems`. */
export const findItems: Rule = (accepting, refusing, { refusalsInside }) => {
  const most = mostItems(accepting);
  const length = Math.max(prefixLength(accepting), prefixLength(refusing));
  const found: Incompatibility[] = [];
  for (let index = 0; index <= length && index < most; index++) {
    const token = index === length ? "*" : String(index);
    found.push(...within(token, refusalsInside(itemOf(accepting, index), itemOf(refusing, index))));
  }
  return found;
};

interface Contained {
  readonly place: Place;
  readonly least: number;
  readonly most: number;
}

const containedIn = (place: Place): Contained[] =>
  having(place, "contains").map(([asked, schema]) => ({
    place: partPlace(asked, schema as Schema, "contains"),
    least: (asked.keywords.minContains as number | undefined) ?? 1,
    most: (asked.keywords.maxContains as number | undefined) ?? Number.POSITIVE_INFINITY,
  }));

const isLeastTaken = (accepting: Place, asked: Contained, { isWithin }: Comparison): boolean => {
  if (asked.least === 0) return true;
  if (containedIn(accepting).some((each) => each.least >= asked.least && isWithin(each.place, asked.place)))
    return true;
  const places = Array.from({ length: prefixLength(accepting) + 1 }, (_, index) => itemOf(accepting, index));
  return leastOf(accepting, "minItems") >= asked.least && places.every((each) => isWithin(each, asked.place));
};

const isMostTaken = (accepting: Place, asked: Contained, { isWithin }: Comparison): boolean =>
  mostItems(accepting) <= asked.most ||
  containedIn(accepting).some((each) => each.most <= asked.most && isWithin(asked.place, each.place));

/** `contains`, `minContains` and `maxContains`. */
export const findContained: Rule = (accepting, refusing, comparison) => {
  const all = containedIn(refusing);
  return having(refusing, "contains").flatMap(([asked], index) => {
    const contained = all[index] as Contained;
    const isMore = contained.least > 1 && asked.keywords.minContains !== undefined;
    return [
      ...(isLeastTaken(accepting, contained, comparison)
        ? []
        : [
            findingOf(
              asked,
              isMore && isLeastTaken(accepting, { ...contained, least: 1 }, comparison) ? "minContains" : "contains",
            ),
          ]),
      ...(isMostTaken(accepting, contained, comparison) ? [] : [findingOf(asked, "maxContains")]),
    ];
  });
};

/** What depends on the value that is judged: both schemas must ask for the same. */
export const findUnsettled =
  (keyword: "unevaluatedItems" | "unevaluatedProperties"): Rule =>
  (accepting, refusing, { textOf }) =>
    having(refusing, keyword)
      .filter(([asked]) => !isSettled(asked, keyword))
      .filter(([asked]) => {
        const text = textOf(asked, keyword);
        return text !== "" && (text === undefined || !accepting.asked.some((each) => textOf(each, keyword) === text));
      })
      .map(([asked]) => findingOf(asked, keyword));
