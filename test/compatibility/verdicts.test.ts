import { describe, expect, it } from "vitest";
import type { Change, Direction, Policy } from "../../src/compatibility/change.js";
import { compareSchemas } from "../../src/compatibility/compare-schemas.js";
import { isSchemaObject, type Schema } from "../../src/schema/json-schema.js";
import { judge } from "./ajv-judge.js";
import { type Pair, pairs, pairsOf2020, pairsOfDraft07, type Verdict } from "./pairs.js";
import { payloadsFor } from "./payloads.js";

const draft07 = "http://json-schema.org/draft-07/schema#";
const recent = "https://json-schema.org/draft/2020-12/schema";

const inDialect = (schema: Schema, $schema: string): Schema =>
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

interface Row {
  readonly title: string;
  readonly before: Schema;
  readonly after: Schema;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
}

const rowsOf = (list: readonly Pair[], before: string, after = before): Row[] =>
  list.flatMap(([first, second, verdict, ...reasons], index) =>
    settings
      .filter(([name]) => name === "alone" || !(refersToItself(first) || refersToItself(second)))
      .map(([name, place, put]) => ({
        title: `${index} ${name}, ${before === after ? before.slice(-21) : "other drafts"}`,
        before: inDialect(put(first), before),
        after: inDialect(put(second), after),
        verdict,
        reasons: reasons.map((reason) => place + reason),
      })),
  );

const rows = [
  ...rowsOf(pairs, recent),
  ...rowsOf(pairs, draft07).filter((_, index) => index % 4 === 0),
  ...rowsOf(pairs, draft07, recent).filter((_, index) => index % 4 === 2),
  ...rowsOf(pairsOfDraft07, draft07),
  ...rowsOf(pairsOf2020, recent),
];

const verdictOf = (changes: readonly Change[]): Verdict =>
  `${changes.some(({ breaks }) => breaks.backward) ? "B" : ""}${changes.some(({ breaks }) => breaks.forward) ? "F" : ""}` as Verdict;

const compare = (before: Schema, after: Schema, policy: Policy, direction: Direction = "full") =>
  compareSchemas(before, after, { direction, policy });

const reasonsIn = (changes: readonly Change[]): string[] =>
  changes
    .filter(({ breaks }) => breaks.backward || breaks.forward)
    .map(({ pointer, keyword }) => `${pointer} ${keyword}`);

describe("compareSchemas, if nothing is presumed", () => {
  const counts = { pairs: 0, agreements: 0, "witnesses found": 0, "witnesses not found": 0 };

  it.each(rows)("$title: $verdict", ({ before, after, verdict, reasons }) => {
    counts.pairs++;
    const changes = compare(before, after, "strict");
    const [old, recent] = [judge(before), judge(after)];
    // What Ajv says of payloads.
    const payloads = payloadsFor(before, after, 2000);
    const shown = {
      B: payloads.find((each) => old(each) && !recent(each)),
      F: payloads.find((each) => recent(each) && !old(each)),
    };
    const isShown = (way: "B" | "F") => verdict.includes(way) || shown[way] === undefined;
    expect([isShown("B"), isShown("F"), shown], "payloads that contradict the table").toEqual([
      true,
      true,
      expect.anything(),
    ]);
    for (const { breaks, witnesses, message } of changes)
      for (const [way, accepting, refusing] of [
        ["backward", old, recent],
        ["forward", recent, old],
      ] as const) {
        if (!breaks[way]) expect(witnesses[way]).toBe(undefined);
        else if (witnesses[way] === undefined) {
          counts["witnesses not found"]++;
          expect(message).toContain("No witness found");
        } else {
          counts["witnesses found"]++;
          expect([accepting(witnesses[way].payload), refusing(witnesses[way].payload)], "the witness").toEqual([
            true,
            false,
          ]);
        }
      }
    expect({ verdict: verdictOf(changes), reasons: reasonsIn(changes) }).toEqual({
      verdict,
      reasons: expect.arrayContaining([...reasons]),
    });
    for (const way of ["B", "F"] as const)
      if (verdict.includes(way))
        expect(
          changes.some(({ witnesses }) => witnesses[way === "B" ? "backward" : "forward"]),
          `a witness for ${way}`,
        ).toBe(true);
    counts.agreements++;
  });

  it("agrees with what payloads show", () => {
    console.table([counts]);
    expect(counts.agreements).toBe(counts.pairs);
    expect(counts.pairs).toBeGreaterThanOrEqual(300);
    expect(counts["witnesses not found"]).toBe(0);
  });
});
