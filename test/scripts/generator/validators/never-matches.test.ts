// biome-ignore-all lint/suspicious/noThenProperty: it is the name of the keyword
import { describe, expect, it } from "vitest";
import type { SchemaObject } from "../../../../src/schema/json-schema.js";
import { compileSchema } from "../../../support/compile-schema.js";

const draft07 = { $schema: "http://json-schema.org/draft-07/schema#" };
const text = { type: "string" };
const kindIsA = { properties: { kind: { const: "a" } }, required: ["kind"] };
const $defs = {
  no: false,
  excluded: { not: {} },
  far: { allOf: [{ $ref: "#/$defs/excluded" }] },
  text,
  // It names itself, and is not complete when it is looked at first.
  node: { properties: { next: { anyOf: [{ not: { $ref: "#/$defs/node" } }, { type: "null" }] } }, type: "object" },
};

const never: readonly (readonly [name: string, schema: unknown])[] = [
  ["false", false],
  ["not of an empty schema", { not: {} }],
  ["not of true", { not: true }],
  ["not of what always matches", { not: { anyOf: [text, {}] } }],
  ["allOf with false", { type: "string", allOf: [text, false] }],
  ["anyOf of false", { anyOf: [false, false] }],
  ["oneOf of what never matches", { oneOf: [{ not: {} }, { allOf: [false] }] }],
  ["a reference to false", { $ref: "#/$defs/no" }],
  ["a reference to what never matches", { $ref: "#/$defs/excluded" }],
  ["a reference to such a reference", { $ref: "#/$defs/far" }],
  ["false on every branch", { if: text, then: false, else: false }],
];

describe.each(["anyOf", "oneOf"])("an alternative of %s that never matches", (keyword) => {
  it.each(never)("is no alternative if it is %s", (_, schema) => {
    for (const alternatives of [
      [schema, text],
      [text, schema],
      [schema, { [keyword]: [schema, text] }, schema],
    ]) {
      const { check, tell } = compileSchema({ [keyword]: alternatives, $defs });
      expect([check("x"), tell("x")]).toEqual([true, []]);
      expect([check(5), tell(5)]).toEqual([false, [" type: must be a string"]]);
    }
  });

  it.each(never)("leaves the others to be told apart if it is %s", (_, schema) => {
    const { tell } = compileSchema({ [keyword]: [text, schema, { type: "integer", minimum: 3 }], $defs });
    expect(tell(1)).toEqual([" minimum: must be at least 3"]);
    expect(tell(true)).toEqual([` ${keyword}: must be a string or an integer`]);
  });

  it.each(never)("leaves nothing that is allowed if all are %s", (_, schema) => {
    const { check, tell } = compileSchema({ properties: { x: { [keyword]: [schema, schema] } }, $defs });
    expect(check({ x: 1 })).toBe(false);
    expect(tell({ x: 1 })).toEqual(["/x false schema: is not allowed here"]);
  });

  it("leaves the schema's own words in place", () => {
    const words = { "x-messages": { [keyword]: "must be a name" } };
    expect(compileSchema({ [keyword]: [false, text], ...words }).tell(5)).toEqual([` ${keyword}: must be a name`]);
    expect(compileSchema({ [keyword]: [false], ...words }).tell(5)).toEqual([` ${keyword}: must be a name`]);
  });

  it("has looked at nothing", () => {
    const { check, tell } = compileSchema({
      [keyword]: [{ properties: { a: true }, allOf: [false] }, { properties: { b: true } }],
      unevaluatedProperties: false,
    });
    expect(check({ b: 1 })).toBe(true);
    expect(tell({ a: 1 })).toEqual(["/a unevaluatedProperties: is not allowed here"]);
  });

  it("is not one that names what is not complete yet", () => {
    const { check, tell } = compileSchema({ $ref: "#/$defs/node", $defs });
    expect([check({ next: 5 }), check({ next: null }), check({ next: {} })]).toEqual([true, true, false]);
    expect(tell({ next: {} })).toEqual(["/next not: matches what is excluded"]);
  });
});

