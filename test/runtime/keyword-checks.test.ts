import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointCount, everyItem, identity, isDeepEqual, someItem } from "../../src/runtime/keyword-checks.js";

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
