import { describe, expect, it } from "vitest";
import { toResourceId, toResourceIds } from "../../../../src/cli/commands/export/eventcatalog/contents/resource-id.js";

describe("the ids of systems and owners", () => {
  it("are for addresses and folders", () => {
    expect(["My Christies", "Pismo", "../A/B", "Zürich & Søn 2"].map(toResourceId)).toEqual([
      "my-christies",
      "pismo",
      "a-b",
      "zürich-søn-2",
    ]);
  });

  it("are one each", () => {
    expect([...toResourceIds(["B", "A", "B"])]).toEqual([
      ["B", "b"],
      ["A", "a"],
    ]);
    expect(() => toResourceIds(["A b", "a-B"])).toThrow('"A b" and "a-B" would be one page, a-b');
    expect(() => toResourceIds(["!"])).toThrow('"!" cannot be an id');
  });
});
