const typeOf = (value: unknown): string => {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
};

/** Whether a value is of a type that a schema names, or of one of several. */
export const isOfType = (value: unknown, type: unknown): boolean =>
  [type].flat().some((name) => name === typeOf(value) || (name === "integer" && Number.isInteger(value)));
