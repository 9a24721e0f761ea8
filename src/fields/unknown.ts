import { type Fault, findFaults, isClosed, isPlainValue, maximumDepth, mostReasons } from "../json/faults.js";
import { nearest } from "../json/nearest.js";
import { type Fields, fieldAt } from "./field-tree.js";

const describe = (name: string, known: readonly string[]): string => {
  const meant = nearest(name, known);
  return meant === undefined ? "is not known to the contract" : `is not known to the contract: did you mean ${meant}?`;
};

/**
 * Returns the properties in a payload that its contract does not know, each with its place, at most as many as a reader
 * needs. A property that is `undefined` counts as absent. Throws what a getter of the payload throws.
 */
export const findUnknown = (payload: unknown, fields: Fields): Fault[] => {
  const faults: Fault[] = [];
  // An object may be at several places, and the contract may know different things of each.
  const visited = new Map<object, Set<Fields>>();
  const visit = (value: unknown, at: Fields, path: Fault["path"]): void => {
    if (typeof value !== "object" || value === null || at.parts === undefined || path.length > maximumDepth) return;
    const before = visited.get(value) ?? new Set();
    if (before.has(at)) return;
    visited.set(value, before.add(at));
    for (const key of Object.keys(value)) {
      if (faults.length === mostReasons) return;
      const member: unknown = value[key as keyof typeof value];
      const step = Array.isArray(value) ? Number(key) : key;
      const part = Array.isArray(value) ? at : fieldAt(at, key);
      if (part === undefined) {
        if (member !== undefined && isClosed(at))
          faults.push({ path: [...path, step], message: describe(key, Object.keys(at.parts)) });
      } else if (typeof member === "object") visit(member, part, [...path, step]);
    }
  };
  visit(payload, fields, []);
  return faults;
};

/**
 * Whether a payload has nothing that JSON would lose or change and, if fields are given, no other property. Throws what
 * a getter of the payload throws.
 */
export const isFaultless = (payload: unknown, fields?: Fields): boolean =>
  isPlainValue(payload, fields) ||
  (findFaults(payload).length === 0 && (fields === undefined || findUnknown(payload, fields).length === 0));
