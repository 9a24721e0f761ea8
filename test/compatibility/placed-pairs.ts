import { isSchemaObject, type Schema } from "../../src/schema/json-schema.js";
import { type Pair, pairs, pairsOf2020, pairsOfDraft07, undecided, type Verdict } from "./pairs.js";

/** The `$schema` of draft-07. */
export const draft07 = "http://json-schema.org/draft-07/schema#";
/** The `$schema` of 2020-12. */
export const draft2020 = "https://json-schema.org/draft/2020-12/schema";

const names: Readonly<Record<string, string>> = { [draft07]: "draft-07", [draft2020]: "2020-12" };

/** The dialects of both schemas, in words. */
const dialectsOf = (before: string, after: string): string =>
  before === after ? `${names[before]}` : `${names[before]} to ${names[after]}`;

/** The schema as a document of a dialect. */
export const inDialect = (schema: Schema, $schema: string): Schema =>
  isSchemaObject(schema) ? { $schema, ...schema } : schema;

/** Where a schema may stand, and what that adds to the place. */
const settings: readonly (readonly [name: string, place: string, put: (schema: Schema) => Schema])[] = [
  ["alone", "", (schema) => schema],
  ["in a property", "/p", (schema) => ({ type: "object", properties: { p: schema } })],
  [
    "in a required property of a closed object",
    "/p",
    (schema) => ({ type: "object", properties: { p: schema }, required: ["p"], additionalProperties: false }),
  ],
  ["in items", "/*", (schema) => ({ type: "array", items: schema })],
];

const refersToItself = (schema: Schema): boolean => JSON.stringify(schema).includes('"$ref"');

/** A pair at one place of a document of one dialect, or of two. */
export interface PlacedPair {
  readonly title: string;
  readonly dialects: string;
  readonly before: Schema;
  readonly after: Schema;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
}

const placed = (list: readonly Pair[], before: string, after = before): PlacedPair[] =>
  list.flatMap(([first, second, verdict, ...reasons], index) =>
    settings
      .filter(([name]) => name === "alone" || !(refersToItself(first) || refersToItself(second)))
      .map(([name, place, put]) => ({
        title: `${index} ${name}, ${dialectsOf(before, after)}`,
        dialects: dialectsOf(before, after),
        before: inDialect(put(first), before),
        after: inDialect(put(second), after),
        verdict,
        reasons: reasons.map((reason) => place + reason),
      })),
  );

/** The labelled pairs, at each place where a schema may stand. */
export const placedPairs: readonly PlacedPair[] = [
  ...placed(pairs, draft2020),
  ...placed(pairs, draft07).filter((_, index) => index % 4 === 0),
  ...placed(pairs, draft07, draft2020).filter((_, index) => index % 4 === 2),
  ...placed(pairsOfDraft07, draft07),
  ...placed(pairsOf2020, draft2020),
];

/** The pairs that nobody can decide in general, at the same places. The verdict is what payloads show. */
export const undecidedPairs: readonly PlacedPair[] = placed(
  undecided.map(([before, after, , shown]): Pair => [before, after, shown]),
  draft2020,
);
