import { type Fault, findFaults, isPlainValue, itemCount, maximumDepth, mostReasons } from "../json/faults.js";
import { isClosed } from "../json/known.js";
import { nearest } from "../json/nearest-text.js";
import { type Fields, fieldAt } from "./field-tree.js";

const describe = (name: string, known: readonly string[]): string => {
  const meant = nearest(name, known);
  return meant === undefined ? "is not known to the contract" : `is not known to the contract: did you mean ${meant}?`;
};

/**
 * Returns the properties in a payload that its contract does not know, each with its place, at most as many as a reader
 * needs. A property that is `undefined` counts as absent. `isParsed` says that `JSON.parse` made the payload. Throws what
 * a getter of the payload throws.
 */
export const findUnknown = (
  payload: unknown,
  fields: Fields,
  { most = mostReasons, isParsed = false } = {},
): Fault[] => {
  const faults: Fault[] = [];
  const path: (string | number)[] = [];
  // An object may be at several places, and the contract may know different things of each. JSON.parse makes no such one.
  const visited = new Map<object, Set<Fields>>();
  const isNew = (value: object, at: Fields): boolean => {
    if (isParsed) return true;
    const before = visited.get(value) ?? new Set();
    visited.set(value, before);
    return before.size < before.add(at).size;
  };
  const visitMember = (key: string | number, member: unknown, at: Fields): void => {
    const part = typeof key === "number" ? at : fieldAt(at, key);
    path.push(key);
    if (part !== undefined) visit(member, part);
    else if (member !== undefined && isClosed(at))
      faults.push({ path: [...path], message: describe(String(key), Object.keys(at.parts ?? {})) });
    path.pop();
  };
  const visit = (value: unknown, at: Fields): void => {
    if (typeof value !== "object" || value === null || at.parts === undefined || path.length > maximumDepth) return;
    if (!isNew(value, at)) return;
    if (Array.isArray(value)) {
      const count = itemCount(value);
      for (let index = 0; index < count && faults.length < most; index++) visitMember(index, value[index], at);
      return;
    }
    for (const key of Object.keys(value)) {
      if (faults.length >= most) return;
      visitMember(key, value[key as keyof typeof value], at);
    }
  };
  visit(payload, fields);
  return faults;
};

/**
 * Whether a payload has nothing that JSON would lose or change and, if fields are given, no other property. `isParsed` says
 * that `JSON.parse` made the payload. Throws what a getter of the payload throws.
 */
export const isFaultless = (payload: unknown, fields?: Fields, isParsed = false): boolean => {
  if (!isParsed && isPlainValue(payload, fields)) return true;
  const isKnown = fields === undefined || findUnknown(payload, fields, { most: 1, isParsed }).length === 0;
  return isKnown && findFaults(payload, 1).length === 0;
};
