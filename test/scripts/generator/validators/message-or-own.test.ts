import { describe, expect, it } from "vitest";
import { describe as describeKeyword } from "../../../../scripts/generator/validators/message-or-own.js";

describe("the words for a keyword", () => {
  it.each<[string, object, string]>([
    ["required", {}, "is required"],
    ["type", { type: "integer" }, "must be an integer"],
    ["type", { type: ["string", "null"] }, "must be a string or null"],
    ["const", { const: "A" }, 'must be "A"'],
    ["enum", { enum: ["a", 1, null] }, 'must be one of "a", 1, null'],
    [
      "enum",
      { enum: Array.from({ length: 20 }, (_, index) => index) },
      "must be one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 8 more",
    ],
    ["format", { format: "uuid" }, "must be a UUID"],
    ["format", { format: "ipv4" }, "must be in the format ipv4"],
    ["minLength", { minLength: 1 }, "must have at least 1 character"],
    ["maxLength", { maxLength: 2 }, "must not be longer than 2 characters"],
    ["minItems", { minItems: 2 }, "must have at least 2 items"],
    ["minimum", { minimum: 0 }, "must be at least 0"],
    ["items", { prefixItems: [1, 2], items: false }, "must not have more than 2 items"],
    ["additionalItems", { items: [1], additionalItems: false }, "must not have more than 1 item"],
    ["contains", { contains: {} }, "must contain at least 1 item of the described kind"],
    [
      "contains",
      { minContains: 2, maxContains: 3 },
      "must contain at least 2 items and at most 3 of the described kind",
    ],
    ["anyOf", { anyOf: [{ required: ["a"] }, { required: ["b", "c"] }] }, "needs a or b and c"],
    ["anyOf", { anyOf: [{ required: ["a"] }, {}] }, "matches none of the allowed alternatives"],
    ["anyOf", { anyOf: [{ type: "integer" }, { type: "string" }] }, "must be an integer or a string"],
    [
      "anyOf",
      { anyOf: [{ type: "string", minLength: 2 }, { type: "string" }] },
      "must be a string that matches one of the allowed alternatives",
    ],
    [
      "oneOf",
      { oneOf: [{ properties: { kind: { const: "a" } } }, { properties: { kind: { enum: ["b", "c"] } } }] },
      'must be an object whose kind is one of "a", "b", "c"',
    ],
    ["pattern", { pattern: "^a$" }, "must match the pattern ^a$"],
    ["pattern", { pattern: "^a$", "x-messages": { pattern: "must be a" } }, "must be a"],
    ["false schema", {}, "is not allowed here"],
  ])("%s of %j", (keyword, schema, words) => {
    expect(describeKeyword(keyword, schema)).toBe(words);
  });
});
