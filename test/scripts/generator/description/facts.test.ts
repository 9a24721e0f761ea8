import { describe, expect, it } from "vitest";
import { deriveFacts } from "../../../../scripts/generator/description/facts.js";
import type { SchemaObject } from "../../../../src/schema/json-schema.js";

const object = { type: "object" };
const text = { type: "string" };
const event = (metadata: object): SchemaObject => ({
  properties: { metadata: { ...object, properties: metadata }, data: object },
});
const facts = (name: string, published: SchemaObject, contract = {}) =>
  deriveFacts({ name, path: `schemas/${name}`, published, contract });

describe("deriveFacts", () => {
  it("takes the version from the name, the usual header and a URN if nothing says otherwise", () => {
    expect(facts("ThingMovedV12", {})).toMatchObject({
      kind: "plain",
      version: "12",
      correlationHeader: "correlation-id",
      id: "urn:client-contracts:ThingMovedV12",
      description: "ThingMovedV12",
    });
    expect(facts("Thing", {}).version).toBe("1");
  });

  it("lets contract.json and the schema say it", () => {
    const schema = { $id: "https://example.com/x.json", title: "X" };
    expect(facts("XV1", schema, { version: "2.0.1", correlationHeader: "cid", kind: "event" })).toMatchObject({
      version: "2.0.1",
      correlationHeader: "cid",
      kind: "event",
      id: "https://example.com/x.json",
      description: "X",
    });
  });

  it.each<[object, unknown]>([
    [{ type: "number" }, 3],
    [{ type: "integer" }, 3],
    [text, "V1.2.0"],
    [{ const: "v3-final" }, "v3-final"],
    [{ type: "object" }, undefined],
  ])("fills the version of an event as %j asks for it", (version, value) => {
    const fill = facts("XV3", event({ version }), { version: "1.2.0" }).fills["/metadata/version"];
    expect(fill).toEqual(value === undefined ? undefined : { const: value });
  });

  it("fills only the metadata that the schema has", () => {
    expect(facts("XV1", event({ sentAtUtc: text, occurredAtUtc: { type: "integer" } }))).toMatchObject({
      fills: { "/metadata/sentAtUtc": "sent" },
    });
    expect(facts("XV1", event({ typeName: text })).fills).toEqual({ "/metadata/typeName": { const: "XV1" } });
    expect(facts("XV1", { properties: { metadata: object, data: text } }).kind).toBe("plain");
  });
});
