import { describe, expect, it } from "vitest";
import { inDocument } from "../../../../scripts/generator/documents/in-document.js";

const place = "#/components/schemas/X";

describe("a schema in a document", () => {
  it("stays as it is, if it refers to nothing", () => {
    const schema = { $id: "urn:x", properties: { a: { const: { $ref: "#/b" } }, $ref: { type: "string" } } };
    expect(inDocument(schema, place)).toBe(schema);
    expect(inDocument(true, place)).toBe(true);
  });

  it("refers to its parts from the document's root, and has no id that would lead elsewhere", () => {
    const schema = {
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: "urn:x",
      definitions: { "a/b c%#": { type: "object", properties: { next: { $ref: "#/definitions/a~1b%20c%25%23" } } } },
      properties: { all: { $ref: "#" }, own: { $ref: "urn:x#/properties/all" } },
    };
    const target = `${place}/definitions/a~1b%20c%25%23`;
    expect(inDocument(schema, place)).toEqual({
      $schema: schema.$schema,
      definitions: { "a/b c%#": { type: "object", properties: { next: { $ref: target } } } },
      properties: { all: { $ref: place }, own: { $ref: `${place}/properties/all` } },
    });
  });

  it("keeps what stands beside a reference, and the places of what others refer to", () => {
    const schema = {
      $defs: { a: { $anchor: "a", type: "string" } },
      properties: { b: { $ref: "#a", maxLength: 1, allOf: [{ minLength: 1 }] }, c: { $ref: "#/properties/b/allOf/0" } },
    };
    expect(inDocument(schema, place)).toEqual({
      $defs: schema.$defs,
      properties: {
        b: { maxLength: 1, allOf: [{ minLength: 1 }, { $ref: `${place}/$defs/a` }] },
        c: { $ref: `${place}/properties/b/allOf/0` },
      },
    });
  });
});