describe("what never matches, or always", () => {
  it.each<[schema: SchemaObject, value: unknown, issues: string[]]>([
    [{ properties: { x: false } }, { x: 1 }, ["/x false schema: is not allowed here"]],
    [{ properties: { x: { not: {} } } }, { x: 1 }, ["/x not: is not allowed here"]],
    [{ properties: { x: { $ref: "#/$defs/excluded" } }, $defs }, { x: 1 }, ["/x not: is not allowed here"]],
    [{ patternProperties: { "^x": false } }, { x: 1, y: 1 }, ["/x false schema: is not allowed here"]],
    [
      { patternProperties: { "^a": text }, additionalProperties: false },
      { a: "", x: 1 },
      ["/x additionalProperties: is not allowed here"],
    ],
    [{ additionalProperties: { not: {} } }, { x: 1 }, ["/x not: is not allowed here"]],
    [{ propertyNames: false }, { x: 1 }, ["/x propertyNames: is not allowed here"]],
    [{ propertyNames: { not: {} } }, { x: 1 }, ["/x propertyNames: is not allowed here"]],
    [{ items: false }, [1], ["/0 false schema: is not allowed here"]],
    [{ ...draft07, items: false }, [1], ["/0 false schema: is not allowed here"]],
    [{ prefixItems: [text, false] }, ["", 1], ["/1 false schema: is not allowed here"]],
    [{ prefixItems: [text], items: false }, ["", 1], [" items: must not have more than 1 item"]],
    [
      { ...draft07, items: [text], additionalItems: false },
      ["", 1],
      [" additionalItems: must not have more than 1 item"],
    ],
    [{ properties: { x: { contains: false } } }, { x: [] }, ["/x contains: must not be an array"]],
    [{ properties: { x: { contains: { not: {} } } } }, { x: [1] }, ["/x contains: must not be an array"]],
    [{ contains: text, minContains: 2, maxContains: 1 }, ["", 1], [" contains: must not be an array"]],
    [{ contains: text, maxContains: 0 }, [], [" contains: must not be an array"]],
    [
      {
        if: { contains: text, maxContains: 0 },
        then: { type: "object" },
        else: { minItems: 1 },
        unevaluatedItems: false,
      },
      [],
      [" minItems: must have at least 1 item"],
    ],
    [{ contains: true }, [], [" contains: must contain at least 1 item"]],
    [{ contains: true, minContains: 0, maxContains: 1 }, [1, 2], [" contains: must contain at most 1 item"]],
    [
      { contains: text, minContains: 0, maxContains: 0 },
      [""],
      [" contains: must contain no items of the described kind"],
    ],
    [{ dependentSchemas: { a: false, b: { required: ["c"] } } }, { a: 1 }, ["/a false schema: is not allowed here"]],
    [{ dependentSchemas: { a: false, b: { required: ["c"] } } }, { b: 1 }, ["/c required: is required"]],
    [{ properties: { a: text }, dependentSchemas: { a: false } }, { a: 1 }, ["/a false schema: is not allowed here"]],
    [{ ...draft07, dependencies: { a: false, b: ["c"] } }, { a: 1 }, ["/a false schema: is not allowed here"]],
    [
      { ...draft07, dependencies: { a: false, b: ["c"] } },
      { b: 1 },
      ["/c dependencies: is required by what else is there"],
    ],
    [{ if: kindIsA, then: false }, { kind: "a" }, [' not: must not be an object whose kind is "a"']],
    [{ if: kindIsA, then: false, else: { required: ["x"] } }, { kind: "b" }, ["/x required: is required"]],
    [{ if: kindIsA, else: false }, { kind: "b" }, ['/kind const: must be "a"']],
    [{ if: kindIsA, else: { not: true } }, {}, ["/kind required: is required"]],
    [{ if: kindIsA, then: { required: ["x"] }, else: false }, { kind: "a" }, ["/x required: is required"]],
    [{ if: true, then: false }, {}, [" not: is not allowed here"]],
    [{ if: false, then: false, else: text }, 5, [" type: must be a string"]],
    [{ not: {} }, 1, [" not: is not allowed here"]],
    [{ not: { const: "a" } }, "a", [' not: must not be "a"']],
    [{ not: { enum: ["a", null] } }, null, [' not: must not be one of "a", null']],
    [{ not: { type: ["null", "string"] } }, null, [" not: must not be null or a string"]],
    [{ not: { $ref: "#/$defs/text" }, $defs }, "", [" not: must not be a string"]],
    [{ not: { required: ["a"] } }, { a: 1 }, [" not: must not have a"]],
    [{ not: { required: ["a", "b"] } }, { a: 1, b: 1 }, [" not: must not have a together with b"]],
    [{ not: { minLength: 1 } }, "x", [" not: matches what is excluded"]],
    [{ not: { properties: { a: text } } }, { a: "" }, [" not: matches what is excluded"]],
    [{ unevaluatedProperties: false }, { x: 1 }, ["/x unevaluatedProperties: is not allowed here"]],
    [{ unevaluatedItems: false }, [1], [" unevaluatedItems: has items that are not allowed here"]],
    [{ oneOf: [true, text] }, "", [" oneOf: must match exactly one of the allowed alternatives"]],
  ])("%j tells %j why", (schema, value, issues) => {
    const { check, tell } = compileSchema(schema);
    expect([check(value), tell(value)]).toEqual([false, issues]);
  });

  it.each<[schema: SchemaObject, value: unknown]>([
    [{ anyOf: [true, text] }, 5],
    [{ oneOf: [true, text] }, 5],
    [{ contains: false, minContains: 0 }, [1]],
    [{ dependentSchemas: { a: false } }, { b: 1 }],
    [{ if: kindIsA, then: false }, { kind: "b" }],
    [{ if: kindIsA, else: false }, { kind: "a" }],
    [{ not: { not: {} } }, 5],
    [{ not: false }, 5],
  ])("%j accepts %j", (schema, value) => {
    const { check, tell } = compileSchema(schema);
    expect([check(value), tell(value)]).toEqual([true, []]);
  });
});
