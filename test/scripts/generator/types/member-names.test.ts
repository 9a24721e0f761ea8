import { describe, expect, it } from "vitest";
import { nameOf, nameOfValue, pascal } from "../../../../scripts/generator/types/member-names.js";

describe("the name of a value", () => {
  it.each([
    ["card-present", "CardPresent"],
    ["a_b c", "ABC"],
    ["N/A", "NA"],
    ["2026-01-30", "20260130"],
    ["(none)", "None"],
    ["don't", "DonT"],
    ["café", "Cafe"],
    ["", "Blank"],
    [null, "Null"],
    [true, "True"],
    [{ a: 1 }, "A1"],
  ])("has the words of %j", (value, name) => {
    expect(nameOfValue(value)).toBe(name);
  });

  it.each([
    ["+", "Plus"],
    ["-", "Minus"],
    ["<", "LessThan"],
    ["<=", "LessThanEquals"],
    [" ", "Space"],
    ["_", "Underscore"],
    ["[]", "LeftBracketRightBracket"],
    ["A+", "APlus"],
    ["A-", "AMinus"],
    ["a+b", "APlusB"],
    ["C#", "CHash"],
    ["50 %", "50Percent"],
    [-1, "Minus1"],
    [1.5, "1Point5"],
    ["v1.0", "V1Point0"],
    ["\u2013", "U2013"],
    ["\u{1f44d}", "U1F44D"],
    ["\u65e5\u672c", "U65E5U672C"],
    ["Temp \u00b0", "TempDegree"],
  ])("names the signs of %j", (value, name) => {
    expect(nameOfValue(value)).toBe(name);
  });

  it("tells any two signs apart", () => {
    const signs = Array.from({ length: 0x250 }, (_, code) => String.fromCodePoint(code)).filter(
      (sign) => !/[\p{L}\p{N}]/u.test(sign),
    );
    expect(new Set(signs.map(nameOfValue)).size).toBe(signs.length);
    for (const sign of signs) expect(nameOfValue(sign)).toMatch(/^[A-Z][A-Za-z0-9]*$/);
  });
});

describe("the name of a member", () => {
  it("tells the signs of properties", () => {
    expect(["+1", "-1", "$type", "_id"].map(pascal)).toEqual(["Plus1", "Minus1", "Type", "Id"]);
  });

  it("leaves out what a property is not if its value is told, and what is told already", () => {
    const other = { text: "IfOtherK", value: "k", isOther: true };
    expect(nameOf([other, { text: "WithA" }, { text: "IfKP", value: "k" }, other, { text: "WithA" }])).toBe(
      "WithAIfKP",
    );
    expect(nameOf([other, other])).toBe("IfOtherK");
  });
});
