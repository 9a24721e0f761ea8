import { describe, expect, it } from "vitest";
import { anyOfMessage, oneOfMessage } from "../../src/schema/alternative-messages.js";
import { sortAlternatives } from "../../src/schema/discriminator.js";
import type { Schema } from "../../src/schema/json-schema.js";

const circle = { type: "object", properties: { kind: { const: "circle" }, fill: { enum: ["red", "blue"] } } };
const square = { type: "object", properties: { kind: { enum: ["square", "box"] }, fill: { enum: ["red"] } } };
const nested = (name: string) => ({ properties: { about: { properties: { name: { const: name } } } } });
const withId = (type: unknown) => ({ type: "object", properties: { id: { type } } });
const twice = (type: string) => [
  { type, minLength: 2 },
  { type, maxLength: 1 },
];
const matches = "that matches exactly one of the allowed alternatives";
const targets: Readonly<Record<string, Schema>> = {
  circle,
  square,
  // A reference that leads back to itself is refused; this one goes into the value first.
  node: { allOf: [{ $ref: "circle" }], properties: { next: { oneOf: [{ $ref: "node" }, { $ref: "square" }] } } },
};
const follow = (reference: string): Schema => targets[reference] ?? true;
const shapes = 'an object whose kind is one of "circle", "square", "box"';

describe("what tells alternatives apart", () => {
  it.each<[string, Schema[], string | undefined]>([
    ["a property of which each lists other values", [circle, square], "kind"],
    ["one behind references", [{ $ref: "circle" }, { $ref: "square" }], "kind"],
    ["one behind allOf", [{ allOf: [{ required: ["kind"] }, { $ref: "circle" }] }, square], "kind"],
    ["one behind a reference of a recursive schema", [{ $ref: "node" }, { $ref: "square" }], "kind"],
    ["one beside an alternative for another type", [circle, { type: "null" }, square], "kind"],
    ["one beside an alternative that lists values", [{ const: {} }, circle, square], "kind"],
    ["one that an alternative lacks", [circle, square, { required: ["other"] }], "kind"],
    ["one that stands deeper", [nested("a"), nested("b")], "about/name"],
    ["one that only narrows them down, if values are shared", [circle, { ...circle, required: ["fill"] }], "kind"],
    ["nothing, if one lists none", [circle, { properties: { kind: true } }], undefined],
    ["nothing, if there is one object", [circle, { type: "string" }], undefined],
    ["nothing, if nothing lists values", [{ properties: { a: true } }, { properties: { a: true } }], undefined],
  ])("is %s", (_, alternatives, path) => {
    expect(sortAlternatives(alternatives, follow).discriminator?.path?.join("/")).toBe(path);
  });
});

describe("what alternatives take of which any may match", () => {
  it.each<[Schema[], string]>([
    [[{ enum: [1, 2] }, { enum: [2, 3] }], "must be one of 1, 2, 3"],
    [[{ const: 1 }, { const: 1 }], "must be 1"],
    [[{ type: "string" }, { enum: ["a", 1] }], "must be 1 or a string that matches one of the allowed alternatives"],
    [[{ required: ["a"] }, { required: ["b", "c"] }], "needs a or b and c"],
    [[{}, { type: "string" }], "matches none of the allowed alternatives"],
  ])("%j", (alternatives, words) => {
    expect(anyOfMessage(alternatives, {}, follow)).toBe(words);
  });
});

describe("what alternatives take", () => {
  it.each<[Schema[], string]>([
    [[circle, square], `must be ${shapes}`],
    [[{ $ref: "node" }, { allOf: [{ $ref: "square" }] }], `must be ${shapes}`],
    [[{ type: "null" }, circle, square], `must be null or ${shapes}`],
    [[{ type: "integer" }, { const: "auto" }, circle, square], `must be an integer or "auto" or ${shapes}`],
    [[nested("a"), nested("b")], 'must be an object whose about.name is one of "a", "b"'],
    [[{ $ref: "circle" }, { type: ["string", "null"] }], "must be an object or a string or null"],
    [[{ const: 1 }, { enum: ["a", null] }], 'must be one of 1, "a", null'],
    [[{ enum: [1, 2] }, { enum: [2, 3] }], "must match exactly one of the allowed alternatives"],
    [[{ oneOf: [circle, { anyOf: [square, { type: "null" }] }] }, { const: 0 }], `must be null or 0 or ${shapes}`],
    [[circle, { type: ["object", "null"], oneOf: [square] }], `must be ${shapes}`],
    [[circle, { ...square, type: ["object", "null"] }], `must be null or ${shapes}`],
    [[withId("string"), withId("integer")], "must be an object whose id is a string or an integer"],
    [[withId("string"), withId(["null", "array"])], "must be an object whose id is a string or null or an array"],
    [[withId("string"), { properties: { id: { const: 0 } } }], "must be an object whose id is a string or 0"],
    [[{ required: ["a"] }, { required: ["b", "c"] }], "needs a or b and c, and only one of these"],
    [[{ required: ["a"] }], "needs a"],
    // The type alone does not decide: a value of that type may be refused too.
    [[{ format: "uuid", type: "string" }, { type: "string" }], `must be a string ${matches}`],
    [[{ type: "integer" }, { type: "number" }], `must be a number ${matches}`],
    [[{ type: "integer" }, { const: 1 }, { const: "a" }], `must be "a" or an integer ${matches}`],
    [[withId("integer"), withId("number")], `must be an object ${matches}`],
    [[circle, square, { type: "object" }], `must be an object ${matches}`],
    [[circle, square, ...twice("string"), { type: "null" }], `must be null or ${shapes} or a string ${matches}`],
    [[circle, { minLength: 1 }], "must match exactly one of the allowed alternatives"],
    [[true, circle], "must match exactly one of the allowed alternatives"],
  ])("%j", (alternatives, words) => {
    expect(oneOfMessage(alternatives, {}, follow)).toBe(words);
  });
});
