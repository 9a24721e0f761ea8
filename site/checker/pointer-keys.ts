/** Returns the keys of a JSON Pointer (RFC 6901, section 4). */
export const pointerKeys = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));

/** Returns the value at a JSON Pointer; undefined if there is none. */
export const valueAtPointer = (value: unknown, pointer: string): unknown => {
  let at = value;
  for (const key of pointerKeys(pointer)) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = at[key as keyof typeof at];
  }
  return at;
};
