import { describe, expect, it } from "vitest";
import { fieldAnchors, sectionAnchors } from "../../../site/emit/field-anchors.js";
import type { Schema } from "../../../src/schema/json-schema.js";
import { listFields } from "../../../src/schema/list-fields.js";

const anchorsOf = (published: Schema): string[] => [...fieldAnchors(listFields({ published })).values()];
const text = { type: "string" };

describe("fieldAnchors", () => {
  it("writes the way to a field", () => {
    const item = { type: "object", properties: { c: text } };
    expect(
      anchorsOf({ properties: { a: { type: "object", properties: { b: { type: "array", items: item } } } } }),
    ).toEqual(["a", "a-b", "a-b", "a-b-c"].map((anchor, index) => (index === 2 ? "a-b-2" : anchor)));
  });

  it("gives no field the anchor of a section, and none the anchor of another", () => {
    const names = [...Object.values(sectionAnchors), "app", "a.b", "a b", "a-b", "", "/", "ä"];
    const anchors = anchorsOf({ properties: Object.fromEntries(names.map((name) => [name, text])) });
    expect(new Set(anchors).size).toBe(names.length);
    for (const taken of [...Object.values(sectionAnchors), "app"]) {
      expect(anchors).not.toContain(taken);
      expect(anchors).toContain(`${taken}-2`);
    }
    expect(anchors.slice(-6)).toEqual(["a-b", "a-b-2", "a-b-3", "field", "field-2", "ä"]);
  });
});
