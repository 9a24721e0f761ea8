import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visible } from "../../src/json/visible.js";
import { hostile } from "../cli/commands/check/reporters/report-samples.js";

const text = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

describe("visible", () => {
  it.each([
    ["\u001b[31m", "\\u001b[31m"],
    ["a\r\n\tb\0", "a\\u000d\\u000a\\u0009b\\u0000"],
    ["\u007f\u009b", "\\u007f\\u009b"],
    ["\ud800 and \udfff", "\\ud800 and \\udfff"],
    ["\u{1f600} é 例", "\u{1f600} é 例"],
    ["\u202egnp.exe\u2066", "\\u202egnp.exe\\u2066"],
    ["\u2028\u2029\ufeff\ufffe\uffff", "\\u2028\\u2029\\ufeff\\ufffe\\uffff"],
    ["a \\ b", "a \\ b"],
  ])("writes %j as %j", (given, expected) => {
    expect(visible(given)).toBe(expected);
  });

  it("leaves no control character and no half of a pair", () => {
    expect(visible(hostile)).not.toMatch(/\p{Cc}|\p{Cs}/u);
  });

  it("leaves the meaning of a JSON text as it is", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(JSON.parse(visible(JSON.stringify(given)))).toBe(given);
      }),
    );
  });
});
