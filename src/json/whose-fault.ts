import { maximumDepth } from "./faults.js";

// The last prototype is the engine's own and is not checked: its `__proto__` is an accessor, and harmless.
const hasAccessor = (object: object): boolean => {
  const prototype: object | null = Object.getPrototypeOf(object);
  const isAccessor = (key: PropertyKey) => Object.getOwnPropertyDescriptor(object, key)?.get !== undefined;
  if (Reflect.ownKeys(object).some(isAccessor)) return true;
  return prototype !== null && Object.getPrototypeOf(prototype) !== null && hasAccessor(prototype);
};

// Their own accessors are the engine's.
const isBinary = (object: object): boolean => ArrayBuffer.isView(object) || object instanceof ArrayBuffer;

const objectsIn = (object: object): object[] =>
  isBinary(object) ? [] : Object.values(object).filter((member) => typeof member === "object" && member !== null);

// Throws for a value without end: one that contains itself, or nests so deep that reading it overflows the stack.
const assertInert = (object: object, ancestors: Set<object>, visited: Set<object>): void => {
  if (ancestors.has(object) || ancestors.size > maximumDepth) throw new RangeError("has no end");
  if (visited.has(object)) return;
  visited.add(object);
  if (!isBinary(object) && hasAccessor(object)) throw new TypeError("has an accessor");
  ancestors.add(object);
  for (const member of objectsIn(object)) assertInert(member, ancestors, visited);
  ancestors.delete(object);
};

/** Whether reading a value runs no foreign code and ends before the stack overflows. */
const isInert = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return true;
  try {
    assertInert(value, new Set(), new Set());
    // It refuses a Proxy, which nothing else can tell from an object.
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
};

/**
 * Rethrows an error that is a bug in this package: one that came up while `value` was read, although reading it cannot
 * throw. Returns if a getter, a Proxy or an endless value may have thrown it: then the value is to blame.
 */
export const rethrowIfOurs = (error: unknown, value: unknown): void => {
  if (isInert(value)) throw error;
};
