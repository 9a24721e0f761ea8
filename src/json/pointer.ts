/** One key as a reference token of a JSON Pointer (RFC 6901, section 3). */
export const escapeToken = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** The JSON Pointer (RFC 6901) of a path. */
export const toPointer = (path: readonly (string | number)[]): string =>
  path.map((key) => `/${escapeToken(String(key))}`).join("");

/** The path that a JSON Pointer names in `value`: a token is an index where the value at that place is an array. */
export const toPath = (pointer: string, value: unknown): (string | number)[] => {
  let current = value;
  return pointer
    .split("/")
    .slice(1)
    .map((token) => {
      const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
      const step = Array.isArray(current) ? Number(key) : key;
      current = (current as Record<string | number, unknown> | null | undefined)?.[step];
      return step;
    });
};
