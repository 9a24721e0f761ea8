import { describe, expect, it } from "vitest";
import { oneOfMessage } from "../../src/schema/alternative-messages.js";
import { sortAlternatives } from "../../src/schema/discriminator.js";
import type { Schema } from "../../src/schema/json-schema.js";

const circle = { type: "object", properties: { kind: { const: "circle" }, fill: { enum: ["red", "blue"] } } };
const square = { type: "object", properties: { kind: { enum: ["square", "box"] }, fill: { enum: ["red"] } } };
const nested = (name: string) => ({ properties: { about: { properties: { name: { const: name } } } } });
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
    ["nothing, if values are shared", [circle, { ...circle, required: ["fill"] }], undefined],
    ["nothing, if there is one object", [circle, { type: "string" }], undefined],
    ["nothing, if nothing lists values", [{ properties: { a: true } }, { properties: { a: true } }], undefined],
  ])("is %s", (_, alternatives, path) => {
    expect(sortAlternatives(alternatives, follow).discriminator?.path.join("/")).toBe(path);
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
    // Any of these would be told of a value that is what the words say.
    [[{ type: "integer" }, { type: "number" }], "must match exactly one of the allowed alternatives"],
    [[{ type: "integer" }, { const: 1 }], "must match exactly one of the allowed alternatives"],
    [[{ enum: [1, 2] }, { enum: [2, 3] }], "must match exactly one of the allowed alternatives"],
    [[circle, square, { type: "object" }], "must match exactly one of the allowed alternatives"],
    [[circle, { minLength: 1 }], "must match exactly one of the allowed alternatives"],
    [[true, circle], "must match exactly one of the allowed alternatives"],
  ])("%j", (alternatives, words) => {
    expect(oneOfMessage(alternatives, {}, follow)).toBe(words);
  });
});
