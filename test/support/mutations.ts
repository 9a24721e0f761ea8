import fc from "fast-check";

type Container = Record<string, unknown> | unknown[];

/** A place in a payload: the object or array, and the key in it. */
const listPlaces = (value: unknown): { container: Container; key: string }[] => {
  if (typeof value !== "object" || value === null) return [];
  const container = value as Container;
  return Object.keys(container).flatMap((key) => [
    { container, key },
    ...listPlaces((container as Record<string, unknown>)[key]),
  ]);
};

const interesting = fc.constantFrom<unknown>(
  undefined,
  null,
  true,
  false,
  0,
  -0,
  1,
  1.5,
  2 ** 53,
  1e21,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  "",
  " ",
  "text",
  "0",
  "1",
  "3",
  "V1",
  "V1.0.0",
  "V01",
  "2023-09-08T12:00:00Z",
  "2023-09-08T12:00:00+02:00",
  "2023-02-30T12:00:00Z",
  "7c9e6679-7425-40de-944b-e07fc1f90ae7",
  "Emergency",
  "😀".repeat(4),
  "😀".repeat(76),
  "x".repeat(101),
  [],
  {},
  [[]],
  [1, "a", null],
);

const replacement = fc.oneof(
  { weight: 4, arbitrary: interesting },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);

/** One change to a payload: something taken away, replaced, or added. */
const mutation = fc.record({
  kind: fc.constantFrom("delete", "replace", "replace", "add", "rename", "wrap"),
  at: fc.nat(),
  value: replacement,
  key: fc.oneof(
    fc.constantFrom("constructor", "toString", "hasOwnProperty", "Name", "metadata", "data", "0"),
    fc.string(),
  ),
});

const apply = (
  payload: unknown,
  { kind, at, value, key: newKey }: typeof mutation extends fc.Arbitrary<infer T> ? T : never,
) => {
  const places = listPlaces(payload);
  const place = places[at % Math.max(places.length, 1)];
  // Neither would be a change of the payload, but of the array or object that holds it.
  if (!place || newKey === "__proto__" || newKey === "length") return;
  const container = place.container as Record<string, unknown>;
  const { key } = place;
  if (kind === "delete") delete container[key];
  else if (kind === "replace") container[key] = structuredClone(value);
  else if (kind === "add") container[newKey] = structuredClone(value);
  else if (kind === "wrap") container[key] = [container[key]];
  else {
    container[newKey] = container[key];
    delete container[key];
  }
};

/** A payload that one to three changes made of a copy of one of `payloads`; now and then of none, or another value. */
export const mutated = (payloads: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 1, arbitrary: replacement },
    {
      weight: 30,
      arbitrary: fc
        .tuple(fc.constantFrom(...payloads), fc.array(mutation, { maxLength: 3 }))
        .map(([payload, mutations]) => {
          const copy = structuredClone(payload);
          for (const each of mutations) apply(copy, each);
          return copy;
        }),
    },
  );
