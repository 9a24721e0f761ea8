import { describe, expect, it } from "vitest";
import { documentedRules } from "../../../../scripts/generator/transform/documented-rules.js";
import type { Schema } from "../../../../src/schema/json-schema.js";

const mark = { "x-sensitive": "personal" };
const $schema = "https://json-schema.org/draft/2020-12/schema";

describe("documentedRules", () => {
  it("leaves out what is there to be marked, and keeps the order of the rest", () => {
    const documented = {
      $schema,
      title: "rules",
      properties: {
        a: { ...mark, description: "A name" },
        b: { format: "uuid", ...mark },
        c: { properties: { d: mark } },
        e: { properties: { f: mark, g: { minLength: 1 } }, required: ["f"] },
      },
      required: ["a"],
    };
    const before = structuredClone(documented);
    const rules = documentedRules(documented);
    expect(JSON.stringify(rules)).toBe(
      JSON.stringify({
        $schema,
        title: "rules",
        properties: {
          b: { format: "uuid", ...mark },
          e: { properties: { g: { minLength: 1 } }, required: ["f"] },
        },
        required: ["a"],
      }),
    );
    expect(documented).toEqual(before);
  });

  it.each<[string, Schema]>([
    ["marks", { $schema, $id: "urn:x", title: "t", properties: { a: mark, b: { properties: { c: mark } } } }],
    ["a mark of the whole", mark],
    ["marks in the items of a list, named without it", { properties: { list: { properties: { a: mark } } } }],
  ])("is nothing if there is nothing but %s", (_, documented) => {
    expect(documentedRules(documented)).toBeUndefined();
  });

  it.each<[string, Schema]>([
    ["a description alone, which is as it ever was", { properties: { a: { description: "A name" } } }],
    ["no marks", { properties: { a: { minLength: 1 } }, required: ["a"] }],
    ["nothing at all", {}],
    ["a closed object", { properties: { a: mark }, additionalProperties: false }],
    ["a closed object elsewhere", { allOf: [{ properties: { a: mark } }], unevaluatedProperties: false }],
    ["a reference", { properties: { a: mark, b: { $ref: "#/properties/a" } } }],
  ])("leaves as it is what has %s", (_, documented) => {
    expect(documentedRules(documented)).toEqual(documented);
  });
});
