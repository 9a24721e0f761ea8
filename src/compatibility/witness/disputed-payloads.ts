import type { Schema } from "../../schema/json-schema.js";
import { accepts } from "../accepts.js";
import { type Asked, listOf } from "../asked.js";
import { leastOf, leastProperties } from "../bounds.js";
import { canonical } from "../canonical.js";
import {
  fieldOf,
  itemOf,
  memberNamesIn,
  narrowed,
  type Place,
  partPlace,
  placeOf,
  placeOfNames,
  plainFacet,
  prefixLength,
  requiredIn,
} from "../compared-place.js";
import { type Comparison, valuesOfKeyword } from "../comparison.js";
import { alternativesOf } from "../place-alternatives.js";
import { speakersOf, spoken } from "../presumed.js";
import { textOfEachFormat } from "./format-texts.js";
import { textsLike, textsUnlike } from "./from-pattern.js";
import { scalarsFor } from "./scalars.js";

/** Makes payloads on which two places may disagree. */
export interface Samples {
  /** Values that the first place accepts, and on which the second one may disagree. */
  readonly of: (accepting: Place, other: Place) => readonly unknown[];
  /** Objects that the first place accepts, and that have a value under a name. */
  readonly around: (accepting: Place, other: Place, name: string, value: unknown) => unknown[];
  /** Arrays that the first place accepts, and that have a value at an index. */
  readonly aroundItem: (accepting: Place, other: Place, index: number, value: unknown) => unknown[];
  /** Names that neither place lists. */
  readonly foreignNames: (accepting: Place, other: Place) => readonly string[];
  /** The place, and the parts of it that its alternatives make. */
  readonly casesOf: (place: Place) => readonly Place[];
}

const deepest = 3;
const mostSamples = 80;
const mostCases = 16;

const distinctValues = (values: readonly unknown[]): unknown[] => [
  ...new Map(values.map((value) => [canonical(value), value])).values(),
];

// What is excluded is as telling as what is asked for.
const excludedBy = (asked: readonly Asked[]): Asked[] =>
  asked.flatMap((each) =>
    each.keywords.not === undefined ? [] : speakersOf(partPlace(each, each.keywords.not as Schema, "not")),
  );

const allSpeakers = (...places: readonly Place[]): Asked[] => {
  const told = places.flatMap(speakersOf);
  return [...new Set([...told, ...excludedBy(told)])];
};

