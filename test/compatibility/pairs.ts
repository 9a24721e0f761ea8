// biome-ignore-all lint/suspicious/noThenProperty: it is the name of the keyword
import type { Schema } from "../../src/schema/json-schema.js";

/** Whom a change breaks if nothing is presumed: `B`ackward, `F`orward, both or nobody. */
export type Verdict = "" | "B" | "F" | "BF";

/** A change of one schema, whom it breaks, and the places and keywords that say so. */
export type Pair = readonly [before: Schema, after: Schema, verdict: Verdict, ...reasons: string[]];

const a = { properties: { a: { type: "string" } } };
const object = { type: "object" };
const closed = { ...a, additionalProperties: false };
/** What names properties and asks nothing of them, but that the second one is there. */
const looking = (name: string, required?: string) => ({
  properties: { [name]: true, ...(required !== undefined && { [required]: true }) },
  ...(required !== undefined && { required: [required] }),
});
const tagged = (tag: string, more: object = {}) => ({
  type: "object",
  properties: { k: { const: tag }, ...more },
  required: ["k"],
});

/** Pairs for both dialects. */
export const pairs: readonly Pair[] = [
  // type
  [{ type: "string" }, { type: "number" }, "BF", " type"],
  [{ type: "integer" }, { type: "number" }, "F", " type"],
  [{ type: ["string", "null"] }, { type: "string" }, "B", " type"],
  [{ type: "string" }, {}, "F", " type"],
  [{ type: ["string"] }, { type: "string" }, ""],
  [{ type: ["null", "string"] }, { type: ["string", "null"] }, ""],
  [{ type: "number", multipleOf: 1 }, { type: "integer" }, ""],
  [true, {}, ""],
  [true, false, "B"],
  [{}, { not: {} }, "B", " not"],
  [false, { not: true }, ""],
  // enum and const
  [{ enum: ["a", "b"] }, { enum: ["a", "b", "c"] }, "F", " enum"],
  [{ enum: ["a", "b", "c"] }, { enum: ["c", "a"] }, "B", " enum"],
  [{ const: "a" }, { enum: ["a"] }, ""],
  [{ const: "a" }, { const: "b" }, "BF", " const"],
  [{ enum: ["a", 1, null] }, { type: "string", enum: ["a", 1, null] }, "B", " type"],
  [{ type: "string", enum: ["a", 1] }, { enum: ["a"] }, ""],
  [{ type: "boolean" }, { enum: [true, false] }, ""],
  [{ type: "boolean" }, { const: true }, "B", " const"],
  [{ type: "integer", minimum: 1, maximum: 3 }, { enum: [3, 2, 1] }, ""],
  [{ enum: [{ a: 1, b: 2 }] }, { const: { b: 2, a: 1 } }, ""],
  [{ enum: ["ab", "abc"] }, { enum: ["ab", "abc"], maxLength: 2 }, "B", " maxLength"],
  [{ enum: ["ab", "abc"] }, { type: "string", minLength: 2, pattern: "^a" }, "F", " enum"],
  // numbers
  [{ type: "number", minimum: 0 }, { type: "number", minimum: 1 }, "B", " minimum"],
  [{ type: "number", minimum: 1 }, { type: "number", minimum: 0 }, "F", " minimum"],
  [{ type: "number" }, { type: "number", maximum: 10 }, "B", " maximum"],
  [{ type: "number", maximum: 10 }, { type: "number" }, "F", " maximum"],
  [{ type: "number", minimum: 0 }, { type: "number", exclusiveMinimum: 0 }, "B", " exclusiveMinimum"],
  [{ type: "number", exclusiveMaximum: 5 }, { type: "number", maximum: 5 }, "F", " exclusiveMaximum"],
  [{ type: "integer", exclusiveMinimum: 0 }, { type: "integer", minimum: 1 }, ""],
  [{ type: "integer", maximum: 5.5 }, { type: "integer", maximum: 5 }, ""],
  [{ type: "number", multipleOf: 4 }, { type: "number", multipleOf: 2 }, "F", " multipleOf"],
  [{ type: "number", multipleOf: 0.1 }, { type: "number", multipleOf: 0.01 }, "F", " multipleOf"],
  [{ type: "number", multipleOf: 2 }, { type: "number", multipleOf: 3 }, "BF", " multipleOf"],
  [{ type: "integer" }, { type: "integer", multipleOf: 5 }, "B", " multipleOf"],
  [{ type: ["integer", "number"] }, { type: ["integer", "number"], multipleOf: 1 }, "B", " multipleOf"],
  [{ allOf: [{ type: "integer", multipleOf: 2 }, { multipleOf: 3 }] }, { type: "integer", multipleOf: 6 }, ""],
  [{ minimum: 0 }, { minimum: 0, type: ["number", "string"] }, "B", " type"],
  // strings
  [{ type: "string", minLength: 1 }, { type: "string", minLength: 3 }, "B", " minLength"],
  [{ type: "string", minLength: 0 }, { type: "string" }, ""],
  [{ type: "string", maxLength: 10 }, { type: "string", maxLength: 20 }, "F", " maxLength"],
  [{ type: "string" }, { type: "string", pattern: "^[a-z]+$" }, "B", " pattern"],
  [{ type: "string", pattern: "^[a-z]+$" }, { type: "string" }, "F", " pattern"],
  [{ type: "string", pattern: "^V\\d+$" }, { type: "string", pattern: "^v\\d+$" }, "BF", " pattern"],
  [{ type: "string" }, { type: "string", pattern: ".*" }, ""],
  [{ type: "string" }, { type: "string", format: "date-time" }, "B", " format"],
  [{ type: "string", format: "uuid" }, { type: "string" }, "F", " format"],
  [{ type: "string", format: "date" }, { type: "string", format: "date-time" }, "BF", " format"],
  [{ type: "string", format: "email" }, { type: "string", format: "uri" }, "BF", " format"],
  [{ type: "string", format: "email" }, { type: "string", format: "email", minLength: 1 }, ""],
  [{ type: "integer" }, { type: "integer", minLength: 5, pattern: "x", required: ["a"], items: false }, ""],
  // arrays
  [{ type: "array" }, { type: "array", minItems: 1 }, "B", " minItems"],
  [{ type: "array", maxItems: 3 }, { type: "array", maxItems: 5 }, "F", " maxItems"],
  [{ type: "array" }, { type: "array", uniqueItems: true }, "B", " uniqueItems"],
  [{ type: "array", uniqueItems: false }, { type: "array" }, ""],
  [{ type: "array", maxItems: 1 }, { type: "array", maxItems: 1, uniqueItems: true }, ""],
  [
    { type: "array", items: { type: "string" } },
    { type: "array", items: { type: ["string", "null"] } },
    "F",
    "/* type",
  ],
  [{ type: "array", items: { type: "string" } }, { type: "array" }, "F", "/* type"],
  [{ type: "array", items: false }, { type: "array", maxItems: 0 }, ""],
  [{ type: "array" }, { type: "array", contains: { type: "string" } }, "B", " contains"],
  [{ type: "array", contains: { const: 1 } }, { type: "array", contains: { type: "integer" } }, "F", " contains"],
  [
    { type: "array", items: { type: "string" }, minItems: 1 },
    { type: "array", items: { type: "string" }, minItems: 1, contains: { type: "string" } },
    "",
  ],
  [
    { type: "array", items: { items: { type: "string" } } },
    { type: "array", items: { items: { type: "string", maxLength: 3 } } },
    "B",
    "/*/* maxLength",
  ],
  // objects
  [{ ...object }, { ...object, required: ["a"] }, "B", "/a required"],
  [{ ...object, required: ["b", "a"] }, { ...object, required: ["a", "b"] }, ""],
  [{ ...object, required: ["a", "b"] }, { ...object, required: ["a"] }, "F", "/b required"],
  [
    { ...a, required: ["a"] },
    { properties: { b: { type: "string" } }, required: ["b"] },
    "BF",
    "/a required",
    "/b required",
  ],
  [a, { ...a, additionalProperties: false }, "B", " additionalProperties"],
  [closed, a, "F", " additionalProperties"],
  [
    closed,
    { properties: { a: { type: "string" }, b: { type: "string" } }, additionalProperties: false },
    "F",
    "/b additionalProperties",
  ],
  [{ properties: { ...a.properties, b: {} }, additionalProperties: false }, closed, "B", "/b additionalProperties"],
  [a, { properties: { a: { type: "string", maxLength: 3 } } }, "B", "/a maxLength"],
  [{ ...a, additionalProperties: true }, a, ""],
  [{ ...a, additionalProperties: {} }, { properties: { a: { type: "string" }, b: true } }, ""],
  [
    { additionalProperties: { type: "string" } },
    { additionalProperties: { type: ["string", "null"] } },
    "F",
    "/* type",
  ],
  [{ ...a, additionalProperties: { type: "string" } }, { additionalProperties: { type: "string" } }, ""],
  [
    { patternProperties: { "^x-": { type: "string" } } },
    { patternProperties: { "^x-": { type: "string", minLength: 1 } } },
    "B",
    "/* minLength",
  ],
  [{ patternProperties: { "^x-": { type: "string" } } }, {}, "F", "/* type"],
  [
    { patternProperties: { "^x-": {} }, additionalProperties: false },
    { patternProperties: { "^x-": {}, "^y-": {} }, additionalProperties: false },
    "F",
    "/* additionalProperties",
  ],
  [{ ...object }, { ...object, propertyNames: { pattern: "^[a-z]+$" } }, "B", " propertyNames"],
  [{ ...closed, ...object }, { ...closed, ...object, propertyNames: { enum: ["a", "b"] } }, ""],
  [{ ...object, minProperties: 1 }, { ...object, minProperties: 2 }, "B", " minProperties"],
  [{ ...object, maxProperties: 2 }, { ...object, maxProperties: 3 }, "F", " maxProperties"],
  [{ ...object, required: ["a", "b"] }, { ...object, required: ["a", "b"], minProperties: 2 }, ""],
  [{ ...closed, ...object }, { ...closed, ...object, maxProperties: 1 }, ""],
  [{ properties: { a: a } }, { properties: { a: { ...a, required: ["a"] } } }, "B", "/a/a required"],
  [{ properties: { a: false } }, { not: { required: ["a"], type: "object" } }, ""],
  // allOf
  [{ type: "string", minLength: 1 }, { allOf: [{ type: "string" }, { minLength: 1 }] }, ""],
  [{ allOf: [{ type: "string" }] }, { allOf: [{ type: "string" }, { maxLength: 3 }] }, "B", " maxLength"],
  [{ allOf: [{ minimum: 1 }, { minimum: 3 }], type: "number" }, { type: "number", minimum: 3 }, ""],
  // anyOf
  [{ anyOf: [{ type: "string" }, { type: "number" }] }, { anyOf: [{ type: "number" }, { type: "string" }] }, ""],
  [{ anyOf: [{ type: "string" }, { type: "number" }] }, { type: ["string", "number"] }, ""],
  [{ anyOf: [{ type: "string" }] }, { anyOf: [{ type: "string" }, { type: "null" }] }, "F", " anyOf"],
  [{ anyOf: [{ type: "string" }, { type: "null" }] }, { type: "string" }, "B", " type"],
  [{ anyOf: [{ required: ["a"] }, { required: ["b"] }], ...object }, { ...object }, "F", " anyOf"],
  [
    { anyOf: [{ type: "string", maxLength: 3 }, { type: "null" }] },
    { anyOf: [{ type: "string", maxLength: 2 }, { type: "null" }] },
    "B",
    " anyOf",
  ],
  // oneOf
  [{ oneOf: [{ type: "string" }, { type: "number" }] }, { anyOf: [{ type: "string" }, { type: "number" }] }, ""],
  [{ oneOf: [tagged("a"), tagged("b")] }, { oneOf: [tagged("b"), tagged("a")] }, ""],
  [{ oneOf: [tagged("a"), tagged("b")] }, { oneOf: [tagged("a"), tagged("b"), tagged("c")] }, "F", " oneOf"],
  [
    { oneOf: [tagged("a"), tagged("b")] },
    { oneOf: [tagged("a", { n: { type: "number" } }), tagged("b")] },
    "B",
    " oneOf",
  ],
  [
    { oneOf: [{ type: "number" }, { type: "string" }] },
    { oneOf: [{ type: "number" }, { type: "integer" }, { type: "string" }] },
    "B",
    " oneOf",
  ],
  [{ anyOf: [{ minLength: 2 }, { type: "string" }] }, { oneOf: [{ minLength: 2 }, { type: "string" }] }, "B", " oneOf"],
  // not
  [{ type: "string" }, { type: "string", not: { const: "a" } }, "B", " not"],
  [{ not: { type: "string" } }, { not: { type: ["string", "null"] } }, "B", " not"],
  [{ not: { const: 1 } }, { not: { enum: [1] } }, ""],
  [{ type: ["number", "string"], not: { type: "string" } }, { type: "number" }, ""],
  [{ ...object }, { ...object, not: { required: ["a"] } }, "B", " not"],
  [{ type: "integer" }, { type: "integer", not: { type: "string" } }, ""],
  // if
  [{ type: "string" }, { type: "string", if: { minLength: 3 }, then: { pattern: "^a" } }, "B", " if"],
  [{ if: { type: "string" }, then: { minLength: 1 } }, { if: { type: "string" }, then: { minLength: 2 } }, "B", " if"],
  [{ if: { type: "string" }, then: { minLength: 1 } }, { minLength: 1 }, ""],
  [{ if: { type: "string" } }, {}, ""],
  [{ type: "number" }, { type: "number", if: { type: "string" }, then: false }, ""],
  [
    { ...object, if: { properties: { k: { const: 1 } }, required: ["k"] }, then: { required: ["a"] } },
    { ...object },
    "F",
    " if",
  ],
  [
    { type: "number", minimum: 5 },
    { type: "number", if: { minimum: 3 }, then: { minimum: 4 }, else: false },
    "F",
    " minimum",
  ],
  // references
  [
    { properties: { child: { $ref: "#" }, v: { type: "string" } } },
    { properties: { child: { $ref: "#" }, v: { type: "string", maxLength: 2 } } },
    "B",
    "/v maxLength",
  ],
  [
    { properties: { child: { $ref: "#" }, v: { type: "string" } } },
    { properties: { child: { properties: { child: { $ref: "#" }, v: { type: "string" } } }, v: { type: "string" } } },
    "",
  ],
  // annotations
  [{ type: "string", title: "A" }, { type: "string", title: "B", "x-sensitive": "personal", default: "" }, ""],
  [{ type: "string", description: "A" }, { type: "string", maxLength: 2, description: "A" }, "B", " maxLength"],
];

