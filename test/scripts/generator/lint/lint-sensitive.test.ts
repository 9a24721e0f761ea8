import { describe, expect, it } from "vitest";
import { toFields } from "../../../../scripts/generator/description/to-fields.js";
import { lint } from "../../../../scripts/generator/lint/lint-schema.js";
import {
  complainAboutUnmarked,
  findUnmarked,
  lintMarks,
  type Unmarked,
} from "../../../../scripts/generator/lint/lint-sensitive.js";
import { withMarks } from "../../../../scripts/generator/new-contract/marks.js";
import { redact } from "../../../../src/fields/redact.js";
import { findFields } from "../../../../src/schema/find-fields.js";
import type { Schema, SchemaObject } from "../../../../src/schema/json-schema.js";
import { oddSchemas } from "../odd-schemas.js";

const secret = { "x-sensitive": "secret" };
const personal = { "x-sensitive": "personal" };
const none = { "x-sensitive": "none" };
const unmarkedIn = (published: Schema, documented?: Schema) =>
  findUnmarked(findFields(published, documented), published, documented);
const secretPlaces = (published: Schema, documented?: Schema) =>
  unmarkedIn(published, documented).map(({ pointer }) => pointer);
const likenesses = (published: Schema, documented?: Schema) =>
  unmarkedIn(published, documented).map(({ pointer, like }) => `${pointer} ${like}`);
const markPlaces = (published: Schema, documented: Schema) =>
  lintMarks(documented, findFields(published, documented)).map(({ pointer }) => pointer);

describe("what has the format of an address and no name", () => {
  it.each<[string, SchemaObject, string]>([
    ["the payload", { type: "string", format: "email" }, ""],
    ["an item", { type: "array", items: { type: "string", format: "idn-email" } }, "/items"],
    ["an item of items", { type: "array", items: { type: "array", items: { format: "ipv4" } } }, "/items/items"],
    ["an item of a tuple", { type: "array", prefixItems: [{ type: "integer" }, { format: "ipv6" }] }, "/prefixItems/1"],
    [
      "an item of a tuple of draft-07",
      { $schema: "http://json-schema.org/draft-07/schema#", type: "array", items: [{}, { format: "email" }] },
      "/items/1",
    ],
    ["an item beyond a tuple", { prefixItems: [{}], unevaluatedItems: { format: "email" } }, "/unevaluatedItems"],
    ["an alternative", { oneOf: [{ type: "integer" }, { type: "string", format: "email" }] }, "/oneOf/1"],
    ["by reference", { items: { $ref: "#/$defs/mail" }, $defs: { mail: { format: "email" } } }, "/$defs/mail"],
  ])("is found at its place, and marked at the root of documented.json: %s", (_, published, pointer) => {
    const [unmarked, ...more] = unmarkedIn(published);
    expect(more).toEqual([]);
    expect(unmarked).toMatchObject({ like: "personal", isPublished: true, pointer });
    expect(complainAboutUnmarked(unmarked as Unmarked).message).toBe(
      'has the format of an e-mail or IP address and would be shown in logs: mark it "x-sensitive": "personal" (or "secret"; or "none", if it is neither) in documented.json at its root, or here if the schema is our own',
    );
    for (const mark of ["personal", "secret", "none"] as const) {
      const documented = withMarks("MailsV1", undefined, new Map([[unmarked as Unmarked, mark]]));
      expect(documented).toMatchObject({ "x-sensitive": mark });
      expect([unmarkedIn(published, documented), markPlaces(published, documented)]).toEqual([[], []]);
      expect(unmarkedIn({ ...published, "x-sensitive": mark })).toEqual([]);
    }
    const [redacted, shown] = (["personal", "none"] as const).map((mark) =>
      redact({ fields: toFields(findFields({ ...published, "x-sensitive": mark })) }, ["a@b.com"]),
    );
    expect([redacted, shown]).toEqual(["[personal]", ["a@b.com"]]);
  });

  it.each<[string, Schema]>([
    ["a list of other texts", { items: { type: "string", format: "uuid" } }],
    ["a few that are listed", { type: "array", items: { enum: ["a@b.com"], format: "email" } }],
    ["an address that redact masks as unknown", { type: "object", additionalProperties: { format: "email" } }],
    ["what the payload is not", { type: "string", not: { format: "email" } }],
  ])("is not %s", (_, published) => {
    expect(unmarkedIn(published)).toEqual([]);
  });
});

