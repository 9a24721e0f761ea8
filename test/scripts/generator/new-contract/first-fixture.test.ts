import { describe, expect, it } from "vitest";
import { sampleOf } from "../../../../scripts/generator/new-contract/first-fixture.js";
import { normalise } from "../../../../scripts/generator/transform/normalise.js";
import { formatChecks } from "../../../../src/runtime/format-checks.js";
import type { Schema } from "../../../../src/schema/json-schema.js";

const text = { type: "string" };
const integer = { type: "integer" };
const $schema = "http://json-schema.org/draft-07/schema#";

const shapes: Readonly<Record<string, (a: string, b: string, c: string) => Schema>> = {
  "alternatives that differ in a type": (a, b, c) => ({
    oneOf: [
      { required: [a], properties: { [a]: { const: "a" }, [b]: text } },
      { required: [b], properties: { [b]: integer, [c]: text } },
    ],
  }),
  "names without properties": (a, b) => ({ type: "object", required: [a, b] }),
  "names that a schema for all others describes": (a, b) => ({
    type: "object",
    required: [a, b],
    additionalProperties: integer,
  }),
  "a name that a pattern describes": (a) => ({
    type: "object",
    required: [a],
    patternProperties: { [`^${a}$`]: integer },
    additionalProperties: false,
  }),
  "a name that another asks for": (a, b) => ({
    type: "object",
    required: [a],
    properties: { [a]: text },
    dependentRequired: { [a]: [b] },
  }),
  "a name that another asks for in draft-07": (a, b) => ({
    $schema,
    type: "object",
    required: [a],
    properties: { [a]: text },
    dependencies: { [a]: [b] },
  }),
  "a name deep within": (a, b) => ({
    type: "array",
    minItems: 1,
    items: { $ref: "#/$defs/item" },
    $defs: { item: { type: "object", required: [a], properties: { [a]: { type: "object", required: [b] } } } },
  }),
  "a name that must not be there": (a, b) => ({
    type: "object",
    required: [a],
    properties: { [a]: text },
    not: { required: [b] },
  }),
  "a condition": (a, b, c) => ({
    type: "object",
    required: [a],
    properties: { [a]: { enum: ["x", "y"] } },
    if: { properties: { [a]: { const: "x" } } },
    // biome-ignore lint/suspicious/noThenProperty: it is the name of the keyword
    then: { required: [b], properties: { [b]: integer } },
    else: { required: [c], properties: { [c]: text } },
  }),
};

const inherited = Object.getOwnPropertyNames(Object.prototype).filter((name) => name !== "__proto__");

describe.each(Object.entries(shapes))("the first fixture of %s", (_, shape) => {
  const sample = (...names: readonly [string, string, string]): string =>
    JSON.stringify(sampleOf(normalise(shape(...names), []), formatChecks) ?? "none");

  it("is there", () => {
    expect(sample("aa", "bb", "cc")).toMatch(/aa/);
  });

  it.each(inherited)("is the same, but for the names, if they are %s and others that all objects have", (name) => {
    const [second, third] = inherited.filter((other) => other !== name) as [string, string];
    const renamed = sample("aa", "bb", "cc").replaceAll(/"(aa|bb|cc)":/g, (_, plain) => {
      return `"${{ aa: name, bb: second, cc: third }[plain as "aa"]}":`;
    });
    expect(sample(name, second, third)).toBe(renamed);
  });
});
