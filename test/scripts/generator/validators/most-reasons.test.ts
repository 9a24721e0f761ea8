import { describe, expect, it } from "vitest";
import { normalise } from "../../../../scripts/generator/transform/normalise.js";
import { renderCheck } from "../../../../scripts/generator/validators/check-code.js";
import { renderExplain } from "../../../../scripts/generator/validators/explain-code.js";
import type { Explain } from "../../../../src/contract/finding.js";
import { mostReasons } from "../../../../src/json/faults.js";
import { loadModule } from "../../../support/load-module.js";

const $schema = "https://json-schema.org/draft/2020-12/schema";
const many = Array.from({ length: 50_000 }, () => 0);
const named = Object.fromEntries(many.map((value, index) => [`a${index}`, value]));
const text = { type: "string" };

interface Tree {
  readonly left?: Tree | 0;
  readonly right?: Tree | 0;
}
const tree = (depth: number): Tree | 0 => (depth === 0 ? 0 : { left: tree(depth - 1), right: tree(depth - 1) });

const compile = (schema: object) => {
  const normalised = normalise({ $schema, ...schema }, []);
  const { check } = loadModule<{ check: (value: unknown) => boolean }>(renderCheck(normalised, "s"));
  const { explain } = loadModule<{ explain: Explain }>(renderExplain(normalised, [], "s"));
  return { check, explain };
};

describe("explain stops at as many reasons as anyone reads", () => {
  it.each<[string, object, unknown, string, string]>([
    ["items", { items: text }, many, "type", "/999"],
    ["items within items", { items: { items: text } }, many.map(() => [0, 0]), "type", "/499/1"],
    ["additionalProperties", { additionalProperties: text }, named, "type", "/a999"],
    ["additionalProperties: false", { additionalProperties: false }, named, "additionalProperties", "/a999"],
    ["patternProperties", { patternProperties: { "^a": text } }, named, "type", "/a999"],
    // Of each name there are two, of which one is left.
    ["propertyNames", { propertyNames: { maxLength: 1 } }, named, "propertyNames", "/a499"],
    ["unevaluatedProperties", { unevaluatedProperties: false }, named, "unevaluatedProperties", "/a999"],
    ["unevaluatedItems", { unevaluatedItems: false }, many, "unevaluatedItems", ""],
    [
      "a recursion through properties",
      {
        $ref: "#/$defs/n",
        $defs: { n: { type: "object", properties: { left: { $ref: "#/$defs/n" }, right: { $ref: "#/$defs/n" } } } },
      },
      tree(14),
      "type",
      `${"/left".repeat(4)}${"/right".repeat(1)}`,
    ],
  ])("%s", (_, schema, value, keyword, pointer) => {
    const { check, explain } = compile(schema);
    const findings = explain(value);
    expect(check(value)).toBe(false);
    expect(findings.length).toBeLessThanOrEqual(mostReasons + 1);
    expect(new Set(findings.map(([found]) => found))).toEqual(new Set([keyword]));
    if (pointer.startsWith("/left")) expect(findings).toHaveLength(mostReasons);
    else expect(findings.at(Math.min(findings.length, mostReasons) - 1)?.[2]).toBe(pointer);
  });

  it("goes on behind a list of which it has said enough, in other alternatives and in other places", () => {
    const { check, explain } = compile({
      properties: {
        either: { anyOf: [{ items: text }, { items: { type: "integer" } }] },
        neither: { anyOf: [{ items: text }, { items: { type: "boolean" } }] },
        none: { contains: text },
        one: { contains: { type: "integer", maximum: 5 } },
        last: text,
      },
    });
    const value = { either: many, none: many, neither: many, one: [...many.map(() => 9), 5], last: 1 };
    expect(check(value)).toBe(false);
    expect(explain(value).map(([keyword, , pointer]) => `${pointer} ${keyword}`)).toEqual([
      "/neither anyOf",
      "/none contains",
      "/last type",
    ]);
    expect(check({ either: many, one: value.one, last: "" })).toBe(true);
    expect(explain({ either: many, one: value.one, last: "" })).toEqual([]);
  });

  it("keeps account of what was looked at, though it has said enough", () => {
    const { explain } = compile({
      patternProperties: { "^a": text },
      properties: { anyOf: true },
      unevaluatedProperties: false,
    });
    const findings = explain({ ...named, other: 1 });
    expect(findings).toHaveLength(mostReasons + 1);
    expect(findings.at(-1)).toEqual(["unevaluatedProperties", expect.any(String), "/other"]);
  });
});
