import { expect, it } from "vitest";
import { renderTypes } from "../../../../scripts/generator/types/types.js";
import type { SchemaObject } from "../../../../src/schema/json-schema.js";

const typeOf = async (schema: SchemaObject): Promise<string> =>
  (await renderTypes(schema, "X")).replace(/\s+/g, " ").trim();

const names = [
  "hasOwnProperty",
  "toString",
  "valueOf",
  "__defineGetter__",
  "constructor",
  "isPrototypeOf",
  "propertyIsEnumerable",
];

it.each(names)("types a property called %s", async (name) => {
  const inner = { type: "object", properties: { [name]: { type: "number" } }, required: [name] };
  const type = await typeOf({ type: "object", properties: { [name]: { type: "string" }, in: inner } });
  // An object without it has the method, as the compiler knows it.
  const method = name in {} && !name.startsWith("__") ? ` | Object["${name}"]` : "";
  expect(type).toBe(`export interface X { ${name}?: string${method}; in?: { ${name}: number; }; }`);
});

it.each(names)("types a definition called %s", async (name) => {
  const schema = { type: "object", properties: { a: { $ref: `#/definitions/${name}` } } };
  const type = await typeOf({ ...schema, definitions: { [name]: { type: "integer" } } });
  expect(type).toMatch(/a\?: (number|\w+);/);
  expect(type).not.toContain("HasOwnProperty0");
});

it("leaves alone a name that looks like the placeholder", async () => {
  const type = await typeOf({
    type: "object",
    properties: { hasOwnProperty: { type: "string" }, HasOwnProperty0: { enum: ["hasOwnProperty"] } },
  });
  expect(type).toBe(
    'export interface X { hasOwnProperty?: string | Object["hasOwnProperty"]; HasOwnProperty0?: "hasOwnProperty"; }',
  );
});
