import { describe, expect, it } from "vitest";
import { renderTypes } from "../../../../scripts/generator/types/types.js";
import type { SchemaObject } from "../../../../src/schema/json-schema.js";

const typeOf = async (schema: SchemaObject): Promise<string> =>
  (await renderTypes(schema, "X", "schemas/X/schema.json"))
    .split("\n\n")
    .slice(1)
    .join("\n")
    .replace(/\s+/g, " ")
    .trim();

describe("renderTypes", () => {
  it.each<[string, SchemaObject, string]>([
    ["is closed", { type: "object", properties: { a: { type: "string" } } }, "export interface X { a?: string; }"],
    [
      "is closed where the schema says that it is open",
      { type: "object", properties: { a: {} }, additionalProperties: true },
      "export interface X { a?: unknown; }",
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
      "uses one type for a reference with a description",
      {
        type: "object",
        properties: { a: { $ref: "#/$defs/P", description: "one" }, b: { $ref: "#/$defs/P" } },
        $defs: { P: { type: "object", properties: { n: { type: "null" } } } },
      },
      "export interface X { /** * one */ a?: P; b?: P; } export interface P { n?: null; }",
    ],
  ])("%s", async (_, schema, type) => {
    expect(await typeOf(schema)).toBe(type);
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
