import { type Fields, fieldAt } from "./field-tree.js";

/** Returns what is known of a value, with something else known of what its keys lead to. */
export const withPart = (fields: Fields, [key, ...rest]: readonly string[], part: Fields): Fields => {
  if (key === undefined) return part;
  return { ...fields, parts: { ...fields.parts, [key]: withPart(fieldAt(fields, key) ?? {}, rest, part) } };
};
