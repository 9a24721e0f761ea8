import type { Asked } from "./asked.js";

/** The types of values, none of which overlap: a number is an integer or a fraction. */
export const valueKinds = ["null", "boolean", "integer", "fraction", "string", "array", "object"] as const;
export type ValueKind = (typeof valueKinds)[number];

const named = (type: unknown): readonly ValueKind[] =>
  type === "number" ? ["integer", "fraction"] : [type as ValueKind];

/** The `type` that takes a kind. */
export const typeOf = (kind: ValueKind): string => (kind === "fraction" ? "number" : kind);

/** The kinds that a schema's `type` takes. */
export const kindsAsked = ({ keywords: { type } }: Asked): ReadonlySet<ValueKind> =>
  new Set(type === undefined ? valueKinds : [type].flat().flatMap(named));

/** The kind of a JSON value. */
export const valueKindOf = (value: unknown): ValueKind => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "fraction";
  return typeof value as ValueKind;
};

/** The kinds of values that are left by what is asked of them at one place. */
export const kindsOf = ({
  asked,
  never,
}: {
  readonly asked: readonly Asked[];
  readonly never: string | undefined;
}): ReadonlySet<ValueKind> => {
  if (never !== undefined) return new Set();
  const taken = asked.map(kindsAsked);
  const isWhole = asked.some(({ keywords: { multipleOf } }) => Number.isInteger(multipleOf));
  const listed = asked.flatMap(({ keywords }) =>
    keywords.enum === undefined ? [] : [new Set((keywords.enum as unknown[]).map(valueKindOf))],
  );
  return new Set(
    valueKinds.filter(
      (kind) => [...taken, ...listed].every((set) => set.has(kind)) && !(isWhole && kind === "fraction"),
    ),
  );
};