/** Makes what makes payloads; it remembers them. */
export const createSamples = (comparison: Comparison): Samples => {
  const { valuesOf } = comparison;
  const known = new Map<string, readonly unknown[]>();
  const cases = new Map<string, readonly Place[]>();

  const casesOf = (place: Place): readonly Place[] => {
    const done = cases.get(place.key);
    if (done !== undefined) return done;
    const found = [place];
    for (const each of found) {
      if (found.length >= mostCases) break;
      const parts = alternativesOf(each, valuesOf);
      if (parts !== undefined) found.push(...parts.slice(0, mostCases));
    }
    cases.set(place.key, found);
    return found;
  };

  const foreignNames = (accepting: Place, other: Place): readonly string[] => {
    const places = [accepting, other].map(spoken);
    const listed = new Set(places.flatMap((place) => memberNamesIn(place, "properties")));
    const patterned = places.flatMap((place) => memberNamesIn(place, "patternProperties")).flatMap(textsLike);
    const named = [accepting, other].flatMap((place) => scalarsFor(speakersOf(placeOfNames(spoken(place)))));
    const names = [
      ...patterned,
      ...textsUnlike(patterned),
      ...named.filter((name) => typeof name === "string"),
      "foreign",
      "x",
      "0",
    ];
    return [...new Set(names)].filter((name) => !listed.has(name) && name !== "__proto__").slice(0, 24);
  };

  const pick = (place: Place, other: Place, depth: number): { readonly value: unknown } | undefined => {
    const [value] = within(place, other, depth);
    return value === undefined ? undefined : { value };
  };

  const basesFor = (
    accepting: Place,
    other: Place,
    depth: number,
    present: readonly string[],
  ): Record<string, unknown>[] => {
    const bases: Record<string, unknown>[] = [];
    for (const each of casesOf(accepting)) {
      const place = present.length === 0 ? each : narrowed(each, [plainFacet({ required: present })]);
      const base: Record<string, unknown> = {};
      for (const name of requiredIn(place)) {
        const picked = pick(fieldOf(place, { name }), fieldOf(other, { name }), depth - 1);
        if (picked) base[name] = picked.value;
      }
      const full = { ...base };
      for (const name of memberNamesIn(place, "properties")) {
        if (Object.hasOwn(full, name)) continue;
        const picked = pick(fieldOf(place, { name }), fieldOf(other, { name }), depth - 1);
        if (picked) full[name] = picked.value;
      }
      const missing = leastProperties(place) - Object.keys(base).length;
      const padded = { ...base };
      for (let index = 0; index < Math.min(missing, 50); index++)
        padded[`more${index}`] = pick(fieldOf(place, { name: `more${index}` }), other, 0)?.value ?? 1;
      bases.push(base, full, padded);
    }
    return bases;
  };

  const objectsFor = (accepting: Place, other: Place, depth: number): unknown[] => {
    const bases = distinctValues(basesFor(accepting, other, depth, [])).slice(0, 24) as Record<string, unknown>[];
    const places = [accepting, other].map(spoken);
    const names = [
      ...new Set(
        places.flatMap((place) => [
          ...(["properties", "dependentSchemas", "dependentRequired"] as const).flatMap((keyword) =>
            memberNamesIn(place, keyword),
          ),
          ...requiredIn(place, memberNamesIn(place, "dependentRequired")),
        ]),
      ),
    ];
    const found: unknown[] = [...bases];
    for (const base of bases)
      for (const name of Object.keys(base)) {
        const { [name]: _, ...rest } = base;
        found.push(rest);
      }
    const [small = {}, full = {}] = bases;
    for (const name of names) {
      const whole = placeOf(
        [...(places[0] as Place).asked, ...(places[1] as Place).asked].map((each) => ({
          schema: each.written,
          source: each.source,
        })),
      );
      const field = fieldOf(whole, { name });
      const values = [
        ...within(fieldOf(accepting, { name }), fieldOf(other, { name }), depth - 1).slice(0, 12),
        ...within(field, field, depth - 1).slice(0, 3),
      ];
      for (const value of values) found.push({ ...small, [name]: value }, { ...full, [name]: value });
      for (const base of basesFor(accepting, other, depth, [name]).slice(0, 8))
        found.push(base, ...values.slice(0, 3).map((value) => ({ ...base, [name]: value })));
    }
    const foreign = foreignNames(accepting, other);
    for (const name of foreign) {
      const values = within(fieldOf(accepting, { name }), fieldOf(other, { name }), depth - 1);
      for (const value of values.slice(0, 6))
        for (const base of bases.slice(0, 6)) found.push({ ...base, [name]: value });
    }
    const counts = places.flatMap((place) =>
      ["minProperties", "maxProperties"].flatMap((keyword) => valuesOfKeyword(place, keyword) as number[]),
    );
    for (const count of counts)
      for (const wanted of [count - 1, count, count + 1]) {
        const base: Record<string, unknown> = { ...small };
        const more = [
          ...names.filter((name) => !Object.hasOwn(base, name)),
          ...Array.from({ length: Math.max(0, Math.min(wanted, 100)) }, (_, index) => `more${index}`),
        ];
        for (const name of more) {
          if (Object.keys(base).length >= wanted) break;
          const picked = pick(fieldOf(accepting, { name }), fieldOf(other, { name }), depth - 1);
          if (picked) base[name] = picked.value;
        }
        found.push(base);
      }
    return found;
  };

  const arraysFor = (accepting: Place, other: Place, depth: number): unknown[] => {
    const places = [accepting, other].map(spoken);
    const prefix = Math.max(...places.map(prefixLength));
    const limits = places.flatMap((place) =>
      ["minItems", "maxItems", "minContains", "maxContains"].flatMap(
        (keyword) => valuesOfKeyword(place, keyword) as number[],
      ),
    );
    const lengths = [
      ...new Set([0, 1, 2, prefix, prefix + 1, ...limits.flatMap((limit) => [limit - 1, limit, limit + 1])]),
    ].filter((length) => length >= 0 && length <= 200);
    const contained = places.flatMap(({ asked }) =>
      asked.flatMap((each) =>
        each.keywords.contains === undefined ? [] : [partPlace(each, each.keywords.contains as Schema, "contains")],
      ),
    );
    const found: unknown[] = [];
    for (const each of casesOf(accepting).slice(0, 4)) {
      const fitting = Array.from({ length: prefix + 1 }, (_, index) => {
        const [left, right] = [itemOf(each, index), itemOf(other, index)];
        const wanted = contained
          .flatMap((place) => [...within(place, place, depth - 1).slice(0, 4)])
          .filter((value) => accepts(left, value));
        return distinctValues([...within(left, right, depth - 1), ...wanted]);
      });
      const itemsAt = (index: number) => fitting[Math.min(index, prefix)] ?? [];
      for (const length of lengths) {
        // The same item again and again, different ones, and each of them once.
        const shifts = Math.min(12, Math.max(1, ...fitting.map((items) => items.length)));
        for (let shift = 0; shift < shifts; shift++)
          for (const step of [0, 1]) {
            const items = Array.from(
              { length },
              (_, index) => itemsAt(index)[(shift + step * index) % Math.max(1, itemsAt(index).length)],
            );
            if (!items.includes(undefined)) found.push(items);
          }
        for (const wanted of contained)
          for (const value of within(wanted, wanted, depth - 1).slice(0, 3))
            for (const filler of [...itemsAt(prefix).slice(0, 6)])
              for (const times of [...new Set([1, ...limits.flatMap((limit) => [limit - 1, limit, limit + 1])])])
                if (times >= 0 && times <= length)
                  found.push(Array.from({ length }, (_, index) => (index < times ? value : filler)));
      }
    }
    return found;
  };

  const within = (accepting: Place, other: Place, depth: number): readonly unknown[] => {
    const key = `${accepting.key}|${other.key}|${depth}`;
    const done = known.get(key);
    if (done !== undefined) return done;
    known.set(key, []);
    const told = allSpeakers(accepting, other);
    const structured =
      depth <= 0 ? [[], {}] : [...objectsFor(accepting, other, depth), ...arraysFor(accepting, other, depth), [], {}];
    const scalars = scalarsFor(told);
    const texts = told.some(({ keywords: { format } }) => format !== undefined) ? textOfEachFormat : [];
    const accepted = distinctValues([...scalars, ...structured, ...texts]).filter((value) => accepts(accepting, value));
    // What the other one refuses is worth most.
    const telling = accepted.filter((value) => !accepts(other, value));
    const found = [
      ...(depth === deepest ? telling : []),
      ...accepted.filter((value) => accepts(other, value)).slice(0, mostSamples),
      ...(depth === deepest ? [] : telling),
    ];
    known.set(key, found);
    return found;
  };

  return {
    of: (accepting, other) => within(accepting, other, deepest),
    around: (accepting, other, name, value) =>
      basesFor(accepting, other, deepest, [name])
        .map((base) => ({ ...base, [name]: value }))
        .filter((each) => accepts(accepting, each)),
    aroundItem: (accepting, other, index, value) => {
      const least = Math.max(
        index + 1,
        leastOf(accepting, "minItems"),
        ...accepting.asked.map((each) => (listOf(each, "prefixItems").length > index ? index + 1 : 0)),
      );
      const places = Array.from({ length: Math.min(least, 200) }, (_, each) => itemOf(accepting, each));
      return [0, 1, 2].flatMap((shift) => {
        const items = places.map((place, each) => {
          const fitting = within(place, itemOf(other, each), deepest - 1);
          return each === index ? value : fitting[(each + shift) % Math.max(1, fitting.length)];
        });
        return !items.includes(undefined) && accepts(accepting, items) ? [items] : [];
      });
    },
    foreignNames,
    casesOf,
  };
};
