import { isSchemaObject, type Schema } from "../../src/schema/json-schema.js";

/** Numbers below a limit, the same in each run (Park and Miller). */
export const createRandom = (seed: number) => {
  let state = seed;
  return (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
};

const scalars: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    1,
    -1,
    2,
    3,
    0.5,
    6,
    12,
    1e6,
    "",
    "a",
    "b",
    "ab",
    "abc",
    "abcd",
    "A",
    "V1",
    "v1",
    "0",
    "x y",
  ],
  ...[
    "2024-02-29",
    "2024-02-29T12:00:00Z",
    "a@example.com",
    "https://example.com",
    "7c9e6679-7425-40de-944b-e07fc1f90ae7",
  ],
];

interface Told {
  readonly values: unknown[];
  readonly names: Set<string>;
}

// The bounds of a schema with one more and one less, its constants, and its names.
const listen = (part: unknown, told: Told): void => {
  if (typeof part === "number")
    told.values.push(part, part - 1, part + 1, part + 0.5, "a".repeat(Math.max(0, Math.min(part, 50))));
  else if (typeof part === "string") {
    told.values.push(part, `${part}a`);
    told.names.add(part);
  } else if (typeof part === "object" && part !== null) {
    if (!Array.isArray(part))
      told.values.push(...("const" in part ? [part.const] : []), ...("enum" in part ? (part.enum as unknown[]) : []));
    for (const [name, inner] of Object.entries(part)) {
      if (!Array.isArray(part)) told.names.add(name.replace(/^\^/, "") || "x");
      listen(inner, told);
    }
  }
};

const keywords = new Set("type properties items required allOf anyOf oneOf not enum const $ref".split(" "));

/** Payloads that two schemas may judge differently; the same ones in each run. */
export const payloadsFor = (before: Schema, after: Schema, count: number, seed = 1): unknown[] => {
  const random = createRandom(seed);
  const told: Told = { values: [], names: new Set() };
  for (const schema of [before, after]) if (isSchemaObject(schema)) listen(schema, told);
  const names = [
    ...[...told.names].filter((name) => name.length < 4 && !keywords.has(name)),
    "a",
    "b",
    "foreign",
    "x-1",
    "y-1",
  ];
  const pool = [...scalars, ...told.values];
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const make = (depth: number): unknown => {
    const kind = depth === 0 ? 0 : random(10);
    if (kind < 3) return pick(pool);
    if (kind < 6) {
      const item = make(depth - 1);
      return Array.from({ length: random(5) }, () => (random(3) === 0 ? item : make(depth - 1)));
    }
    return Object.fromEntries(Array.from({ length: random(5) }, () => [pick(names), make(depth - 1)]));
  };
  return [...pool, ...Array.from({ length: Math.max(0, count - pool.length) }, () => make(3))];
};
