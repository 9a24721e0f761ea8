import { describe, expect, it } from "vitest";
import { fill, toText } from "../../src/kinds/fill.js";

describe("fill", () => {
  it("puts defaults under the caller's values", () => {
    expect(fill({ a: 9, b: 9, c: 9, d: 9 }, { a: 1, b: undefined, c: null })).toEqual({ a: 1, b: 9, c: null, d: 9 });
  });

  it("gives the defaults where there is nothing, in a new object", () => {
    const defaults = { a: 1 };
    expect(fill(defaults)).toEqual(defaults);
    expect(fill(defaults)).not.toBe(defaults);
  });

  it.each([null, "text", 1, [1]])("returns %j as it is", (value) => {
    expect(fill({ a: 1 }, value)).toBe(value);
  });
});

describe("toText", () => {
  it("is ISO 8601 in UTC of a Date, and anything else as it is", () => {
    const invalid = new Date(Number.NaN);
    expect([toText(new Date(0)), toText("text"), toText(invalid)]).toEqual([
      "1970-01-01T00:00:00.000Z",
      "text",
      invalid,
    ]);
  });
});
