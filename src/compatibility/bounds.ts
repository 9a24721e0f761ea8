import { fieldOf, itemOf, memberNamesIn, type Place, prefixLength, requiredIn } from "./compared-place.js";
import { valuesOfKeyword } from "./comparison.js";
import { kindsOf } from "./kinds.js";

const numbers = (place: Place, keyword: string): number[] => valuesOfKeyword(place, keyword) as number[];

/** The greatest of some lower limits. */
export const leastOf = (place: Place, keyword: string): number => Math.max(0, ...numbers(place, keyword));

/** The least of some upper limits. */
export const mostOf = (place: Place, keyword: string): number =>
  Math.min(Number.POSITIVE_INFINITY, ...numbers(place, keyword));

/** A limit of numbers, and whether it is itself outside. */
export interface Bound {
  readonly limit: number;
  readonly isOpen: boolean;
}

const isWhole = (place: Place): boolean => !kindsOf(place).has("fraction");

/** Where the numbers of a place begin. Of whole numbers, the bound is one of them. */
export const lowerBound = (place: Place): Bound => {
  const closed = Math.max(Number.NEGATIVE_INFINITY, ...numbers(place, "minimum"));
  const open = Math.max(Number.NEGATIVE_INFINITY, ...numbers(place, "exclusiveMinimum"));
  const bound = open >= closed ? { limit: open, isOpen: Number.isFinite(open) } : { limit: closed, isOpen: false };
  if (!isWhole(place) || !Number.isSafeInteger(Math.ceil(bound.limit))) return bound;
  const whole = Math.ceil(bound.limit);
  return { limit: bound.isOpen && whole === bound.limit ? whole + 1 : whole, isOpen: false };
};

/** Where the numbers of a place end. */
export const upperBound = (place: Place): Bound => {
  const closed = Math.min(Number.POSITIVE_INFINITY, ...numbers(place, "maximum"));
  const open = Math.min(Number.POSITIVE_INFINITY, ...numbers(place, "exclusiveMaximum"));
  const bound = open <= closed ? { limit: open, isOpen: Number.isFinite(open) } : { limit: closed, isOpen: false };
  if (!isWhole(place) || !Number.isSafeInteger(Math.floor(bound.limit))) return bound;
  const whole = Math.floor(bound.limit);
  return { limit: bound.isOpen && whole === bound.limit ? whole - 1 : whole, isOpen: false };
};

/** How many items an array may have, as far as `maxItems` and items that are never allowed say. */
export const mostItems = (place: Place): number => {
  const most = mostOf(place, "maxItems");
  for (let index = 0; index <= prefixLength(place) && index < most; index++)
    if (itemOf(place, index).never !== undefined) return index;
  return most;
};

/** The names that the properties of an object may have; undefined if there is no end of them. */
export const closedNames = (place: Place): string[] | undefined => {
  if (memberNamesIn(place, "patternProperties").length > 0) return undefined;
  if (fieldOf(place, { patterns: [] }).never === undefined) return undefined;
  return memberNamesIn(place, "properties").filter((name) => fieldOf(place, { name }).never === undefined);
};

/** How many properties an object has at least. */
export const leastProperties = (place: Place): number =>
  Math.max(leastOf(place, "minProperties"), requiredIn(place).size);

/** How many properties an object has at most. */
export const mostProperties = (place: Place): number =>
  Math.min(mostOf(place, "maxProperties"), closedNames(place)?.length ?? Number.POSITIVE_INFINITY);
