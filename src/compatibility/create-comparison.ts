import { accepts } from "./accepts.js";
import { lowerBound, upperBound } from "./bounds.js";
import { canonical } from "./canonical.js";
import type { Policy } from "./change.js";
import type { Place } from "./compared-place.js";
import { type Comparison, having } from "./comparison.js";
import { arePlacesDisjoint, isEmptyPlace } from "./disjoint.js";
import { distinct, type Incompatibility } from "./incompatibility.js";
import { kindsOf } from "./kinds.js";
import { alternativesOf } from "./place-alternatives.js";
import { isPresumedAbsent } from "./presumed.js";
import { ruleList } from "./rules.js";
import { createNumbering } from "./same.js";
import { findUnknownKeywords } from "./unknown-changes.js";

const mostValues = 64;
// Of what refers to itself, more places can be made than anybody has time for.
const leastSteps = 5000;
const stepsOfSchema = 10;

const isFewOf = (place: Place): readonly unknown[] | undefined => {
  const lists = having(place, "enum").map(([, values]) => values as readonly unknown[]);
  if (lists.length > 0) return lists.reduce((least, list) => (list.length < least.length ? list : least));
  const kinds = [...kindsOf(place)];
  if (kinds.every((kind) => kind === "null" || kind === "boolean"))
    return kinds.flatMap((kind): unknown[] => (kind === "null" ? [null] : [false, true]));
  if (kinds.length !== 1 || kinds[0] !== "integer") return undefined;
  const [{ limit: least }, { limit: most }] = [lowerBound(place), upperBound(place)];
  return most - least < mostValues
    ? Array.from({ length: Math.max(0, most - least + 1) }, (_, index) => least + index)
    : undefined;
};

const unproven: Incompatibility = {
  path: [],
  keyword: "$ref",
  asks: "is too large to compare here",
  isPresumedAbsent: false,
};

// Any number of findings that presume something weigh less than one that does not.
const costOf = (findings: readonly Incompatibility[]): number =>
  findings.filter(({ isPresumedAbsent }) => !isPresumedAbsent).length + findings.length / 1e6;

/** Makes a comparison, which remembers what it has found out; `size` is how many schemas there are in all that it compares. */
export const createComparison = (policy: Policy, size: number): Comparison => {
  const mostSteps = leastSteps + stepsOfSchema * size;
  const numbering = createNumbering();
  const values = new Map<string, readonly unknown[] | undefined>();
  const known = new Map<string, readonly Incompatibility[]>();
  const open = new Map<string, { readonly index: number; readonly level: number }>();
  const judgedEmpty = new Set<string>();
  // How deep in the value the places are.
  let level = 0;
  // The outermost comparison, of those that are not done, whose success has been assumed.
  let assumed = Number.POSITIVE_INFINITY;
  let steps = 0;

  const valuesOf = (place: Place): readonly unknown[] | undefined => {
    const key = `${place.key} ${place.facets.length}`;
    if (!values.has(key)) {
      values.set(key, undefined);
      const listed = isFewOf(place)?.filter((value) => accepts(place, value));
      values.set(key, listed && [...new Map(listed.map((value) => [canonical(value), value])).values()]);
    }
    return values.get(key);
  };

  const byRules = (accepting: Place, refusing: Place): Incompatibility[] => {
    const kinds = kindsOf(accepting);
    const unknown = findUnknownKeywords(accepting, refusing);
    const found = ruleList
      .filter((rule) => rule.kinds.some((kind) => kinds.has(kind)))
      .flatMap(({ find }) => find(accepting, refusing, comparison));
    return distinct([...unknown, ...found]);
  };

  const search = (accepting: Place, refusing: Place): readonly Incompatibility[] => {
    if (refusing.asked.length === 0 && refusing.never === undefined && accepting.asked.every(hasNothingUnknown))
      return [];
    const number = numbering.numberOf(accepting);
    if (number !== undefined && number === numbering.numberOf(refusing)) return [];
    if (isEmpty(accepting)) return [];
    if (refusing.never !== undefined)
      return [{ path: [], keyword: refusing.never, asks: "is not allowed here", isPresumedAbsent: false }];
    const listed = findUnknownKeywords(accepting, refusing).length === 0 ? valuesOf(accepting) : undefined;
    if (listed?.every((value) => accepts(refusing, value))) return [];
    const found = byRules(accepting, refusing);
    if (found.length === 0) return found;
    const parts = alternativesOf(accepting, valuesOf);
    if (parts === undefined) return found;
    const inParts = distinct(parts.flatMap((part) => refusals(part, refusing)));
    // Both are right. What the parts are refused for is worth more only if there is less of it.
    return costOf(inParts) < costOf(found) ? inParts : found;
  };

  const refusals = (accepting: Place, refusing: Place): readonly Incompatibility[] => {
    const key = `${accepting.key}|${refusing.key}`;
    const done = known.get(key);
    if (done !== undefined) return done;
    const around = open.get(key);
    if (around !== undefined) {
      assumed = Math.min(assumed, around.index);
      // Of smaller values it may be assumed what is to be shown of the larger ones. Of the same value it may not.
      return around.level < level ? [] : [unproven];
    }
    if (++steps > mostSteps) return [unproven];
    const outer = assumed;
    assumed = Number.POSITIVE_INFINITY;
    open.set(key, { index: open.size, level });
    const found = search(accepting, refusing);
    open.delete(key);
    const isCertain = assumed >= open.size;
    if (isCertain) known.set(key, found);
    assumed = isCertain ? outer : Math.min(outer, assumed);
    return found;
  };

  const isEmpty = (place: Place): boolean => {
    if (judgedEmpty.has(place.key)) return false;
    judgedEmpty.add(place.key);
    const answer = isEmptyPlace(place, comparison);
    judgedEmpty.delete(place.key);
    return answer;
  };

  const comparison: Comparison = {
    ...numbering,
    policy,
    refusals,
    refusalsInside: (accepting, refusing) => {
      level++;
      const found = refusals(accepting, refusing);
      level--;
      return found;
    },
    isWithin: (inner, outer) => refusals(inner, outer).length === 0,
    areDisjoint: (left, right) => arePlacesDisjoint(left, right, comparison),
    isEmpty,
    valuesOf,
    isPresumedAbsent,
  };
  return comparison;
};

const hasNothingUnknown = ({ unknown }: Place["asked"][number]): boolean => Object.keys(unknown).length === 0;
