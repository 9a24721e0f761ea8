import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../../../scripts/generator/transform/normalise.js";
import { renderCheck } from "../../../../scripts/generator/validators/check-code.js";
import { fixedEnds } from "../../../../scripts/generator/validators/fixed-ends.js";
import { loadModule } from "../../../support/load-module.js";

// A literal of it would not pass the linter.
const nothingAtTheEnd = "[]$";

describe("fixedEnds", () => {
  it.each<[RegExp, string[]]>([
    [/([Zz]|[+-]00:00)$/u, ["Z", "z", "+00:00", "-00:00"]],
    [/(?:GB|US)$/u, ["GB", "US"]],
    [/Z$/u, ["Z"]],
    [/[ab][cd]$/u, ["ac", "ad", "bc", "bd"]],
    [/[.+]$/u, [".", "+"]],
  ])("spells out what %s asks for", (expression, ends) => {
    expect(fixedEnds(expression)).toEqual(ends);
  });

  it.each([
    /^Z$/u,
    /Z/u,
    /$/u,
    /()$/u,
    /(Z|)$/u,
    /a|Z$/u,
    /(a|b)(c|d)$/u,
    /(a(b))$/u,
    /.$/u,
    /a+$/u,
    /a{2}$/u,
    /\d$/u,
    /[\d]$/u,
    /[a-z]$/u,
    /[^a]$/u,
    new RegExp(nothingAtTheEnd, "u"),
    /(?=a)$/u,
    /(?!a)$/u,
    /[abcdefghi]$/u,
    /[01][01][01][01]$/u,
    /(a|b|c|d|e|f|g|h|i)$/u,
    /é$/u,
    /Z$/iu,
    /Z$/mu,
    /Z$/gu,
    /Z$/y,
  ])("leaves %s as it is", (expression) => {
    expect(fixedEnds(expression)).toBeUndefined();
  });

  it("takes no longer for a class after another", () => {
    expect(fixedEnds(new RegExp(`${"[abcdefgh]".repeat(1000)}$`, "u"))).toBeUndefined();
  });

  it("means the same as the expression", () => {
    const part = fc.constantFrom("a", "Z", "0", ":", "[ab]", "[+-]", "[a-c]", "|", "(", ")", "?:", "+", ".", "$", "");
    const text = fc.array(fc.constantFrom("a", "b", "Z", "0", ":", "+", "-", "\n"), { maxLength: 5 });
    let compared = 0;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), text, (parts, units) => {
        let expression: RegExp;
        try {
          expression = new RegExp(`${parts.join("")}$`, "u");
        } catch {
          return;
        }
        const ends = fixedEnds(expression);
        if (!ends) return;
        compared += 1;
        for (const tested of [units.join(""), ...ends.map((end) => units.join("") + end)])
          expect(
            ends.some((end) => tested.endsWith(end)),
            String(expression),
          ).toBe(expression.test(tested));
      }),
      { numRuns: 5000 },
    );
    expect(compared).toBeGreaterThan(100);
  });
});

describe("the check of a pattern with fixed ends", () => {
  it("has no expression, and judges as it did", () => {
    const schema = { properties: { at: { pattern: "([Zz]|[+-]00:00)$" }, to: { pattern: "Z" } } };
    const text = renderCheck(normalise(schema, []), "a.json");
    expect(text).toContain('.endsWith("+00:00")');
    expect(text.match(/\.test\(/g)).toHaveLength(1);
    const { check } = loadModule<{ check: (value: unknown) => boolean }>(text);
    const judged = ["12:00Z", "12:00z", "+00:00", "-00:00", "+01:00", "Z ", "Z\n", "", 1].map((at) => check({ at }));
    expect(judged).toEqual([true, true, true, true, false, false, false, false, true]);
  });
});
