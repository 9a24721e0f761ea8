import { describe, expect, it } from "vitest";
import type { SchemaObject } from "../../../../src/schema/json-schema.js";
import { compileSchema } from "../../../support/compile-schema.js";

const draft07 = { $schema: "http://json-schema.org/draft-07/schema#" };
const needs = (...required: string[]) => ({ required });
const text = { type: "string" };
const a = { properties: { kind: { const: "a" }, size: text }, required: ["kind", "size"] };
const b = { properties: { kind: { const: "b" } }, required: ["kind"] };
const wide = { ...a, properties: { ...a.properties, more: true } };
const closed = { unevaluatedProperties: false };
const about = (kind: string) => ({
  properties: { about: { properties: { kind: { const: kind } }, required: ["kind"] } },
});
const few = (count: number) => ` minProperties: must have at least ${count} member${count === 1 ? "" : "s"}`;
const mark = (name: string) => `oneOf: must be an object whose ${name} is one of "a", "b"`;

describe("one mistake", () => {
  it.each<[schema: SchemaObject, value: unknown, issue: string]>([
    // A property that is required anyway.
    [{ ...needs("a"), anyOf: [needs("a"), needs("b")] }, {}, "/a required: is required"],
    [{ ...needs("a", "c"), anyOf: [needs("b"), needs("c", "a")] }, { a: 1 }, "/c required: is required"],
    [{ ...needs("a"), allOf: [{ anyOf: [needs("a"), needs("b")] }] }, { b: 1 }, "/a required: is required"],
    [{ allOf: [needs("a")], anyOf: [needs("a"), needs("b")] }, {}, "/a required: is required"],
    [{ $ref: "#/$defs/a", anyOf: [needs("a"), needs("b")], $defs: { a: needs("a") } }, {}, "/a required: is required"],
    // Too few members, since one is missing.
    [{ ...needs("a"), minProperties: 1 }, {}, "/a required: is required"],
    [{ ...needs("a"), minProperties: 2 }, { b: 1 }, "/a required: is required"],
    [{ ...needs("a"), minProperties: 2 }, { a: 1 }, few(2)],
    [
      { allOf: [needs("a")], minProperties: 2, "x-messages": { minProperties: "needs two" } },
      { a: 1 },
      " minProperties: needs two",
    ],
    [{ anyOf: [needs("a"), needs("b")], minProperties: 1 }, {}, " anyOf: needs a or b"],
    [
      { dependentRequired: { a: ["b"] }, minProperties: 2 },
      { a: 1 },
      "/b dependentRequired: is required by what else is there",
    ],
    [{ dependentRequired: { a: ["b"] }, minProperties: 2 }, { c: 1 }, few(2)],
    [
      { ...draft07, dependencies: { a: ["b"], c: text }, minProperties: 2 },
      { a: 1 },
      "/b dependencies: is required by what else is there",
    ],
    [{ ...needs("b"), dependentRequired: { a: ["b"] } }, { a: 1 }, "/b required: is required"],
    // Too many members, since one is not allowed.
    [
      { properties: { a: true }, additionalProperties: false, maxProperties: 1 },
      { a: 1, b: 1 },
      "/b additionalProperties: is not allowed here",
    ],
    [
      { patternProperties: { "^a": true }, additionalProperties: false, maxProperties: 1 },
      { a: 1, aa: 1 },
      " maxProperties: must not have more than 1 member",
    ],
    [
      { propertyNames: { pattern: "^a" }, properties: { a: true }, additionalProperties: false },
      { B: 1 },
      "/B additionalProperties: is not allowed here",
    ],
    // Items.
    [{ minItems: 1, contains: text }, [], " contains: must contain at least 1 item of the described kind"],
    [
      { minItems: 2, contains: text, minContains: 2 },
      [],
      " contains: must contain at least 2 items of the described kind",
    ],
    [{ minItems: 2, contains: text }, ["x"], " minItems: must have at least 2 items"],
    [{ prefixItems: [true], items: false, maxItems: 1 }, [1, 2], " maxItems: must not have more than 1 item"],
    [
      { ...draft07, items: [true], additionalItems: false, maxItems: 1 },
      [1, 2],
      " maxItems: must not have more than 1 item",
    ],
    [
      { prefixItems: [true], unevaluatedItems: false, maxItems: 1 },
      [1, 2],
      " maxItems: must not have more than 1 item",
    ],
    // A mark that is not one.
    [{ ...needs("kind"), oneOf: [a, b] }, {}, "/kind required: is required"],
    [
      { properties: { kind: { enum: ["a", "b"] } }, oneOf: [a, b] },
      { kind: "c" },
      '/kind enum: must be one of "a", "b"',
    ],
    [{ properties: { kind: text }, oneOf: [a, b] }, { kind: 5 }, "/kind type: must be a string"],
    [{ properties: { kind: text }, oneOf: [a, b] }, { kind: "c" }, ` ${mark("kind")}`],
    [{ properties: { kind: text }, oneOf: [a, b] }, { kind: "a" }, "/size required: is required"],
    [{ properties: { kind: text }, oneOf: [a, b] }, {}, ` ${mark("kind")}`],
    [
      { allOf: [{ properties: { kind: { enum: ["a", "b"] } } }], oneOf: [a, b] },
      { kind: 1 },
      '/kind enum: must be one of "a", "b"',
    ],
    [
      { ...needs("about"), properties: { about: { properties: { kind: text } } }, oneOf: [about("a"), about("b")] },
      { about: { kind: 1 } },
      "/about/kind type: must be a string",
    ],
    [{ ...needs("about"), oneOf: [about("a"), about("b")] }, {}, "/about required: is required"],
    [
      { properties: { about: { type: "object" } }, oneOf: [about("a"), about("b")] },
      { about: { kind: "c" } },
      ` ${mark("about.kind")}`,
    ],
    [{ type: "object", oneOf: [a, b] }, 5, " type: must be an object"],
    // Beside what asks for nothing but what has been evaluated.
    [{ ...closed, ...needs("kind"), oneOf: [a, b] }, {}, "/kind required: is required"],
    [{ ...closed, oneOf: [a, b] }, { kind: "c", size: 1 }, ` ${mark("kind")}`],
    [{ ...closed, properties: { kind: text }, oneOf: [a, b] }, { kind: 5, size: "x" }, "/kind type: must be a string"],
    [{ ...closed, oneOf: [a, b] }, { kind: "a", size: "x", z: 1 }, "/z unevaluatedProperties: is not allowed here"],
    [{ ...closed, oneOf: [wide, b] }, { kind: "a", size: 5, more: 1 }, "/size type: must be a string"],
    [{ ...closed, anyOf: [needs("a"), needs("b")], minProperties: 1 }, {}, " anyOf: needs a or b"],
    [
      { ...closed, properties: { a: true }, maxProperties: 1 },
      { a: 1, b: 1 },
      "/b unevaluatedProperties: is not allowed here",
    ],
    // A value that is not what is asked for at all.
    [{ type: "integer", multipleOf: 5 }, 1.5, " type: must be an integer"],
    [{ type: "string", const: "a" }, 5, " type: must be a string"],
    [{ type: "string", enum: ["a", "b"], minLength: 1 }, "", ' enum: must be one of "a", "b"'],
    [{ type: "string", format: "uuid", pattern: "^u", maxLength: 3 }, "xxxx", " format: must be a UUID"],
  ])("%j tells %j once", (schema, value, issue) => {
    const { check, tell } = compileSchema(schema);
    expect([check(value), tell(value)]).toEqual([false, [issue]]);
  });
});

