import { describe, expect, it } from "vitest";
import { generate } from "../../../../scripts/generator/generate.js";
import { renderChecks } from "../../../../scripts/generator/modules/checks-module.js";
import { readInput } from "../../../../scripts/repository/read-input.js";
import { checks } from "../../../../src/generated/checks.js";
import { contracts } from "../../../../src/generated/index.js";
import { typeCheck } from "../../../support/compile.js";
import { root } from "../../../support/root.js";

describe("the module of the checks", () => {
  it("imports the documented rules only where there are any", () => {
    const text = renderChecks([
      { name: "ThingMovedV1", hasDocumented: false },
      { name: "ThingSoldV1", hasDocumented: true },
    ]);
    expect(text).toContain("  ThingMovedV1: { published: publishedThingMovedV1 },\n");
    expect(text).toContain("  ThingSoldV1: { published: publishedThingSoldV1, documented: documentedThingSoldV1 },\n");
    expect(text.match(/^import \{.*documented-check/gm)).toEqual([
      expect.stringContaining('"./ThingSoldV1/documented-check'),
    ]);
  });

  it("clashes with no contract's name, nor does the catalogue", async () => {
    const names = ["Catalogue", "CatalogueEntry", "Checks", "Published", "RawChecks", "Readonly"];
    const schema = JSON.stringify({ type: "object", properties: { a: { type: "string" } } });
    const sources = names.map((folder) => ({ folder, files: new Map([[`schemas/${folder}/schema.json`, schema]]) }));
    const output = await generate({ ...readInput(root), sources });
    const paths = [...output.keys()];
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    const modules = [...output].filter(([path]) => path.endsWith(".ts"));
    expect(modules).toHaveLength(names.length * 5 + 4);
    expect(typeCheck(new Map(modules))).toEqual([]);
  });
});

describe("the committed checks", () => {
  it("are those of every contract", () => {
    expect(Object.keys(checks)).toEqual(Object.keys(contracts));
    expect(checks.PismoPhoneChangeV1).not.toHaveProperty("documented");
  });

  it("judge by the published schema and by the documented rules apart", () => {
    const envelope = { event_id: "no-uuid", domain: "audit", event_type: "phone_change", data: {} };
    const { published, documented } = checks.PismoEvent;
    expect([published(envelope), documented?.(envelope)]).toEqual([true, false]);
    const rules = { schema_version: 1, org_id: "TN", cid: "1" };
    expect([published(rules), documented?.(rules)]).toEqual([false, true]);
  });
});
