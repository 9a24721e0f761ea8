import { describe, expect, it } from "vitest";
import { lint } from "../../../../scripts/generator/lint/lint-schema.js";
import { lintMarks, lintSecretNames } from "../../../../scripts/generator/lint/lint-sensitive.js";
import { findFields } from "../../../../src/schema/find-fields.js";
import type { Schema } from "../../../../src/schema/json-schema.js";
import { oddSchemas } from "../odd-schemas.js";

const secret = { "x-sensitive": "secret" };
const personal = { "x-sensitive": "personal" };
const secretPlaces = (published: Schema, documented?: Schema) =>
  lintSecretNames(published, findFields(published, documented)).map(({ pointer }) => pointer);
const markPlaces = (published: Schema, documented: Schema) =>
  lintMarks(documented, findFields(published, documented)).map(({ pointer }) => pointer);

describe("a field that is named like a secret", () => {
  it("is refused without a mark, with its place and what to do", () => {
    const published = { properties: { user: { properties: { Password: { type: "string" } } } } };
    expect(lintSecretNames(published, findFields(published))).toEqual([
      {
        pointer: "/properties/user/properties/Password",
        message: expect.stringMatching(
          /^is named like a secret .* mark it "x-sensitive": "secret" .* in documented\.json/,
        ),
      },
    ]);
  });

  it.each<[string, Schema, string[]]>([
    ["in an alternative", { oneOf: [{}, { properties: { token: {} } }] }, ["/oneOf/1/properties/token"]],
    [
      "in a list",
      { properties: { a: { items: { properties: { pin: {} } } } } },
      ["/properties/a/items/properties/pin"],
    ],
    ["that is a list", { properties: { tokens: { items: { type: "string" } } } }, ["/properties/tokens"]],
    ["that may be anything", { properties: { secret: true } }, ["/properties/secret"]],
    ["by a pattern", { patternProperties: { _token$: {} } }, ["/patternProperties/_token$"]],
    [
      "below a pattern",
      { patternProperties: { "^a/": { properties: { password: {} } } } },
      ["/patternProperties/^a~1/properties/password"],
    ],
    [
      "in a map",
      { additionalProperties: { properties: { password: {} } } },
      ["/additionalProperties/properties/password"],
    ],
    [
      "once, however often it is referred to",
      {
        properties: { a: { $ref: "#/$defs/x" }, b: { $ref: "#/$defs/x" } },
        $defs: { x: { properties: { "api/key": {} } } },
      },
      ["/$defs/x/properties/api~1key"],
    ],
    ["that may be a header", { properties: { authorization: { type: "string" } } }, ["/properties/authorization"]],
    [
      "within what could be a header and is an object",
      { properties: { authorization: { properties: { amount: {}, token: {} } } } },
      ["/properties/authorization/properties/token"],
    ],
    [
      "of which a part is shown",
      { properties: { credentials: { properties: { user: personal, value: {} } } } },
      ["/properties/credentials"],
    ],
    [
      "that is more than yes or no",
      { properties: { pin: { anyOf: [{ type: "boolean" }, { type: "string" }] } } },
      ["/properties/pin"],
    ],
  ])("is refused %s", (_, schema, places) => {
    expect(secretPlaces(schema)).toEqual(places);
  });

  it.each<[string, Schema, Schema | undefined]>([
    ["that the schema marks", { properties: { password: secret, token: personal } }, undefined],
    ["that the documented rules mark", { properties: { password: {} } }, { properties: { password: secret } }],
    ["within what is marked", { properties: { user: { properties: { password: {} }, ...personal } } }, undefined],
    [
      "that is marked where it is referred to",
      { properties: { password: { $ref: "#/$defs/text" } }, $defs: { text: secret } },
      undefined,
    ],
    [
      "of which all parts are marked",
      { properties: { credentials: { properties: { user: personal, value: secret } } } },
      undefined,
    ],
    [
      "that says yes or no",
      { properties: { hasPassword: { type: "boolean" }, pin: { type: ["boolean"] } } },
      undefined,
    ],
    [
      "that redact does not know, and so masks",
      { additionalProperties: { type: "string" }, required: ["token"] },
      undefined,
    ],
  ])("is accepted %s", (_, published, documented) => {
    expect(secretPlaces(published, documented)).toEqual([]);
  });

  it.each(oddSchemas)("is none in $name", ({ schema }) => {
    expect(secretPlaces(schema as Schema)).toEqual([]);
  });
});

describe("a mark in the documented rules", () => {
  const published = { properties: { a: { properties: { b: {} } }, list: { items: { properties: { c: {} } } } } };

  it("is accepted if the schema has a field", () => {
    expect(markPlaces(published, { properties: { a: { properties: { b: personal }, ...secret } } })).toEqual([]);
    expect(markPlaces(published, { properties: { list: { items: { properties: { c: personal } } } } })).toEqual([]);
    expect(markPlaces(published, { $ref: "#/$defs/x", $defs: { x: { properties: { a: personal } } } })).toEqual([]);
    expect(markPlaces(published, personal)).toEqual([]);
    const map = { patternProperties: { "^x": {} }, additionalProperties: { properties: { a: {} } } };
    expect(markPlaces(map, { patternProperties: { "^x": personal } })).toEqual([]);
    expect(markPlaces(map, { additionalProperties: { properties: { a: personal } } })).toEqual([]);
  });

  it("is refused if it masks nothing", () => {
    expect(markPlaces(published, { properties: { A: personal } })).toEqual(["/properties/A/x-sensitive"]);
    expect(markPlaces(published, { properties: { a: { properties: { c: secret } } } })).toEqual([
      "/properties/a/properties/c/x-sensitive",
    ]);
    expect(markPlaces(published, { $defs: { x: personal } })).toEqual(["/$defs/x/x-sensitive"]);
    expect(markPlaces(published, { not: personal })).toEqual(["/not/x-sensitive"]);
  });
});

describe("a mark of either schema", () => {
  it.each(["private", "Personal", true, null, ["personal"], {}])("is refused if it is %j", (mark) => {
    const complaints = lint({ properties: { a: { "x-sensitive": mark } } }, { formats: [], annotations: [] });
    expect(complaints).toEqual([{ pointer: "/properties/a/x-sensitive", message: 'must be "personal" or "secret"' }]);
  });

  it("is accepted if it is one of the two", () => {
    expect(lint({ properties: { a: personal, b: secret } }, { formats: [], annotations: [] })).toEqual([]);
  });
});
