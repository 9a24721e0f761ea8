import type { Fields } from "../../../src/fields/field-tree.js";
import { escapeToken } from "../../../src/json/pointer.js";
import type { FieldPlace } from "../../../src/schema/find-fields.js";

/**
 * Returns what a contract knows of a place at run time. `open` holds the places, by JSON Pointer, where a page allows
 * any property.
 */
export const toFields = ({ mark, parts, isOpen }: FieldPlace, open: readonly string[] = [], at = ""): Fields => {
  const known = [...parts].map(([name, part]) => [name, toFields(part, open, `${at}/${escapeToken(name)}`)] as const);
  return {
    ...(mark !== undefined && { mark }),
    ...(known.length > 0 && { parts: Object.fromEntries(known) }),
    ...(known.length > 0 && (isOpen || open.includes(at)) && { open: true }),
  };
};
