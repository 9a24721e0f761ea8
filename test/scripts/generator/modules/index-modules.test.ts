import { describe, expect, it } from "vitest";
import { generate } from "../../../../scripts/generator/generate.js";
import { readInput } from "../../../../scripts/repository/read-input.js";
import { typeCheck } from "../../../support/compile.js";
import { root } from "../../../support/root.js";

describe("the modules of all contracts", () => {
  it("clash with no contract's name", async () => {
    const names = ["Catalogue", "CatalogueEntry", "Index", "Published", "Contracts", "Readonly"];
    const schema = JSON.stringify({ type: "object", properties: { a: { type: "string" } } });
    const sources = names.map((folder) => ({ folder, files: new Map([[`schemas/${folder}/schema.json`, schema]]) }));
    const output = await generate({ ...readInput(root), sources });
    const paths = [...output.keys()];
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    const modules = [...output].filter(([path]) => path.endsWith(".ts"));
    expect(modules).toHaveLength(names.length * 4 + 3);
    expect(typeCheck(new Map(modules))).toEqual([]);
  });
});
