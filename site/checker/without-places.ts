import { toKeys } from "../../src/json/pointer.js";

const withoutKeys = (value: unknown, [key, ...rest]: readonly string[]): unknown => {
  if (key === undefined || typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const members = Object.entries(value).flatMap(([name, member]) => {
    if (name !== key) return [[name, member] as const];
    return rest.length === 0 ? [] : [[name, withoutKeys(member, rest)] as const];
  });
  return Object.fromEntries(members);
};

/** Returns a copy of a value without its members at some JSON Pointers. An object that becomes empty stays. */
export const withoutPlaces = (value: unknown, pointers: readonly string[]): unknown =>
  pointers.reduce((copy, pointer) => withoutKeys(copy, toKeys(pointer)), value);
