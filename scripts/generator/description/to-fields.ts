import type { Fields } from "../../../src/fields/field-tree.js";
import { escapeToken } from "../../../src/json/pointer.js";
import type { FieldPlace } from "../../../src/schema/find-fields.js";
import { toPatterns } from "./to-patterns.js";

/**
 * Returns what a contract knows of a place at run time. `open` holds the places, by JSON Pointer, where a page allows
 * any property.
 */
export const toFields = (place: FieldPlace, open: readonly string[] = [], at = ""): Fields => {
  const { mark, parts } = place;
  const known = [...parts].map(([name, part]) => [name, toFields(part, open, `${at}/${escapeToken(name)}`)] as const);
  const patterns = toPatterns(place.patterns, (below) => toFields(below));
  const others = place.others && toFields(place.others);
  const isDescribed = others !== undefined && Object.keys(others).length > 0;
  const isObject = known.length + patterns.length > 0 || isDescribed;
  const isOpen = others !== undefined || open.includes(at);
  return {
    ...(mark !== undefined && { mark }),
    ...(isObject && { parts: Object.fromEntries(known) }),
    ...(patterns.length > 0 && { patterns }),
    ...(isObject && isOpen && { open: isDescribed ? others : true }),
  };
};
