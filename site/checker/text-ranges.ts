import { findInText, type TextRange, type ValueStart } from "../../src/json/find-in-text.js";

/** A value to find in a JSON text. */
export interface WantedPlace {
  readonly path: readonly (string | number)[];
  /** Whether its name is what is wrong, and not the value. */
  readonly byName?: boolean;
}

/** Where a value is, or the innermost object or array around it if it is not there. */
export interface FoundPlace {
  /** Where the value begins: the place that `client-contracts check` prints. */
  readonly start: number;
  /** What to underline: a name, a text or a number; of an object or array, what is before its first member. */
  readonly underline: TextRange;
}

const toRanges = ({ scanner, isScalar, name }: ValueStart) => {
  const from = scanner.getTokenOffset();
  return { name, isScalar, value: { from, to: from + scanner.getTokenLength() } };
};

const underlineOf = ({ name, isScalar, value }: ReturnType<typeof toRanges>, byName: boolean): TextRange => {
  if (byName && name) return name;
  return isScalar ? value : { from: name?.from ?? value.from, to: value.to };
};

/** Returns where values are in a JSON text, in one pass over it. */
export const findPlaces = (text: string, wanted: readonly WantedPlace[]): FoundPlace[] => {
  const paths = wanted.map(({ path }) => path);
  return findInText(text, paths, toRanges).map(({ found, isThere }, index) => {
    if (!found) return { start: 0, underline: { from: 0, to: 1 } };
    const byName = (wanted[index]?.byName ?? false) && isThere;
    return { start: found.value.from, underline: underlineOf(found, byName) };
  });
};
