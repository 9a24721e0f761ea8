import { expect, it } from "vitest";
import { printLiteral } from "../../../site/checker/print-literal.js";

const value = {
  name: 'a "quoted" \\ text',
  "two words": [1, -0.5, 1e21, true, null, [], {}],
  "1st": { "": "\u2028\u202e\u0000" },
  ["__proto__"]: { own: true },
};

it("prints what gives the value back", () => {
  expect(new Function(`return ${printLiteral(JSON.parse(JSON.stringify(value)))}`)()).toEqual(value);
});

it("prints names without quotes where they need none, and spells out what nobody sees", () => {
  expect(printLiteral({ a: { "b-c": "\u202e" } })).toBe(
    ["{", "  a: {", '    "b-c": "\\u{202e}",', "  },", "}"].join("\n"),
  );
});
