import type { Schema } from "../schema/json-schema.js";
import { accepts } from "./accepts.js";
import { mapOf } from "./asked.js";
import { closedNames, leastProperties, mostProperties } from "./bounds.js";
import {
  fieldOf,
  memberNamesIn,
  narrowed,
  type Place,
  partPlace,
  placeOfNames,
  plainFacet,
  requiredIn,
} from "./compared-place.js";
import { type Comparison, findingOf, having, type Rule } from "./comparison.js";
import { type Incompatibility, within } from "./incompatibility.js";

/** `minProperties` and `maxProperties`. */
export const findPropertyCounts: Rule = (accepting, refusing) => [
  ...having(refusing, "maxProperties")
    .filter(([, limit]) => mostProperties(accepting) > (limit as number))
    .map(([asked]) => findingOf(asked, "maxProperties")),
  ...having(refusing, "minProperties")
    .filter(([, limit]) => leastProperties(accepting) < (limit as number))
    .map(([asked]) => findingOf(asked, "minProperties")),
];

/** `required`. */
export const findRequired: Rule = (accepting, refusing) => {
  const given = requiredIn(accepting);
  return having(refusing, "required").flatMap(([asked, names]) =>
    (names as string[]).filter((name) => !given.has(name)).map((name) => findingOf(asked, "required", name)),
  );
};

const canHave = (place: Place, name: string, { isEmpty }: Comparison): boolean =>
  accepts(placeOfNames(place), name) && !isEmpty(fieldOf(place, { name }));

/** `dependentRequired`, `dependentSchemas` and `dependencies`. */
export const findDependencies: Rule = (accepting, refusing, comparison) => {
  const { refusals, isPresumedAbsent } = comparison;
  const isPresumed = (name: string) => isPresumedAbsent(accepting, refusing, name);
  return refusing.asked.flatMap((asked): Incompatibility[] => {
    const ifPresent =
      (find: (name: string, value: unknown, given: Place) => readonly Incompatibility[]) =>
      ([name, value]: [string, unknown]): Incompatibility[] => {
        if (!canHave(accepting, name, comparison)) return [];
        const given = narrowed(accepting, [plainFacet({ type: "object", required: [name] })]);
        const found = find(name, value, given);
        return isPresumed(name) ? found.map((each) => ({ ...each, isPresumedAbsent: true })) : [...found];
      };
    return [
      ...Object.entries(mapOf(asked, "dependentRequired")).flatMap(
        ifPresent((_, names, given) => {
          const required = requiredIn(given);
          return (names as string[])
            .filter((each) => !required.has(each))
            .map((each) => findingOf(asked, "dependentRequired", each));
        }),
      ),
      ...Object.entries(mapOf(asked, "dependentSchemas")).flatMap(
        ifPresent((_, schema, given) =>
          refusals(given, partPlace(asked, schema as Schema, "dependentSchemas")).length === 0
            ? []
            : [findingOf(asked, "dependentSchemas")],
        ),
      ),
    ];
  });
};

/** `propertyNames`. */
export const findNames: Rule = (accepting, refusing, comparison) => {
  const { isWithin, isPresumedAbsent } = comparison;
  const given = narrowed(placeOfNames(accepting), [plainFacet({ type: "string" })]);
  const closed = closedNames(accepting);
  return having(refusing, "propertyNames").flatMap(([asked, schema]) => {
    const names = partPlace(asked, schema as Schema, "propertyNames");
    if (isWithin(given, names)) return [];
    const refused = closed?.filter((name) => accepts(placeOfNames(accepting), name) && !accepts(names, name));
    if (refused?.length === 0) return [];
    const isPresumed = refused?.every((name) => isPresumedAbsent(accepting, refusing, name)) ?? false;
    return [{ ...findingOf(asked, "propertyNames"), isPresumedAbsent: isPresumed }];
  });
};

const prefixOf = (pattern: string): string | undefined => {
  const literal = /^\^[\w-]*/.exec(pattern)?.[0];
  if (literal === undefined || /[|]/.test(pattern)) return undefined;
  // What may be absent is not part of it.
  return /[*?{]/.test(pattern.charAt(literal.length)) ? literal.slice(1, -1) : literal.slice(1);
};

/** Whether no name matches both patterns, as their beginnings show. */
const cannotMeet = (left: string, right: string): boolean => {
  const [first, second] = [prefixOf(left), prefixOf(right)];
  return first !== undefined && second !== undefined && !first.startsWith(second) && !second.startsWith(first);
};

const mostPatterns = 5;

/** The sets of patterns that one name may match. */
const meetings = (patterns: readonly string[]): readonly (readonly string[])[] => {
  const sets: (readonly string[])[] = [[]];
  for (const pattern of patterns) {
    const met = sets.filter((set) => !set.some((each) => cannotMeet(each, pattern)));
    sets.push(...met.map((set) => [...set, pattern]));
  }
  return sets;
};

/** `properties`, `patternProperties`, `additionalProperties`, and `unevaluatedProperties` if they come to the same. */
export const compareFields: Rule = (accepting, refusing, comparison) => {
  const { refusalsInside, isPresumedAbsent, isEmpty, policy, valuesOf } = comparison;
  const allowed = placeOfNames(accepting);
  const listed = (valuesOf(allowed) ?? []).filter((name) => typeof name === "string");
  const named = new Set([
    ...memberNamesIn(accepting, "properties"),
    ...memberNamesIn(refusing, "properties"),
    ...listed,
  ]);
  const found = [...named]
    .filter((name) => accepts(allowed, name))
    .flatMap((name) => {
      const inner = refusalsInside(fieldOf(accepting, { name }), fieldOf(refusing, { name }));
      // What is excluded as a whole may say that the property is never there.
      if (inner.length === 0 || isEmpty(narrowed(accepting, [plainFacet({ type: "object", required: [name] })])))
        return [];
      const isPresumed = isPresumedAbsent(accepting, refusing, name);
      if (!isPresumed || policy === "strict") return within(name, inner, isPresumed);
      // What it asks of the property hurts nobody, and that it names it is enough to know.
      return [{ path: [name], keyword: "properties", asks: "is named", isPresumedAbsent: true }];
    });
  // Every name that may be there has been looked at.
  if (valuesOf(allowed) !== undefined) return found;
  const patterns = [
    ...new Set([...memberNamesIn(accepting, "patternProperties"), ...memberNamesIn(refusing, "patternProperties")]),
  ];
  const sets = patterns.length > mostPatterns ? undefined : meetings(patterns);
  if (sets === undefined) {
    const asked = refusing.asked.find(
      (each) =>
        !accepting.asked.some(
          (other) => comparison.textOf(other, "properties") === comparison.textOf(each, "properties"),
        ),
    );
    return asked === undefined ? found : [...found, findingOf(asked, "patternProperties")];
  }
  for (const set of sets) {
    const field = fieldOf(accepting, { patterns: set });
    if (isEmpty(field)) continue;
    const refused = fieldOf(refusing, { patterns: set });
    const inner = refusalsInside(field, refused);
    // That an object is closed is said of the object itself.
    const isClosed = set.length === 0 && refused.never !== undefined;
    found.push(...(isClosed ? inner : within("*", inner)));
  }
  return found;
};
