import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMultipleOf } from "../../src/runtime/multiple-of.js";

/** The decimal of a number's shortest text, as a whole number of the smallest steps that any number has. */
const inSmallestSteps = (number: number): bigint => {
  const [mantissa = "", power = "0"] = String(number).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return BigInt(whole + fraction) * 10n ** BigInt(400 + Number(power) - fraction.length);
};

describe("isMultipleOf", () => {
  it.each([
    [6, 3, true],
    [7, 3, false],
    [3.0000000000001, 3, false],
    [1e22, 2, true],
    [1e23, 5, true],
    [1e21, 7, false],
    [0, 5, true],
    [-0, 0.1, true],
    [-9, 3, true],
    [0.07, 0.01, true],
    [4.35, 0.01, true],
    [19.99, 0.01, true],
    [-1.1, 0.1, true],
    [0.3, 0.1, true],
    [0.1 + 0.2, 0.1, false],
    [0.075, 0.01, false],
    [1e-7, 1e-8, true],
    [1e-8, 1e-7, false],
    [1.5, 0.5, true],
    [5, 2.5, true],
    [2, 2.5, false],
    [9007199254740992, 3, false],
    [9007199254740996, 3, true],
    [1e16, 0.01, true],
    [123456789012345680000, 1e-7, true],
    [1e308, 3, false],
    [1e308, 5e-324, true],
    [1.7976931348623157e308, 5e-324, true],
    [1.7976931348623157e308, 1e-8, true],
    [5e-324, 1e308, false],
    [5e-324, 5e-324, true],
    [Number.POSITIVE_INFINITY, 0.1, false],
    [Number.NaN, 0.1, false],
    [Number.NaN, 3, false],
  ])("%d and %d: %s", (value, divisor, result) => {
    expect(isMultipleOf(value, divisor)).toBe(result);
  });

  it("says what whole numbers of the smallest steps say", () => {
    const size = fc.double({ noNaN: true, noDefaultInfinity: true });
    const amount = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
    const power = fc.integer({ min: -323, max: 308 }).map((exponent) => Number(`1e${exponent}`));
    const value = fc.oneof(size, amount, power, fc.maxSafeInteger());
    const divisor = fc
      .oneof(fc.constantFrom(0.01, 0.1, 0.25, 0.5, 3, 7, 1e-8, 0.07, 5e-324), value)
      .map(Math.abs)
      .filter((number) => number > 0);
    fc.assert(
      fc.property(value, divisor, (left, right) => {
        expect(isMultipleOf(left, right)).toBe(inSmallestSteps(left) % inSmallestSteps(right) === 0n);
      }),
      { numRuns: 3_000 },
    );
  });

  it("takes every multiple of a price's step", () => {
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => isMultipleOf(Number(`${cents}e-2`), 0.01)));
  });
});
