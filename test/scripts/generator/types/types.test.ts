import { describe, expect, it } from "vitest";
import { renderTypes, type TypeOptions } from "../../../../scripts/generator/types/types.js";
import type { SchemaObject } from "../../../../src/schema/json-schema.js";

const typeOf = async (schema: SchemaObject, options?: TypeOptions): Promise<string> =>
  (await renderTypes(schema, "X", options)).replace(/\s+/g, " ").trim();

describe("renderTypes", () => {
  it.each<[string, SchemaObject, string]>([
    ["is closed", { type: "object", properties: { a: { type: "string" } } }, "export interface X { a?: string; }"],
    [
      "is open where the schema says so",
      { type: "object", properties: { a: {} }, additionalProperties: true },
      "export interface X { a?: unknown; [k: string]: unknown; }",
    ],
    [
      "is open where the schema says it of an inner object",
      { type: "object", properties: { a: { properties: { b: { type: "null" } }, additionalProperties: {} } } },
      "export interface X { a?: { b?: null; [k: string]: unknown; }; }",
    ],
    [
      "is open where the schema says what else may be there",
      { type: "object", properties: { a: { type: "null" } }, additionalProperties: { type: "string" } },
      "export interface X { a?: null; [k: string]: string | null | undefined; }",
    ],
    [
      "is open where the schema says it of what no schema evaluates",
      { type: "object", properties: { a: { type: "null" } }, unevaluatedProperties: { type: "string" } },
      "export interface X { a?: null; [k: string]: unknown; }",
    ],
    [
      "is closed where the schema says so",
      { type: "object", properties: { a: {} }, unevaluatedProperties: false },
      "export interface X { a?: unknown; }",
    ],
    [
      "has no null where a list of values lacks it",
      { type: "object", properties: { a: { type: ["string", "null"], enum: ["x", "y"] } } },
      'export interface X { a?: ("x" | "y"); }',
    ],
    [
      "has the values that the types beside them allow",
      {
        type: "object",
        properties: {
          a: { type: "string", enum: ["x", null, 1] },
          b: { type: ["integer", "null"], enum: [1, 1.5, null, {}] },
          c: { type: ["string", "null"], const: "x" },
        },
      },
      'export interface X { a?: "x"; b?: (1 | null); c?: "x"; }',
    ],
    [
      "requires what stands beside allOf and a reference",
      { allOf: [{ $ref: "#/$defs/N" }], required: ["a"], $defs: { N: { properties: { a: { type: "string" } } } } },
      "export type X = (XN & { a: string; }); export interface XN { a?: string; }",
    ],
    [
      "requires what stands beside a reference alone",
      { $ref: "#/$defs/N", required: ["a"], $defs: { N: { properties: { a: { type: "string" } } } } },
      "export type X = (XN & { a: string; }); export interface XN { a?: string; }",
    ],
    [
      "requires what another conjunct asks for",
      {
        allOf: [{ $ref: "#/$defs/N" }, { required: ["a"] }],
        $defs: { N: { properties: { a: { type: "string" }, b: { type: "null" } } } },
      },
      "export type X = (XN & { a: string; }); export interface XN { a?: string; b?: null; }",
    ],
    ["is open where no property is known", { type: "object" }, "export interface X { [k: string]: unknown; }"],
    [
      "is a map where only the values are known",
      { type: "object", additionalProperties: { type: "number" } },
      "export interface X { [k: string]: number; }",
    ],
    [
      "declares what is required",
      { type: "object", properties: {}, required: ["b"] },
      "export interface X { b: unknown; }",
    ],
    [
      "declares what is there under a condition",
      {
        type: "object",
        properties: { a: {} },
        dependentSchemas: { a: { properties: { c: { type: "string" } }, required: ["d"] } },
      },
      "export interface X { c?: unknown; d?: unknown; a?: unknown; }",
    ],
    [
      "declares what is there under a condition inside of others",
      {
        type: "object",
        properties: { kind: { type: "string" } },
        allOf: [
          {
            if: { required: ["kind"] },
            // biome-ignore lint/suspicious/noThenProperty: it is the name of the keyword
            then: { oneOf: [{ properties: { number: true } }, { required: ["iban"] }] },
          },
        ],
        dependentRequired: { kind: ["since"] },
      },
      "export interface X { since?: unknown; number?: unknown; iban?: unknown; kind?: string; }",
    ],
    [
      "names nothing after an inner title",
      { type: "object", properties: { a: { title: "Some Name", type: "string" } } },
      "export interface X { /** * Some Name */ a?: string; }",
    ],
    [
      "shows default and examples",
      { type: "object", properties: { a: { type: "string", description: "A", default: "", examples: ["x", "y"] } } },
      'export interface X { /** * A * @default "" * @example "x" * @example "y" */ a?: string; }',
    ],
    [
      "uses one type for a reference with a description, named after the contract",
      {
        type: "object",
        properties: { a: { $ref: "#/$defs/P", description: "one" }, b: { $ref: "#/$defs/P" } },
        $defs: { P: { type: "object", properties: { n: { type: "null" } } } },
      },
      "export interface X { /** * one */ a?: XP; b?: XP; } export interface XP { n?: null; }",
    ],
    [
      "comes before what it refers to",
      {
        type: "object",
        properties: {
          contract: { $ref: "#/$defs/Contract" },
          xs: { type: "array", items: { $ref: "#/$defs/Contract" } },
        },
        $defs: { Contract: { oneOf: [{ $ref: "#/$defs/Result" }, { type: "null" }] }, Result: { enum: ["Result", 1] } },
      },
      'export interface X { contract?: XContract; xs?: XContract[]; } export type XContract = (XResult | null); export type XResult = ("Result" | 1);',
    ],
    [
      "leaves the description of the whole to the contract's comment",
      { type: "object", description: "A whole", properties: { a: { description: "A part" } } },
      "export interface X { /** * A part */ a?: unknown; }",
    ],
  ])("%s", async (_, schema, type) => {
    expect(await typeOf(schema)).toBe(type);
  });

  it("has a parameter for what an envelope carries", async () => {
    const envelope = { type: "object", properties: { data: { type: "string", description: "D" }, id: { const: 1 } } };
    expect(await typeOf(envelope, { isEnvelope: true })).toBe(
      "export interface X<Data = unknown> { /** * D */ data: Data; id?: 1; }",
    );
    for (const schema of [{ type: "object", properties: { id: {} } }, { oneOf: [envelope, { type: "null" }] }])
      await expect(renderTypes(schema, "X", { isEnvelope: true })).rejects.toThrow(
        "an envelope must be an object with",
      );
  });

  it("looks nothing up", async () => {
    const schema = {
      $id: "https://example.invalid/x.json",
      type: "object",
      properties: { me: { $ref: "https://example.invalid/x.json" } },
    };
    expect(await typeOf(schema)).toBe("export interface X { me?: X; }");
  });
});
