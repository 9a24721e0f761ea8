import { type Dialect, dialectOf, isSchemaObject, type Schema } from "../schema/json-schema.js";
import { walk } from "../schema/walk.js";

/** What a schema names: values that it treats specially, and numbers that are its limits. */
export interface Hints {
  readonly values: readonly unknown[];
  readonly limits: readonly number[];
}

const limiting = /^(?:min|max|exclusive|multipleOf)/;

/** Returns what the schemas name: changes that use it break more rules. */
export const findHints = (schemas: readonly Schema[]): Hints => {
  const values = new Map<string, unknown>();
  const limits = new Set<number>();
  for (const root of schemas) {
    for (const { schema } of walk(root, dialectOf(root) as Dialect)) {
      if (!isSchemaObject(schema)) continue;
      const named = [...((schema.enum ?? []) as unknown[]), ...(schema.const === undefined ? [] : [schema.const])];
      for (const value of named) values.set(JSON.stringify(value), value);
      for (const [keyword, limit] of Object.entries(schema))
        if (limiting.test(keyword) && typeof limit === "number") limits.add(limit);
    }
  }
  return { values: [...values.values()], limits: [...limits] };
};

// The longest text and array that a change makes: a limit beyond it is not tried.
const longest = 100_000;

const changeText = (text: string, limits: readonly number[]): string[] => [
  "",
  "text",
  `${text}!`,
  `é${text}`,
  text.slice(0, -1),
  text.replace(/Z$/, "+02:00"),
  text.replace(/-\d\d-\d\d/, "-02-30"),
  ...limits.flatMap((limit) => [text.padEnd(limit + 1, "x"), text.slice(0, Math.max(limit - 1, 0))]),
];

const changeNumber = (number: number, limits: readonly number[]): number[] => [
  number + 0.5,
  -number,
  ...limits.flatMap((limit) => [limit - 1, limit, limit + 1, limit + 0.5]),
];

const changeArray = (array: readonly unknown[], limits: readonly number[]): unknown[][] => [
  [],
  [...array, null],
  [...array, array[0] ?? null, array[0] ?? null],
  ...limits.flatMap((limit) => [
    array.slice(0, Math.max(limit - 1, 0)),
    Array.from({ length: limit + 1 }, (_, index) => array[index] ?? array[0] ?? null),
  ]),
];

const replacements = (value: unknown, { values, limits }: Hints): unknown[] => {
  const tried = limits.filter((limit) => limit < longest);
  return [
    null,
    true,
    0,
    1.5,
    "text",
    [],
    {},
    ...values,
    ...(typeof value === "string" ? changeText(value, tried) : []),
    ...(typeof value === "number" ? changeNumber(value, tried) : []),
    ...(Array.isArray(value) ? changeArray(value, tried) : []),
  ];
};

/**
 * Yields copies of a JSON value with one change each: something replaced, removed or added. It does not change the
 * value.
 */
export function* changes(value: unknown, hints: Hints): Generator<unknown> {
  yield* replacements(value, hints);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield value.toSpliced(index, 1);
      for (const changed of changes(item, hints)) yield value.with(index, changed);
    }
  } else if (isSchemaObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      const { [key]: _, ...rest } = value;
      yield rest;
      for (const changed of changes(member, hints)) yield { ...value, [key]: changed };
    }
    yield { ...value, unexpected: "text" };
  }
}
