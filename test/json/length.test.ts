import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isExactNumber } from "../../src/json/exact-number.js";
import { lengthOfNumber } from "../../src/json/length.js";

const digits = fc.array(fc.constantFrom(..."0123456789"), { minLength: 1, maxLength: 18 }).map((all) => all.join(""));
const whole = digits.map((all) => all.replace(/^0+(?=\d)/, ""));
const token = fc
  .tuple(
    fc.constantFrom("", "-"),
    whole,
    fc.option(digits),
    fc.option(fc.tuple(fc.constantFrom("e", "E-"), fc.nat(400))),
  )
  .map(([sign, integer, fraction, power]) =>
    [sign, integer, fraction === null ? "" : `.${fraction}`, power?.join("") ?? ""].join(""),
  );

describe("lengthOfNumber", () => {
  it("is never more than a text of the number has, and as much only if the text says that number", () => {
    let same = 0;
    fc.assert(
      fc.property(token, (text) => {
        const length = lengthOfNumber(Number(text));
        if (!Number.isNaN(length)) expect(length).toBeLessThanOrEqual(text.length);
        if (length !== text.length) return;
        same += 1;
        expect(isExactNumber(text)).toBe(true);
      }),
      { numRuns: 20_000 },
    );
    expect(same).toBeGreaterThan(1000);
  });
});
