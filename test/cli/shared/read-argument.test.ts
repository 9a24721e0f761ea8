import { describe, expect, it } from "vitest";
import { byteCount, collect, issueCount, wholeNumber } from "../../../src/cli/shared/read-argument.js";

describe("byteCount", () => {
  it.each([
    ["1", 1],
    ["1048576", 1_048_576],
    ["2B", 2],
    ["2 KiB", 2048],
    ["64MiB", 67_108_864],
    ["1gib", 1_073_741_824],
  ])("reads %s", (text, bytes) => {
    expect(byteCount(text)).toBe(bytes);
  });

  it.each(["", "0", "-1", "1.5MiB", "MiB", "1MB", "1e6", "9999999999999999", "1 2"])("refuses %j", (text) => {
    expect(() => byteCount(text)).toThrow("It must be a number of bytes, such as 1048576, 512KiB or 64MiB.");
  });
});

describe("wholeNumber", () => {
  it("reads a number that is large enough", () => {
    expect(wholeNumber(1)("12")).toBe(12);
    expect(wholeNumber(0)("0")).toBe(0);
  });

  it.each(["", "0", "-1", "1.5", "1e3", "0x10", "one", " 1", "99999999999999999999"])("refuses %j", (text) => {
    expect(() => wholeNumber(1)(text)).toThrow("It must be a whole number, 1 or more.");
  });
});

describe("issueCount", () => {
  it("reads a number, none too, or all", () => {
    expect([issueCount("0"), issueCount("7"), issueCount("all")]).toEqual([0, 7, Number.POSITIVE_INFINITY]);
  });
});

describe("collect", () => {
  it("keeps the values of an option in their order", () => {
    expect(collect("b", collect("a"))).toEqual(["a", "b"]);
  });
});
