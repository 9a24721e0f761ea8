import { indexFrom, inOrder, isInherited, type Known, type KnownInOrder, partAt } from "./known.js";
import { isWellFormed } from "./well-formed.js";

/** Something in a value that JSON cannot carry, or that comes out of JSON as something else. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** How deep a payload may nest. More than any contract needs, and few enough levels that nothing overflows the stack. */
export const maximumDepth = 500;

/**
 * How many reasons one value gets at most. A payload of a million broken items has a million reasons, and no reader
 * needs more than this: the search stops there.
 */
export const mostReasons = 1000;

/**
 * How many items of a list are worth a look: all of them, unless its length says more than it holds, by holes or as a Proxy
 * does. Then it is as many as show what a missing item is.
 */
export const itemCount = (list: readonly unknown[]): number => {
  const { length } = list;
  const isFilled = length === 0 || Object.hasOwn(list, length - 1);
  return isFilled ? length : Math.min(length, Object.keys(list).length + mostReasons);
};

const unreadable = "cannot be read: a getter or Proxy throws";

/** Whether a key poisons prototypes in code that merges objects without care (CWE-1321). No payload may have it. */
export const isPoison = (key: string, value: unknown): boolean =>
  key === "__proto__" ||
  (key === "constructor" && typeof value === "object" && value !== null && Object.hasOwn(value, "prototype"));

// An accessor or a value on a prototype reads like a property, but JSON drops it.
const inheritsData = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return false;
  const inherited = Object.values(Object.getOwnPropertyDescriptors(prototype));
  return inherited.some((property) => typeof property.value !== "function") || inheritsData(prototype);
};

const hasHiddenKeys = "has symbol or hidden keys";

/** Why JSON would lose or change an object itself, whatever its members are; undefined if it would not. */
export const findObjectFault = (object: object): string | undefined => {
  if (Object.prototype.toString.call(object) !== "[object Object]") return "must be a plain object";
  if (inheritsData(object)) return "has inherited properties";
  return Reflect.ownKeys(object).length === Object.keys(object).length ? undefined : hasHiddenKeys;
};

// How many values isPlain may still look at: objects that share others can stand for more values than anyone has time
// to visit.
let budget = 0;

const findScalarFault = (value: unknown): string | undefined => {
  switch (typeof value) {
    case "string":
      return isWellFormed(value) ? undefined : "has a lone surrogate";
    case "number":
      return Number.isFinite(value) ? undefined : "must be a finite number";
    case "boolean":
      return undefined;
    default:
      return value === null ? undefined : `is of type ${typeof value}, which JSON lacks`;
  }
};

// Nearly every value is plain all through. In doubt this returns false, and findFaults looks again.
const isPlain = (value: unknown, depth: number, expected: KnownInOrder): boolean => {
  if (typeof value !== "object" || value === null) return findScalarFault(value) === undefined;
  if (depth === 0 || --budget < 0) return false;
  if (Array.isArray(value)) {
    if (Object.getPrototypeOf(value) !== Array.prototype || Reflect.ownKeys(value).length !== value.length + 1)
      return false;
    for (let index = 0; index < value.length; index++) if (!isPlain(value[index], depth - 1, expected)) return false;
    return true;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype || Object.getOwnPropertySymbols(value).length > 0) return false;
  const { known, closed, names, parts } = expected;
  let [enumerable, next] = [0, 0];
  // Not Object.keys: a loop does not make a list of the names.
  for (const key in value) {
    enumerable++;
    const member: unknown = value[key as keyof typeof value];
    const index = indexFrom(names, key, next);
    let part: KnownInOrder;
    if (index >= 0) {
      part = parts[index] as KnownInOrder;
      next = index + 1;
    } else {
      const other = partAt(known, key);
      if (isInherited(key) || !isWellFormed(key) || (closed && other === undefined && member !== undefined))
        return false;
      part = inOrder(other);
    }
    if (typeof member === "string" ? !isWellFormed(member) : member !== undefined && !isPlain(member, depth - 1, part))
      return false;
  }
  if (Object.getOwnPropertyNames(value).length !== enumerable) return false;
  return true;
};

/**
 * Whether a value is beyond doubt one that JSON carries unchanged. If the known names are given, it must not have
 * others: one walk answers both. Throws what a getter throws.
 */
export const isPlainValue = (value: unknown, known?: Known): boolean => {
  budget = 1_000_000;
  return isPlain(value, maximumDepth, inOrder(known));
};

/**
 * Returns what JSON would lose, change or refuse in `value`, each with its place, at most `most` of them. An empty list
 * means that `JSON.parse(JSON.stringify(value))` is the same value, except that it drops properties that are
 * `undefined` and turns minus zero into zero. It never throws, whatever the value's getters, Proxies or cycles do.
 */
export const findFaults = (value: unknown, most: number = mostReasons): Fault[] => {
  const faults: Fault[] = [];
  const path: (string | number)[] = [];
  const ancestors = new Set<object>();
  const visited = new Set<object>();
  const report = (message: string, at: Fault["path"] = [...path]) => {
    faults.push({ path: at, message });
  };

  /** Looks at one member, and returns whether to go on. */
  const visitMember = (object: object, key: string | number): boolean => {
    path.push(key);
    try {
      const member: unknown = object[key as keyof typeof object];
      if (typeof key === "string" && isPoison(key, member)) report("has a name that poisons prototypes");
      else if (typeof key === "string" && !isWellFormed(key)) report("has a lone surrogate in its name");
      else if (member !== undefined || typeof key === "number") visit(member);
    } catch {
      report(unreadable);
    }
    path.pop();
    return faults.length < most;
  };

  const visitObject = (object: object) => {
    if (typeof (object as { toJSON?: unknown }).toJSON === "function") {
      report("has a toJSON, as a Date has: give its text");
    } else if (Array.isArray(object)) {
      if (Reflect.ownKeys(object).length > object.length + 1) report("has keys beside its items");
      const count = itemCount(object);
      for (let index = 0; index < count; index++) if (!visitMember(object, index)) return;
      if (count < object.length) report("has a length of more items than it holds");
    } else {
      const fault = findObjectFault(object);
      if (fault) report(fault);
      if (fault === undefined || fault === hasHiddenKeys)
        for (const key of Object.keys(object)) if (!visitMember(object, key)) return;
    }
  };

  const descend = (object: object) => {
    if (ancestors.has(object)) report("contains itself");
    else if (ancestors.size >= maximumDepth) report(`is nested more than ${maximumDepth} levels deep`, []);
    else if (!visited.has(object)) {
      visited.add(object);
      ancestors.add(object);
      try {
        visitObject(object);
      } finally {
        ancestors.delete(object);
      }
    }
  };

  const visit = (current: unknown): void => {
    if (typeof current === "object") {
      if (current !== null) descend(current);
      return;
    }
    const fault = findScalarFault(current);
    if (fault) report(fault);
  };

  try {
    visit(value);
  } catch {
    report(unreadable);
  }
  return faults.slice(0, most);
};
