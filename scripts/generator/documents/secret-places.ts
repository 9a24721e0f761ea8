import type { Fields } from "../../../src/fields/field-tree.js";
import { toPointer } from "../../../src/json/pointer.js";

/** Returns the places of what is secret among the fields that have names, as JSON Pointers. */
export const secretPlaces = ({ mark, parts = {} }: Fields, path: readonly string[] = []): string[] =>
  mark === "secret"
    ? [toPointer(path)]
    : Object.entries(parts).flatMap(([name, part]) => secretPlaces(part, [...path, name]));
