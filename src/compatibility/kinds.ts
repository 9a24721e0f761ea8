import type { Asked } from "./asked.js";
import type { Place } from "./place.js";

/** The types of values, none of which overlap: a number is an integer or a fraction. */
export const kinds = ["null", "boolean", "integer", "fraction", "string", "array", "object"] as const;
export type Kind = (typeof kinds)[number];

const named = (type: unknown): readonly Kind[] => (type === "number" ? ["integer", "fraction"] : [type as Kind]);

/** The `type` that takes a kind. */
export const typeOf = (kind: Kind): string => (kind === "fraction" ? "number" : kind);

/** The kinds that a schema's `type` takes. */
export const kindsAsked = ({ keywords: { type } }: Asked): ReadonlySet<Kind> =>
  new Set(type === undefined ? kinds : [type].flat().flatMap(named));

/** The kind of a JSON value. */
export const kindOf = (value: unknown): Kind => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "fraction";
  return typeof value as Kind;
};

/** The kinds that the values of a place have. */
export const kindsOf = ({ asked, never }: Place): ReadonlySet<Kind> => {
  if (never !== undefined) return new Set();
  const taken = asked.map(kindsAsked);
  const isWhole = asked.some(({ keywords: { multipleOf } }) => Number.isInteger(multipleOf));
  const listed = asked.flatMap(({ keywords }) =>
    keywords.enum === undefined ? [] : [new Set((keywords.enum as unknown[]).map(kindOf))],
  );
  return new Set(
    kinds.filter((kind) => [...taken, ...listed].every((set) => set.has(kind)) && !(isWhole && kind === "fraction")),
  );
};
