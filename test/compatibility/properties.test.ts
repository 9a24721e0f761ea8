import fc from "fast-check";
import { expect, it } from "vitest";
import type { Policy } from "../../src/compatibility/change.js";
import { compareSchemas, isBreaking } from "../../src/compatibility/compare-schemas.js";
import { type Place, placeOf } from "../../src/compatibility/compared-place.js";
import { hasPresumedAbsent } from "../../src/compatibility/presumed.js";
import { sourceOf } from "../../src/compatibility/schema-source.js";
import type { SchemaObject } from "../../src/schema/json-schema.js";
import { judge } from "./ajv-judge.js";
import { createRandom, payloadsFor } from "./payloads.js";
import { randomChange, randomSchema, rewritten } from "./random-pairs.js";

const compare = (before: SchemaObject, after: SchemaObject, policy: Policy = "strict") =>
  compareSchemas(before, after, { direction: "full", policy });

interface Judged {
  readonly accepts: (value: unknown) => boolean;
  readonly place: Place;
}

const pairs = fc.oneof(randomChange, randomChange, fc.tuple(randomSchema, randomSchema));

it("no payload contradicts that two schemas are compatible, and each witness holds", () => {
  const counts = {
    pairs: 0,
    breaks: 0,
    "proven compatible": 0,
    "witnesses found": 0,
    "not found": 0,
    "not found, yet shown": 0,
  };
  fc.assert(
    fc.property(pairs, fc.integer({ min: 1, max: 1e6 }), ([before, after], seed) => {
      const changes = compare(before, after);
      const [old, recent] = [judge(before), judge(after)];
      const payloads = payloadsFor(before, after, 400, seed);
      counts.pairs++;
      for (const [way, accepting, refusing] of [
        ["backward", old, recent],
        ["forward", recent, old],
      ] as const) {
        const shown = payloads.find((each) => accepting(each) && !refusing(each));
        if (!isBreaking(changes, way)) {
          counts["proven compatible"]++;
          if (shown !== undefined) expect({ before, after, way, shown }).toBe("compatible");
          continue;
        }
        counts.breaks++;
        const witnesses = changes.flatMap(({ witnesses }) => witnesses[way] ?? []);
        for (const { payload } of witnesses) expect([accepting(payload), refusing(payload)]).toEqual([true, false]);
        counts[witnesses.length > 0 ? "witnesses found" : "not found"]++;
        if (witnesses.length === 0 && shown !== undefined) counts["not found, yet shown"]++;
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 120) },
  );
  console.table([counts]);
  expect(counts["proven compatible"]).toBeGreaterThan(0);
  expect(counts["witnesses found"]).toBeGreaterThan(counts["not found"]);
});

it("no payload contradicts it either if what may be presumed is presumed", () => {
  let compatible = 0;
  let saved = 0;
  fc.assert(
    fc.property(randomChange, fc.integer({ min: 1, max: 1e6 }), ([before, after], seed) => {
      const changes = compare(before, after, "lenient");
      const [old, recent] = [before, after].map((schema) => ({
        accepts: judge(schema),
        place: placeOf([{ schema, source: sourceOf(schema) }]),
      })) as [Judged, Judged];
      for (const [way, accepting, refusing] of [
        ["backward", old, recent],
        ["forward", recent, old],
      ] as const) {
        if (isBreaking(changes, way)) continue;
        compatible++;
        const shown = payloadsFor(before, after, 400, seed).filter(
          (each) => accepting.accepts(each) && !refusing.accepts(each),
        );
        if (shown.length > 0) saved++;
        const others = shown.filter((each) => !hasPresumedAbsent(accepting.place, refusing.place, each));
        expect({ before, after, way, shown: others }).toEqual({ before, after, way, shown: [] });
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 120) },
  );
  expect([compatible > 0, saved > 0]).toEqual([true, true]);
});

it("a schema against itself, written differently, breaks nobody", () => {
  fc.assert(
    fc.property(randomSchema, fc.integer({ min: 1, max: 1e6 }), (schema, seed) => {
      const other = rewritten(rewritten(schema, createRandom(seed)), createRandom(seed + 1));
      expect({
        schema,
        other,
        changes: compare(schema, other).filter(({ effect }) => effect !== "annotation"),
      }).toEqual({ schema, other, changes: [] });
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
});
