import { describe, expect, it } from "vitest";
import { generate } from "../../../../scripts/generator/generate.js";
import { readInput } from "../../../../scripts/repository/read-input.js";
import { typeCheck } from "../../../support/compile.js";
import { root } from "../../../support/root.js";

const text = { type: "object", properties: { a: { type: "string" } } };
const schemas = {
  ...Object.fromEntries(
    ["Catalogue", "CatalogueEntry", "Index", "Published", "Contracts", "Readonly"].map((name) => [name, text]),
  ),
  // Both have a type with the name OrderLineItem, and OrderData is the name of a type of Order.
  Order: { properties: { item: { $ref: "#/$defs/LineItem" } }, $defs: { LineItem: text } },
  OrderData: text,
  OrderLine: { properties: { item: { $ref: "#/$defs/Item" } }, $defs: { Item: text } },
};
const uses = `
  import type { Order, OrderData, OrderLine, OrderLineItem } from "./index.js";
  export const data: OrderData = { a: "" };
  export const items: [Order["item"], OrderLine["item"], OrderLineItem] = [{ a: "" }, { a: "" }, { a: "" }];`;

describe("the modules of all contracts", () => {
  it("clash with no contract's name, nor with each other's types", async () => {
    const sources = Object.entries(schemas).map(([folder, schema]) => ({
      folder,
      files: new Map([[`schemas/${folder}/schema.json`, JSON.stringify(schema)]]),
    }));
    const output = await generate({ ...readInput(root), sources });
    const paths = [...output.keys()];
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    const modules = [...output].filter(([path]) => path.endsWith(".ts"));
    // Each contract's; the index, TypeBox's, the catalogue and the glances; and two of the command's configuration.
    expect(modules).toHaveLength(sources.length * 4 + 4 + 2);
    expect(typeCheck(new Map([...modules, ["src/generated/uses.ts", uses]]))).toEqual([]);
  });
});
