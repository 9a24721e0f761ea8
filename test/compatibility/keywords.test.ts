import { expect, it } from "vitest";
import type { Keyword } from "../../src/schema/keyword.js";
import { keywordsThat } from "../../src/schema/keywords.js";
import { pairs, pairsOf2020, pairsOfDraft07 } from "./pairs.js";

const keywordsIn = (part: unknown): string[] =>
  typeof part === "object" && part !== null
    ? [...(Array.isArray(part) ? [] : Object.keys(part)), ...Object.values(part).flatMap(keywordsIn)]
    : [];

it("the table of pairs changes each keyword that has a rule", () => {
  const changed = [...pairs, ...pairsOf2020, ...pairsOfDraft07].flatMap(([before, after]) => [
    ...keywordsIn(before),
    ...keywordsIn(after),
  ]);
  const compared = keywordsThat((keyword: Keyword) => "comparedBy" in keyword);
  expect(compared.filter((name) => !changed.includes(name))).toEqual([]);
  expect(compared.length).toBeGreaterThan(30);
});

it("each keyword that constrains by itself is the reason of a break", () => {
  const reasons = [...pairs, ...pairsOf2020, ...pairsOfDraft07].flatMap(([, , , ...given]) =>
    given.map((reason) => reason.slice(reason.lastIndexOf(" ") + 1)),
  );
  expect(keywordsThat(({ role }) => role === "assertion").filter((name) => !reasons.includes(name))).toEqual([]);
});