/** Pairs of draft-07 alone. */
export const pairsOfDraft07: readonly Pair[] = [
  [
    { type: "array", items: [{ type: "string" }] },
    { type: "array", items: [{ type: "string" }], additionalItems: false },
    "B",
    "/* additionalItems",
  ],
  [
    { type: "array", items: [{ type: "string" }] },
    { type: "array", items: [{ type: "string" }, { type: "number" }] },
    "B",
    "/1 type",
  ],
  [{ type: "array", additionalItems: false }, { type: "array" }, ""],
  [{ ...object, dependencies: { a: ["b"] } }, { ...object }, "F", "/b dependencies"],
  [{ ...object }, { ...object, dependencies: { a: { required: ["b"] } } }, "B", " dependencies"],
  [{ ...object, dependencies: { a: ["b"] } }, { ...object, dependencies: { a: { required: ["b"] } } }, ""],
  [{ definitions: { s: { type: "string" } }, $ref: "#/definitions/s", maxLength: 3 }, { type: "string" }, ""],
  [{ definitions: { s: { type: "string" } }, properties: { a: { $ref: "#/definitions/s" } } }, a, ""],
];

/** Pairs of 2020-12 alone. */
export const pairsOf2020: readonly Pair[] = [
  [
    { type: "array", prefixItems: [{ type: "string" }] },
    { type: "array", prefixItems: [{ type: "string" }], items: false },
    "B",
    "/* items",
  ],
  [
    { type: "array", prefixItems: [{ type: "string" }] },
    { type: "array", prefixItems: [{ type: "number" }] },
    "BF",
    "/0 type",
  ],
  [{ type: "array", prefixItems: [true, true] }, { type: "array" }, ""],
  [
    { type: "array", contains: { const: 1 } },
    { type: "array", contains: { const: 1 }, minContains: 2 },
    "B",
    " minContains",
  ],
  [
    { type: "array", contains: { const: 1 }, maxContains: 2 },
    { type: "array", contains: { const: 1 }, maxContains: 3 },
    "F",
    " maxContains",
  ],
  [{ type: "array", contains: { const: 1 }, minContains: 0 }, { type: "array" }, ""],
  [
    { ...object, dependentRequired: { a: ["b"] } },
    { ...object, dependentRequired: { a: ["b", "c"] } },
    "B",
    "/c dependentRequired",
  ],
  [{ ...object, dependentRequired: { a: ["b"] }, required: ["a"] }, { ...object, required: ["a", "b"] }, ""],
  [{ ...object, dependentSchemas: { a: { required: ["b"] } } }, { ...object, dependentRequired: { a: ["b"] } }, ""],
  [{ ...object, dependentSchemas: { a: { minProperties: 2 } } }, { ...object }, "F", " dependentSchemas"],
  [{ required: ["a"], dependentSchemas: { a: object } }, { ...object, required: ["a"] }, "B", " type"],
  [{ ...closed, ...object }, { ...object, ...a, unevaluatedProperties: false }, ""],
  [{ ...object, ...a }, { ...object, ...a, unevaluatedProperties: false }, "B", " unevaluatedProperties"],
  [{ ...object, allOf: [a], unevaluatedProperties: false }, { ...object, ...closed }, ""],
  [
    { ...object, anyOf: [a, { properties: { b: true } }], unevaluatedProperties: false },
    { ...object, anyOf: [{ properties: { b: {} } }, a], unevaluatedProperties: false },
    "",
  ],
  [
    { ...object, anyOf: [a, { properties: { b: true }, required: ["b"] }] },
    { ...object, anyOf: [a, { properties: { b: true }, required: ["b"] }], unevaluatedProperties: false },
    "B",
    " unevaluatedProperties",
  ],
  // What a part looks at is evaluated, even if it asks nothing of it.
  [
    { ...object, anyOf: [{ properties: { a: true } }], unevaluatedProperties: false },
    { ...object, anyOf: [{ properties: { b: true } }], unevaluatedProperties: false },
    "BF",
    " unevaluatedProperties",
  ],
  [
    { ...object, anyOf: [looking("a", "c"), looking("b")], unevaluatedProperties: false },
    { ...object, anyOf: [looking("b", "c"), looking("a")], unevaluatedProperties: false },
    "BF",
    " unevaluatedProperties",
  ],
  [
    { ...object, if: { minProperties: 1 }, then: looking("a"), unevaluatedProperties: false },
    { ...object, if: { minProperties: 1 }, then: looking("b"), unevaluatedProperties: false },
    "BF",
    " unevaluatedProperties",
  ],
  [
    { ...object, ...looking("a"), dependentSchemas: { a: looking("b") }, unevaluatedProperties: false },
    { ...object, ...looking("a"), dependentSchemas: { a: looking("c") }, unevaluatedProperties: false },
    "BF",
    " unevaluatedProperties",
  ],
  [
    { type: "array", prefixItems: [true] },
    { type: "array", prefixItems: [true], unevaluatedItems: false },
    "B",
    "/* unevaluatedItems",
  ],
  [
    { type: "array", prefixItems: [true], items: false },
    { type: "array", prefixItems: [true], unevaluatedItems: false },
    "",
  ],
  [{ $defs: { s: { type: "string" } }, $ref: "#/$defs/s", maxLength: 3 }, { type: "string", maxLength: 3 }, ""],
  [{ $defs: { s: { $anchor: "s", type: "string" } }, properties: { a: { $ref: "#s" } } }, a, ""],
];

/**
 * Pairs of which nobody can tell in general that they break less than it seems: a break is reported, without a witness.
 * The verdict is what is reported, and what payloads show.
 */
export const undecided: readonly (readonly [before: Schema, after: Schema, reported: Verdict, shown: Verdict])[] = [
  [{ type: "string", pattern: "^[a-z]+$" }, { type: "string", pattern: "^[a-z0-9]+$" }, "BF", "F"],
  [{ type: "string", format: "uuid" }, { type: "string", minLength: 36 }, "BF", "F"],
  [
    { type: "array", anyOf: [{ prefixItems: [true, true] }], unevaluatedItems: false },
    { type: "array", anyOf: [{ prefixItems: [true] }], unevaluatedItems: false },
    "BF",
    "B",
  ],
];