describe("two mistakes", () => {
  it.each<[schema: SchemaObject, value: unknown, issues: string[]]>([
    [{ ...needs("c"), anyOf: [needs("a"), needs("b")] }, {}, [" anyOf: needs a or b", "/c required: is required"]],
    [
      { ...needs("a"), anyOf: [needs("a", "c"), needs("b")] },
      {},
      [" anyOf: needs a and c or b", "/a required: is required"],
    ],
    [{ properties: { a: needs("b") }, minProperties: 2 }, { a: {} }, [few(2), "/a/b required: is required"]],
    [
      { multipleOf: 2, allOf: [{ multipleOf: 3 }] },
      5,
      [" multipleOf: must be a multiple of 3", " multipleOf: must be a multiple of 2"],
    ],
    [
      { minItems: 2, uniqueItems: true, items: text },
      [1],
      [" minItems: must have at least 2 items", "/0 type: must be a string"],
    ],
    [
      { properties: { kind: text, name: text }, oneOf: [a, b] },
      { kind: "c", name: 1 },
      [` ${mark("kind")}`, "/name type: must be a string"],
    ],
  ])("%j tells %j of both", (schema, value, issues) => {
    const { check, tell } = compileSchema(schema);
    expect(check(value)).toBe(false);
    expect(tell(value).toSorted()).toEqual(issues.toSorted());
  });
});

describe("what asks for the same twice", () => {
  it.each<[schema: SchemaObject, value: unknown]>([
    [
      { ...needs("a"), anyOf: [needs("a"), needs("b")], minProperties: 2 },
      { a: 1, c: 1 },
    ],
    [{ properties: { kind: text }, oneOf: [a, b] }, { kind: "b" }],
    [{ properties: { a: true }, additionalProperties: false, maxProperties: 1 }, { a: 1 }],
    [
      { ...needs("kind"), oneOf: [a, b], unevaluatedProperties: false },
      { kind: "a", size: "x" },
    ],
  ])("%j accepts %j", (schema, value) => {
    const { check, tell } = compileSchema(schema);
    expect([check(value), tell(value)]).toEqual([true, []]);
  });
});
