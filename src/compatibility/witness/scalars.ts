import type { Asked } from "../asked.js";
import { textsOfFormat } from "./format-texts.js";
import { textsLike, textsUnlike } from "./from-pattern.js";

const longest = 5000;
const plain: readonly unknown[] = [null, false, true, 0, 1, -1, 1.5, "", "a", "text", 2, 7, -0.5, 1000];

const near = (number: number): number[] => [number, number - 1, number + 1, number - 0.5, number + 0.5];

const besideValue = (value: unknown): unknown[] => {
  if (typeof value === "string") return [value, `${value}x`, value.slice(1), value.toUpperCase()];
  return typeof value === "number" ? [value, value + 1, value - 1, value + 0.5] : [value];
};

const ofLength = (length: number): string[] =>
  [length, length - 1, length + 1].flatMap((each) => (each >= 0 && each <= longest ? ["a".repeat(each)] : []));

const byKeyword: Readonly<Record<string, (value: never) => readonly unknown[]>> = {
  enum: (values: readonly unknown[]) => values.slice(0, 40).flatMap(besideValue),
  minimum: near,
  maximum: near,
  exclusiveMinimum: near,
  exclusiveMaximum: near,
  multipleOf: (unit: number) => [unit, 2 * unit, 3 * unit, -unit, 1.5 * unit, unit + 1, unit / 2, 10 * unit, 7 * unit],
  minLength: ofLength,
  maxLength: ofLength,
  pattern: (pattern: string) => {
    const texts = textsLike(pattern);
    return [...texts, ...textsUnlike(texts)];
  },
  format: textsOfFormat,
};

/** Values that are neither objects nor arrays, and on which some schemas may disagree: bounds, constants, near misses. */
export const scalarsFor = (speakers: readonly Asked[]): unknown[] => {
  const told = speakers.flatMap(({ keywords }) =>
    Object.entries(keywords).flatMap(([name, value]) => byKeyword[name]?.(value as never) ?? []),
  );
  // A limit of one schema may hold for the multiples of the other one.
  const units = speakers.flatMap(({ keywords: { multipleOf } }) =>
    typeof multipleOf === "number" ? [multipleOf] : [],
  );
  const limits = told.filter((value) => typeof value === "number");
  const multiples = units.flatMap((unit) =>
    limits.flatMap((limit) => [Math.floor(limit / unit) * unit, Math.ceil(limit / unit) * unit]),
  );
  return [...told, ...multiples, ...plain];
};
