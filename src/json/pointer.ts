/** One key as a reference token of a JSON Pointer (RFC 6901, section 3). */
export const escapeToken = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** The JSON Pointer (RFC 6901) of a path. */
export const toPointer = (path: readonly (string | number)[]): string =>
  path.map((key) => `/${escapeToken(String(key))}`).join("");

/** The keys that a JSON Pointer names. */
export const toKeys = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The path that a JSON Pointer names in `value`: a token is an index if the value at that place is an array. */
export const toPath = (pointer: string, value: unknown): (string | number)[] => {
  let current = value;
  return toKeys(pointer).map((key) => {
    const step = Array.isArray(current) ? Number(key) : key;
    current = (current as Record<string | number, unknown> | null | undefined)?.[step];
    return step;
  });
};

/**
 * The value that keys lead to, through own properties alone; undefined if they lead to none. Throws what a getter
 * throws.
 */
export const valueAt = (value: unknown, keys: readonly (string | number)[]): unknown => {
  let current = value;
  for (const key of keys) {
    if (typeof current !== "object" || current === null) return undefined;
    // Read first: nearly always, what is not its own is not there at all.
    const member: unknown = current[key as keyof typeof current];
    if (member === undefined || !Object.hasOwn(current, key)) return undefined;
    current = member;
  }
  return current;
};

/** The JSON Pointer of what a value is in: of the object or array around it. */
export const parentPointer = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf("/"));
