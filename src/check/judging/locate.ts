import { findInText } from "../../json/find-in-text.js";
import { fileStart, type TextPlace } from "../model/place.js";

/**
 * Returns the places of the values at `paths` in a JSON text, in one pass over it. For a value that is not there, it is
 * the place of the innermost object or array around it.
 */
export const locate = (json: string, paths: readonly (readonly (string | number)[])[]): TextPlace[] =>
  findInText(json, paths, ({ scanner }) => ({
    line: scanner.getTokenStartLine() + 1,
    column: scanner.getTokenStartCharacter() + 1,
  })).map(({ found }) => found ?? fileStart);
