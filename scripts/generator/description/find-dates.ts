import type { Dates } from "../../../src/contract/dates.js";
import type { FieldPlace } from "../../../src/schema/find-fields.js";
import { toPatterns } from "./to-patterns.js";

const none: Dates = {};
const hasDates = (dates: Dates): boolean => Object.keys(dates).length > 0;

/**
 * Returns the places below a place, and the place itself, where a builder takes a `Date`: those that hold a date-time.
 * Items of a list are at the list's place.
 */
export const findDates = ({ facets, parts, patterns, others }: FieldPlace): Dates => {
  const isDate = facets.some(({ schema }) => schema.format === "date-time");
  const named = [...parts].map(([name, part]) => [name, findDates(part)] as const);
  const matched = toPatterns(patterns, findDates);
  const open = others ? findDates(others) : none;
  // A name or a pattern that holds no date-time is there only to keep a field from those that come after it.
  const isUnnamed = hasDates(open) || matched.some(({ field }) => hasDates(field));
  const kept = named.filter(([, dates]) => isUnnamed || hasDates(dates));
  return {
    ...(isDate && { date: true }),
    ...((isUnnamed || kept.length > 0) && { parts: Object.fromEntries(kept) }),
    ...(isUnnamed && matched.length > 0 && { patterns: matched }),
    ...(hasDates(open) && { open }),
  };
};
