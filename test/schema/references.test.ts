import { describe, expect, it } from "vitest";
import { inline } from "../../scripts/generator/transform/inline.js";
import { isolate } from "../../scripts/generator/transform/isolate.js";
import { assemble, normalise } from "../../scripts/generator/transform/normalise.js";
import type { SchemaObject } from "../../src/schema/json-schema.js";
import { createResolver } from "../../src/schema/references.js";

const tree: SchemaObject = {
  $id: "https://example.com/tree.json",
  description: "gone",
  properties: { a: { $ref: "#/$defs/leaf", title: "gone" }, b: { $ref: "tree.json#leaf" }, self: { $ref: "#" } },
  $defs: { leaf: { $anchor: "leaf", type: "string", examples: ["gone"] }, unused: {} },
};

describe("createResolver", () => {
  const resolve = createResolver(tree, "2020-12");

  it.each<[string, string[] | undefined]>([
    ["#", []],
    ["#/$defs/leaf", ["$defs", "leaf"]],
    ["#/%24defs/leaf", ["$defs", "leaf"]],
    ["#leaf", ["$defs", "leaf"]],
    ["tree.json", []],
    ["https://example.com/tree.json#/properties/a", ["properties", "a"]],
    ["other.json", undefined],
    ["#/$defs/missing", undefined],
    ["#/%", undefined],
  ])("%s is at %j", (reference, path) => {
    expect(resolve(reference)).toEqual(path);
  });
});

describe("normalise", () => {
  it("leaves what constrains, with each target once, under names of one form", () => {
    expect(assemble(normalise(tree, []))).toEqual({
      properties: { a: { $ref: "#/$defs/d0" }, b: { $ref: "#/$defs/d0" }, self: { $ref: "#" } },
      $defs: { d0: { type: "string" } },
    });
  });

  it("keeps properties that have the names of annotations", () => {
    expect(normalise({ properties: { title: { type: "string" }, default: true } }, []).root).toEqual({
      properties: { title: { type: "string" }, default: true },
    });
  });
});

describe("inline", () => {
  it("replaces references that are not recursive, and keeps what stands beside them", () => {
    const schema = { properties: { a: { $ref: "#/$defs/x", minLength: 2 } }, $defs: { x: { type: "string" } } };
    expect(inline(normalise(schema, [])).root).toEqual({
      properties: { a: { minLength: 2, allOf: [{ type: "string" }] } },
    });
  });

  it("keeps references that are recursive", () => {
    const schema = { $ref: "#/$defs/n", $defs: { n: { properties: { n: { $ref: "#/$defs/n" } } } } };
    expect(inline(normalise(schema, [])).root).toEqual({ properties: { n: { $ref: "#/$defs/d0" } } });
  });

  it("gives up if a schema would grow without measure", () => {
    const levels = Array.from({ length: 12 }, (_, level) => [
      `l${level}`,
      { properties: { a: { $ref: `#/$defs/l${level + 1}` }, b: { $ref: `#/$defs/l${level + 1}` } } },
    ]);
    const schema = normalise(
      { $ref: "#/$defs/l0", $defs: { ...Object.fromEntries(levels), l12: { type: "string" } } },
      [],
    );
    expect(inline(schema)).toBe(schema);
  });
});

describe("isolate", () => {
  it("leaves a schema alone that evaluates nothing", () => {
    const schema = { if: {}, contains: {} };
    expect(isolate(schema, "2020-12")).toBe(schema);
  });

  it("gives each attempt an alternative of its own", () => {
    // biome-ignore lint/suspicious/noThenProperty: it is the name of the keyword
    expect(isolate({ if: { minLength: 1 }, then: { maxLength: 2 }, unevaluatedProperties: false }, "2020-12")).toEqual({
      unevaluatedProperties: false,
      allOf: [
        { anyOf: [{ allOf: [{ minLength: 1 }, { maxLength: 2 }] }, { allOf: [{ not: { minLength: 1 } }, true] }] },
      ],
    });
  });
});
