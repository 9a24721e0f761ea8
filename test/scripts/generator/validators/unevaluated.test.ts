import { describe, expect, it } from "vitest";
import type { SchemaObject } from "../../../../src/schema/json-schema.js";
import { compileSchema } from "../../../support/compile-schema.js";

const node = { properties: { next: { $ref: "#/$defs/node" } } };
const tuple = { prefixItems: [true] };

const branch = "then";
const named = (name: string, kind?: string) => ({
  type: "object",
  properties: { kind: kind === undefined ? true : { const: kind }, [name]: { type: "string" } },
});

describe("what is left over for unevaluatedProperties and unevaluatedItems", () => {
  it.each<[name: string, schema: SchemaObject, accepted: unknown[], refused: [value: unknown, places: string[]][]]>([
    [
      "does not include what is looked at in a left-over property",
      {
        properties: { next: { $ref: "#" } },
        unevaluatedProperties: { properties: { a: true }, required: ["a"] },
      },
      [{ x: { a: 1 }, next: { y: { a: 1 } } }],
      [
        [{ x: { a: 1 }, a: {} }, ["/a/a required"]],
        [{ next: { x: { a: 1, c: 1 }, c: {} } }, ["/next/c/a required"]],
      ],
    ],
    ...(["oneOf", "anyOf"] as const).map((keyword): [string, SchemaObject, unknown[], [unknown, string[]][]] => [
      `includes what an alternative of a member's ${keyword} has looked at`,
      {
        properties: {
          b: {
            [keyword]: [
              { type: "object", properties: { c: {} }, required: ["d"] },
              { type: "string", minLength: 1 },
            ],
          },
        },
        unevaluatedProperties: false,
      },
      [{ b: "x" }, { b: { d: 1 } }],
      [[{ b: "x", c: 1 }, ["/c unevaluatedProperties"]]],
    ]),
    [
      "does not include what is looked at in a left-over item",
      { ...tuple, unevaluatedItems: { items: { type: "string" }, minItems: 1 } },
      [[1, ["x"], ["x", "y"]]],
      [[[1, ["x", "y", "z"], []], ["/2 minItems"]]],
    ],
    [
      "includes what only a refused alternative has looked at",
      {
        anyOf: [{ patternProperties: { "^a": { maxProperties: 0 } } }, { $ref: "#/$defs/node" }],
        unevaluatedProperties: false,
        $defs: { node },
      },
      [{ a: {} }, { next: {} }],
      [[{ a: { b: 1 } }, ["/a unevaluatedProperties"]]],
    ],
    [
      "does not include what stands beside a refused alternative",
      {
        properties: { b: true },
        oneOf: [{ patternProperties: { "^a": { maxProperties: 0 } } }, { $ref: "#/$defs/node", required: ["next"] }],
        unevaluatedProperties: false,
        $defs: { node },
      },
      [{ a: {}, b: 1 }],
      [[{ a: { x: 1 }, b: 1, next: {} }, ["/a unevaluatedProperties"]]],
    ],
    [
      "does not include the items that a recursive reference has looked at, all of them",
      { items: { $ref: "#/$defs/list" }, $defs: { list: { $ref: "#", unevaluatedItems: false } } },
      [[[["x", "y"], "z"], 1]],
      [],
    ],
    [
      "includes what a recursive reference has looked at in another value",
      {
        properties: {
          first: { $ref: "#", patternProperties: { "^x": true } },
          second: { $ref: "#", unevaluatedProperties: false },
        },
      },
      [{ first: { x: 1 }, second: { first: {} } }],
      [[{ first: { x: 1 }, second: { x: 1 } }, ["/second/x unevaluatedProperties"]]],
    ],
    [
      "includes what another dependent schema has looked at",
      {
        dependentSchemas: {
          a: { properties: { a: true, b: true } },
          b: { properties: { b: true }, unevaluatedProperties: false },
        },
      },
      [{ a: 1 }, { b: 1 }],
      [[{ a: 1, b: 1 }, ["/a unevaluatedProperties"]]],
    ],
    [
      "is told of an alternative that closes itself",
      { properties: { m: { oneOf: [{ type: "null" }, { ...named("id"), unevaluatedProperties: false }] } } },
      [{ m: null }, { m: { id: "x" } }],
      [
        [{ m: { typo: 1 } }, ["/m/typo unevaluatedProperties"]],
        [{ m: { id: 1, typo: 1 } }, ["/m/id type", "/m/typo unevaluatedProperties"]],
      ],
    ],
    [
      "is told of the alternative that the mark chooses",
      { oneOf: ["a", "b"].map((kind) => ({ ...named("id", kind), unevaluatedProperties: false })) },
      [{ kind: "a" }, { kind: "b", id: "x" }],
      [
        [{ kind: "a", typo: 1 }, ["/typo unevaluatedProperties"]],
        [{ kind: "c", typo: 1 }, [" oneOf"]],
      ],
    ],
    [
      "is told of the branch that a condition chooses",
      {
        properties: { kind: { type: "string" } },
        required: ["kind"],
        if: { properties: { kind: { const: "card" } } },
        [branch]: { ...named("pan"), unevaluatedProperties: false },
        else: { ...named("iban"), unevaluatedProperties: false },
      },
      [
        { kind: "card", pan: "1" },
        { kind: "x", iban: "1" },
      ],
      [
        [{ kind: "card", pann: "1" }, ["/pann unevaluatedProperties"]],
        [{ kind: "x", pan: "1" }, ["/pan unevaluatedProperties"]],
        [{ kind: "card", pan: 1 }, ["/pan type"]],
        [{ kind: 5, pan: 1 }, ["/kind type"]],
      ],
    ],
    [
      "is told of the one branch that there is",
      { if: { required: ["kind"] }, else: { ...named("x"), unevaluatedProperties: false } },
      [{ kind: 1, y: 2 }, { x: "1" }],
      [[{ y: 2 }, ["/y unevaluatedProperties"]]],
    ],
    [
      "is told of a list among alternatives",
      { anyOf: [{ type: "string" }, { type: "array", prefixItems: [{}], unevaluatedItems: false }] },
      ["x", [1]],
      [[[1, 2], [" unevaluatedItems"]]],
    ],
    [
      "does not include the items beside a dependent schema",
      { allOf: [{ ...tuple, dependentSchemas: { a: tuple } }], unevaluatedItems: { type: "string" } },
      [[1, "x"], { a: 1 }],
      [[[1, 2], ["/1 type"]]],
    ],
  ])("%s", (_, schema, accepted, refused) => {
    const { check, tell } = compileSchema(schema);
    // Twice: what one value leaves behind must not change what is said of the next one.
    for (const value of [...accepted, ...accepted]) expect([check(value), tell(value)]).toEqual([true, []]);
    for (const [value, places] of [...refused, ...refused])
      expect([check(value), tell(value).map((issue) => issue.split(":")[0])]).toEqual([false, places]);
    for (const value of accepted) expect([check(value), tell(value)]).toEqual([true, []]);
  });
});
