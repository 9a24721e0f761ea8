import { describe, expect, it } from "vitest";
import { indexFrom, inOrder } from "../../src/json/known.js";

const names = ["a", "b", "c"];

describe("indexFrom", () => {
  it.each([
    ["a", 0, 0],
    ["c", 0, 2],
    ["b", 1, 1],
    ["a", 2, 0],
    ["c", 3, 2],
    ["d", 0, -1],
    ["d", 3, -1],
    ["", 1, -1],
  ])("finds %j from %i on at %i, wherever it stands", (name, next, index) => {
    expect(indexFrom(names, name, next)).toBe(index);
  });
});

describe("inOrder", () => {
  it("lists what is known, in its order, and is made once", () => {
    const known = { parts: { b: { parts: { c: {} } }, a: {} } };
    const lists = inOrder(known);
    expect(lists.names).toEqual(["b", "a"]);
    expect(lists.parts[0]?.names).toEqual(["c"]);
    expect([lists.closed, lists.parts[0]?.closed, lists.parts[1]?.closed]).toEqual([true, true, false]);
    expect(inOrder(known)).toBe(lists);
  });

  it("lists no name that JSON should not carry, even if a schema has it", () => {
    const parts = JSON.parse('{"__proto__":{},"constructor":{},"\\ud800":{},"toString":{}}');
    expect(inOrder({ parts }).names).toEqual(["toString"]);
  });

  it("knows nothing of what is not described", () => {
    expect(inOrder(undefined)).toMatchObject({ closed: false, names: [], parts: [] });
    expect(inOrder({ parts: { a: {} }, open: true }).closed).toBe(false);
  });
});
