import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  areUnique,
  codePointCount,
  everyItem,
  identity,
  isDeepEqual,
  someItem,
} from "../../src/runtime/keyword-checks.js";

describe("codePointCount", () => {
  it("counts as the iterator of strings does, lone surrogates included", () => {
    const text = fc.array(fc.constantFrom("a", "é", "😀", "\ud800", "\udc00", "👩‍👧")).map((parts) => parts.join(""));
    fc.assert(fc.property(text, (sample) => codePointCount(sample) === [...sample].length));
  });
});

describe("isDeepEqual and identity", () => {
  it.each<[unknown, unknown, boolean]>([
    [1, 1, true],
    [0, -0, true],
    [1, "1", false],
    [0, false, false],
    [null, {}, false],
    [[], {}, false],
    [[1, [2]], [1, [2]], true],
    [[1, 2], [2, 1], false],
    [{ a: 1, b: [null] }, { b: [null], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 1 }, false],
    [{ a: undefined }, { b: undefined }, false],
    [{ toString: 1 }, {}, false],
    [Object.assign(Object.create(null), { a: 1 }), { a: 1 }, true],
  ])("%j and %j: %s", (left, right, same) => {
    expect(isDeepEqual(left, right)).toBe(same);
    expect(identity(left) === identity(right)).toBe(same);
  });

  it("agree about all JSON values", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (left, right) => {
        expect(isDeepEqual(left, structuredClone(left))).toBe(true);
        expect(identity(left) === identity(right)).toBe(isDeepEqual(left, right));
      }),
    );
  });
});

describe("areUnique", () => {
  const own = (list: unknown[], more: object): unknown[] => Object.assign(list, more);
  const species = Object.assign(() => [], { [Symbol.species]: 1 });

  it.each<[string, unknown[], boolean]>([
    [
      "an item twice",
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      false,
    ],
    ["a list with a key of its own, which is no item", own([1, 2], { Name: 1, "01": 2, "1.5": 2, "-1": 1 }), true],
    ["holes and a key that is no item", own([1], { length: 2, Name: 1 }), true],
    ["lists that hide their methods", [own([1], { map: 1, join: 1, toString: null }), [2]], true],
    ["lists that say how to copy them", [own([1], { constructor: species }), own([1], { constructor: "x" })], false],
    ["lists of which only keys of their own differ", [own([1], { Name: 1 }), [1]], false],
    ["lists whose lengths are lies", [own([1], { length: 4e9 }), own([1], { length: 3e9 })], true],
    ["the same lie twice", [own([1], { length: 4e9 }), own([1], { length: 4e9 })], false],
    [
      "what comes far behind a hole",
      [own([1], { length: 4e9, 5000: "a" }), own([1], { length: 4e9, 5000: "b" })],
      true,
    ],
  ])("takes %s", (_, items, unique) => {
    expect(areUnique(items)).toBe(unique);
  });
});

describe("everyItem and someItem", () => {
  it("look at holes too", () => {
    const sparse = Object.assign(["a"], { length: 2 });
    expect(everyItem(sparse, (item) => typeof item === "string")).toBe(false);
    expect(someItem(sparse, (item) => item === undefined)).toBe(true);
  });

  it("tell the index, and stop once the answer is known", () => {
    const seen: number[] = [];
    expect(someItem(["a", "b", "c"], (item, index) => seen.push(index) > 0 && item === "b")).toBe(true);
    expect(seen).toEqual([0, 1]);
    expect([everyItem([], () => false), someItem([], () => true)]).toEqual([true, false]);
  });
});
