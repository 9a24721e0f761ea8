import { describe, expect, it } from "vitest";
import type { Change, Direction, Policy } from "../../src/compatibility/change.js";
import { compareSchemas } from "../../src/compatibility/compare-schemas.js";
import type { Schema } from "../../src/schema/json-schema.js";
import { judge } from "./ajv-judge.js";
import type { Verdict } from "./pairs.js";
import { payloadsFor } from "./payloads.js";
import { placedPairs } from "./placed-pairs.js";

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

  it.each(placedPairs)("$title: $verdict", ({ before, after, verdict, reasons }) => {
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