describe("a field that is named like a secret", () => {
  it("is refused without a mark, with its place and what to do", () => {
    const published = { properties: { user: { properties: { Password: { type: "string" } } } } };
    expect(unmarkedIn(published).map(complainAboutUnmarked)).toEqual([
      {
        pointer: "/properties/user/properties/Password",
        message:
          'is named like a secret and would be shown in logs: mark it "x-sensitive": "secret" (or "personal"; or "none", if it is neither) in documented.json at /properties/user/properties/Password, or here if the schema is our own',
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
    ["that is a number, and not how many", { properties: { pin: { type: "integer" } } }, ["/properties/pin"]],
    [
      "of which a few are listed beside others",
      { properties: { pin: { anyOf: [{ enum: ["a"] }, { type: "string" }] }, otps: { type: "array" } } },
      ["/properties/pin", "/properties/otps"],
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
    ["that somebody has looked at", { properties: { token: none, pin: {} } }, { properties: { pin: none } }],
    [
      "that says which of a few it is",
      {
        properties: {
          organization_secrets: { type: "string", enum: ["read", "write"] },
          tokens: { type: "array", items: { enum: ["a", "b"] } },
          pin: { $ref: "#/$defs/level" },
          otp: { const: null },
        },
        $defs: { level: { enum: ["on", "off"] } },
      },
      undefined,
    ],
    ["that says how many there are", { properties: { prompt_tokens: { type: "integer" } } }, undefined],
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
    expect(likenesses(schema as Schema).filter((each) => each.endsWith(" secret"))).toEqual([]);
  });
});

describe("a field that is named like something personal", () => {
  const text = { type: "string" };

  it("is refused without a mark, with its place and what to write", () => {
    const published = { properties: { data: { properties: { receipt_email: text } } } };
    expect(unmarkedIn(published).map(complainAboutUnmarked)).toEqual([
      {
        pointer: "/properties/data/properties/receipt_email",
        message:
          'is named like something personal and would be shown in logs: mark it "x-sensitive": "personal" (or "secret"; or "none", if it is neither) in documented.json at /properties/data/properties/receipt_email, or here if the schema is our own',
      },
    ]);
  });

  it("is told once, with all places that refer to it", () => {
    const a = { $ref: "#/$defs/a" };
    const published = {
      properties: { b: a, c: { items: a }, d: { oneOf: [a] }, e: a, "f/g": a },
      $defs: { a: { properties: { line1: text } } },
    };
    const [only, ...others] = unmarkedIn(published).map(complainAboutUnmarked);
    expect([only?.pointer, others]).toEqual(["/$defs/a/properties/line1", []]);
    expect(only?.message).toContain(
      "in documented.json at /properties/b/properties/line1, /properties/c/properties/line1, /properties/d/properties/line1 and 2 more, or here",
    );
  });

  it("is told at its place in the documented rules, if these alone state its type", () => {
    const documented = { properties: { a: { properties: { email: text, password: text } } } };
    const found = unmarkedIn({ properties: { a: { type: "object" } } }, documented);
    expect(found.map(({ isPublished, pointer }) => [isPublished, pointer])).toEqual([
      [false, "/properties/a/properties/email"],
      [false, "/properties/a/properties/password"],
    ]);
    expect(found.map(complainAboutUnmarked)[0]?.message).toMatch(/"none", if it is neither\) here$/);
  });

  it.each<[string, Schema, string[]]>([
    ["in a list", { properties: { phones: { type: "array", items: text } } }, ["/properties/phones personal"]],
    ["that is a number", { properties: { phone: { type: ["integer", "null"] } } }, ["/properties/phone personal"]],
    [
      "in an object, by what is around it",
      { properties: { customer: { properties: { name: text } }, product: { properties: { name: text } } } },
      ["/properties/customer/properties/name personal"],
    ],
    [
      "in a list of objects, by what is around it",
      { properties: { passports: { type: "array", items: { properties: { number: text } } } } },
      ["/properties/passports/items/properties/number personal"],
    ],
    [
      "in an address, not the address itself",
      { properties: { address: { type: "object", properties: { city: text, country: text, line1: text } } } },
      ["/properties/address/properties/city personal", "/properties/address/properties/line1 personal"],
    ],
    ["by its format", { properties: { to: { type: "string", format: "email" } } }, ["/properties/to personal"]],
    [
      "in an alternative by its format",
      { oneOf: [{ properties: { from: { format: "ipv6" } } }] },
      ["/oneOf/0/properties/from personal"],
    ],
    [
      "beside a secret",
      { properties: { email: text, cart_token: text } },
      ["/properties/email personal", "/properties/cart_token secret"],
    ],
    [
      "below a pattern, and below what has any other name",
      {
        patternProperties: { "^a": { properties: { email: text } } },
        additionalProperties: { properties: { iban: text } },
      },
      ["/patternProperties/^a/properties/email personal", "/additionalProperties/properties/iban personal"],
    ],
    [
      "that may be an object or a text",
      { properties: { address: { type: ["object", "string"] } } },
      ["/properties/address personal"],
    ],
  ])("is refused %s", (_, schema, places) => {
    expect(likenesses(schema)).toEqual(places);
  });

  it.each<[string, Schema, Schema | undefined]>([
    ["that the schema marks", { properties: { email: personal, iban: secret } }, undefined],
    ["that the documented rules mark", { properties: { email: {} } }, { properties: { email: personal } }],
    ["that somebody has looked at", { properties: { city: none, email: {} } }, { properties: { email: none } }],
    ["within what is marked", { properties: { address: { properties: { city: {} }, ...personal } } }, undefined],
    [
      "that says yes or no",
      { properties: { email: { type: "boolean" }, phone: { type: ["boolean", "null"] } } },
      undefined,
    ],
    [
      "that says which of a few it is",
      { properties: { phone: { enum: ["home", "work"] }, gender: { const: "x" } } },
      undefined,
    ],
    [
      "that says how many there are",
      { properties: { emails: { type: "integer" }, addresses: { type: "number" } } },
      undefined,
    ],
    ["that is the id of one", { properties: { address: { type: "string", format: "uuid" } } }, undefined],
    ["that is a map, whose values are masked as unknown", { properties: { emails: { type: "object" } } }, undefined],
  ])("is accepted %s", (_, published, documented) => {
    expect(likenesses(published, documented)).toEqual([]);
  });

  it("is still asked inside an object that somebody has looked at", () => {
    const published = { properties: { email: { type: "object", properties: { address: text }, ...none } } };
    expect(likenesses(published)).toEqual(["/properties/email/properties/address personal"]);
  });

  it("stays masked if another schema marks it", () => {
    const published = { properties: { email: { allOf: [none, personal] } } };
    expect(likenesses(published)).toEqual([]);
    expect(findFields(published, { properties: { email: none } }).parts.get("email")?.mark).toBe("personal");
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

  it("is refused if it marks nothing", () => {
    expect(markPlaces(published, { properties: { A: personal } })).toEqual(["/properties/A/x-sensitive"]);
    expect(markPlaces(published, { properties: { A: none } })).toEqual(["/properties/A/x-sensitive"]);
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
    expect(complaints).toEqual([
      { pointer: "/properties/a/x-sensitive", message: 'must be "personal", "secret" or "none"' },
    ]);
  });

  it("is accepted if it is one of the three", () => {
    expect(lint({ properties: { a: personal, b: secret, c: none } }, { formats: [], annotations: [] })).toEqual([]);
  });
});
