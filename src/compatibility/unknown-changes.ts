import { canonical } from "./canonical.js";
import type { Place } from "./compared-place.js";
import type { Incompatibility } from "./incompatibility.js";

const unknownIn = ({ asked }: Place): Map<string, string> =>
  new Map(
    asked.flatMap(({ unknown }) =>
      Object.entries(unknown).map(([name, value]) => [`${name} ${canonical(value)}`, name] as const),
    ),
  );

/** The keywords that no rule knows, and that only one of the places has with this value. */
export const findUnknownKeywords = (accepting: Place, refusing: Place): Incompatibility[] => {
  const [left, right] = [unknownIn(accepting), unknownIn(refusing)];
  const changed = [...[...left].filter(([key]) => !right.has(key)), ...[...right].filter(([key]) => !left.has(key))];
  return [...new Set(changed.map(([, name]) => name))].map((keyword) => ({
    path: [],
    keyword,
    asks: "has a keyword that no rule knows, with another value",
    isPresumedAbsent: false,
    isUnknown: true,
  }));
};
