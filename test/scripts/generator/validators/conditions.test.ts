import { describe, expect, it } from "vitest";
import { compileSchema } from "../../../support/compile-schema.js";

// A property called `then` would look like a promise.
const branch = "then";
const thenX = { [branch]: { required: ["x"] } };
const thenY = { [branch]: { required: ["y"] } };

const kind = { enum: ["a", "b"] };
const isA = { properties: { kind: { const: "a" } }, required: ["kind"] };

describe("a condition on something that is broken itself", () => {
  it.each<[string, object, unknown, string]>([
    ["its enum", { if: isA, else: { required: ["y"] } }, { kind: "c" }, '/kind enum: must be one of "a", "b"'],
    ["its type", { if: isA, else: { required: ["y"] } }, { kind: 5 }, '/kind enum: must be one of "a", "b"'],
    ["its being there", { if: isA, else: { required: ["y"] } }, {}, "/kind required: is required"],
    [
      "its being there, where the condition does not ask for it",
      { if: { properties: isA.properties }, ...thenX },
      {},
      "/kind required: is required",
    ],
    ["an exclusion", { if: { not: isA }, ...thenY }, { kind: "c" }, '/kind enum: must be one of "a", "b"'],
    [
      "one of several conditions",
      {
        allOf: [
          { if: isA, ...thenX },
          { if: isA, else: { if: isA, else: { required: ["y"] } } },
        ],
      },
      { kind: "c" },
      '/kind enum: must be one of "a", "b"',
    ],
    [
      "one of two properties",
      { if: { anyOf: [isA, { required: ["z"] }] }, else: { required: ["y"] } },
      { kind: "c" },
      '/kind enum: must be one of "a", "b"',
    ],
  ])("is told by %s alone", (_, condition, value, issue) => {
    const { check, tell } = compileSchema({ properties: { kind }, required: ["kind"], ...condition });
    expect(check(value)).toBe(false);
    expect(tell(value)).toEqual([issue]);
  });

  it("may stand deeper", () => {
    const nested = (schema: object) => ({ properties: { about: { properties: { kind: schema } } } });
    const { tell } = compileSchema({ ...nested(kind), if: nested({ const: "a" }), else: { required: ["y"] } });
    expect(tell({ about: { kind: "c" } })).toEqual(['/about/kind enum: must be one of "a", "b"']);
    expect(tell({ about: { kind: "b" } })).toEqual(["/y required: is required"]);
  });

  it("may be told of by other rules", () => {
    const { explain } = compileSchema({ if: isA, else: { required: ["y"] } });
    expect(explain({ kind: "c" }).map(([keyword]) => keyword)).toEqual(["required"]);
    expect(explain({ kind: "c" }, [{ keyword: "enum", pointer: "/kind" }])).toEqual([]);
    expect(explain({ kind: "c" }, [{ keyword: "maxLength", pointer: "/other" }])).toHaveLength(1);
  });
});

describe("what is broken where a condition looks", () => {
  it.each<[object, object, unknown, string]>([
    [{ type: "string", format: "uuid" }, { pattern: "^a" }, "c", "format"],
    [{ minLength: 3 }, { const: "abc" }, "c", "minLength"],
    [{ minimum: 0 }, { minimum: 10 }, -1, "minimum"],
    [{ oneOf: [{ const: "a" }, { const: "b" }] }, { const: "a" }, "c", "oneOf"],
    [{ anyOf: [{ type: "string" }, { type: "null" }] }, { const: "a" }, 5, "anyOf"],
    [{ not: { const: "c" } }, { const: "a" }, "c", "not"],
  ])("is told alone: %j", (asked, condition, value, keyword) => {
    const { explain, tell } = compileSchema({
      properties: { k: asked },
      if: { properties: { k: condition }, required: ["k"] },
      else: { required: ["y"] },
    });
    expect(tell({ k: value }).map((issue) => issue.split(":")[0])).toEqual([`/k ${keyword}`]);
    expect(explain({}).map(([missing, , pointer]) => `${pointer} ${missing}`)).toEqual(["/y required"]);
  });

  it("is told alone beside alternatives, too", () => {
    const a = { properties: { k: { const: "a" } } };
    const b = { properties: { k: { const: "b" } } };
    const { tell } = compileSchema({ properties: { k: { pattern: "^[ab]$" } }, oneOf: [a, b] });
    expect(tell({ k: "c" })).toEqual(["/k pattern: must match the pattern ^[ab]$"]);
  });
});

describe("a condition on what is right", () => {
  const { tell } = compileSchema({
    properties: { kind, size: { type: "integer" } },
    if: isA,
    ...thenX,
    else: { required: ["y"], properties: { kind: { const: "b" } } },
  });

  it.each<[unknown, string[]]>([
    [{ kind: "a" }, ["/x required: is required"]],
    [{ kind: "b", size: "x" }, ["/size type: must be an integer", "/y required: is required"]],
    [{ kind: "b", y: 1 }, []],
  ])("is told by its branch: %j", (value, issues) => {
    expect(tell(value).toSorted()).toEqual(issues);
  });

  it("is not hidden by two conditions that break what each other asks for", () => {
    const broken = (asked: string, other: string) => ({
      if: { properties: { [asked]: { const: 1 } } },
      else: { properties: { [other]: { const: 1 } } },
    });
    const both = compileSchema({ allOf: [broken("a", "b"), broken("b", "a")] });
    expect(both.tell({ a: 2, b: 2 })).toEqual(["/a const: must be 1"]);
  });
});
