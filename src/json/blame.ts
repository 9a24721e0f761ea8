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

/** Whether reading a value runs no foreign code and ends before the stack overflows. */
const isInert = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return true;
  try {
    // Level by level, each object once per level: shared objects cost nothing extra, and a cycle has too many levels.
    let level = new Set<object>([value]);
    for (let depth = 0; level.size > 0; depth++) {
      if (depth > maximumDepth) return false;
      for (const object of level) if (!isBinary(object) && hasAccessor(object)) return false;
      level = new Set([...level].flatMap(objectsIn));
    }
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
