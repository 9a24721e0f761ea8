import { describe, expect, it } from "vitest";
import { lint } from "../../../../scripts/generator/lint/lint-schema.js";
import type { Schema } from "../../../../src/schema/json-schema.js";
import { isIn, keywordsThat } from "../../../../src/schema/keywords.js";

const draft07 = "http://json-schema.org/draft-07/schema#";
const draft2020 = "https://json-schema.org/draft/2020-12/schema";
const options = { formats: ["date-time", "uuid"], annotations: [] };
const complaints = (schema: unknown, annotations: string[] = []) =>
  lint(schema as Schema, { ...options, annotations }).map(({ pointer, message }) => `${pointer} ${message}`);

describe("lint accepts", () => {
  it.each<[string, object]>([
    ["a schema without a dialect, as 2020-12", { prefixItems: [true] }],
    [
      "draft-07 with or without the fragment",
      { $schema: draft07.slice(0, -1), definitions: { a: {} }, $ref: "#/definitions/a" },
    ],
    [
      "annotations and x- keywords",
      { title: "t", description: "d", default: 1, examples: [1], $comment: "c", "x-any": {} },
    ],
    [
      "x- keywords that are the owner's own, though they begin like ours",
      { "x-sensible": 1, "x-sens": 1, "x-messaging": 1, "x-internal": true, "x-faker": "name.firstName", "x-": 1 },
    ],
    [
      "a property of any name, keywords among them",
      { properties: { format: { type: "string" }, $ref: { type: "string" }, "x-sensitve": { type: "string" } } },
    ],
    ["a fractional multipleOf", { properties: { price: { multipleOf: 0.01 } } }],
    ["a pattern that only flag u allows", { pattern: "^\\p{Lu}$" }],
    ["patterns that refer to groups where none are joined", { patternProperties: { "^(a)\\1$": true } }],
  ])("%s", (_, schema) => {
    expect(complaints(schema)).toEqual([]);
  });

  it("a keyword that the contract calls an annotation", () => {
    expect(complaints({ markdownDescription: "**d**" }, ["markdownDescription"])).toEqual([]);
  });
});

describe("lint knows the two dialects", () => {
  const spellings = (path: string) =>
    ["http", "https"].flatMap((scheme) =>
      ["", "www."].flatMap((host) => ["", "#", "/"].map((end) => `${scheme}://${host}json-schema.org/${path}${end}`)),
    );

  it.each(spellings("draft-07/schema"))("%s", ($schema) => {
    expect(complaints({ $schema, dependencies: {}, items: [{ type: "string" }] })).toEqual([]);
    expect(complaints({ $schema, type: "text" })[0]).toMatch(/^\/type is not valid draft-07/);
  });

  it.each(spellings("draft/2020-12/schema"))("%s", ($schema) => {
    expect(complaints({ $schema, prefixItems: [true] })).toEqual([]);
  });

  it.each([
    "http://json-schema.org/draft-04/schema#",
    "http://json-schema.org/schema#",
    "https://json-schema.org/draft/2019-09/schema",
    "draft-07",
    "",
    7,
    null,
    {},
  ])("and refuses %j, with its place", ($schema) => {
    expect(complaints({ $schema, type: "string" })).toEqual([
      "/$schema names a dialect that is not supported; use draft-07 or draft 2020-12",
    ]);
  });
});

describe("lint says what to write for a keyword of the other dialect", () => {
  const dialects = { "draft-07": draft07, "2020-12": draft2020 };
  const foreign = (["draft-07", "2020-12"] as const).flatMap((dialect) =>
    keywordsThat((keyword) => !isIn(keyword, dialect)).map((keyword) => [keyword, dialect] as const),
  );

  it.each(foreign)("%s in %s", (keyword, dialect) => {
    const other = dialect === "draft-07" ? "2020-12" : "draft-07";
    const [complaint = "", ...more] = complaints({ $schema: dialects[dialect], properties: { a: { [keyword]: {} } } });
    expect(more).toEqual([]);
    expect(complaint).toContain(`/properties/a/${keyword} is not a keyword of ${dialect}, but of ${other}: `);
    expect(complaint).toContain(`or let $schema name ${dialects[other]}`);
  });

  it.each([
    ["prefixItems", draft07, "write items with a list"],
    ["dependentRequired", draft07, "write dependencies"],
    ["minContains", draft07, "leave it out"],
    ["dependencies", draft2020, "write dependentRequired or dependentSchemas"],
    ["additionalItems", draft2020, "write items beside prefixItems"],
    ["$dynamicRef", draft2020, "write $ref"],
    ["$recursiveRef", draft2020, "write $ref"],
  ])("%s", (keyword, $schema, advice) => {
    const [complaint] = complaints({ $schema, [keyword]: keyword.startsWith("$") ? "#" : {} });
    expect(complaint).toContain(advice);
    expect(complaint).not.toContain("annotations");
  });
});

describe("lint says once what to write for a list of items in 2020-12", () => {
  const message = `is not valid 2020-12: a list of items is of draft-07: write prefixItems, or let $schema name ${draft07}`;

  it.each<[string, object]>([
    ["/items", { items: [{ type: "string" }] }],
    ["/properties/properties/items", { properties: { properties: { items: [true] } } }],
    ["/oneOf/0/items", { oneOf: [{ items: [] }] }],
    ["/$defs/a/not/items", { $defs: { a: { not: { items: [true, false] } } } }],
  ])("at %s", (pointer, schema) => {
    expect(complaints(schema)).toEqual([`${pointer} ${message}`]);
  });

  it("but not for a property of that name", () => {
    expect(complaints({ properties: { items: [] } })).toEqual([
      "/properties/items is not valid 2020-12: must be object,boolean",
    ]);
  });
});

describe("lint refuses", () => {
  it.each<[string, unknown, string]>([
    ["a boolean", true, " must be an object"],
    ["an array", [], " must be an object"],
    ["another dialect", { $schema: "http://json-schema.org/draft-04/schema#" }, "/$schema names a dialect"],
    ["what is no schema of its dialect", { type: "text" }, "/type is not valid 2020-12"],
    ["tuple items in 2020-12", { properties: { a: { items: [true] } } }, "/properties/a/items is not valid 2020-12"],
    ["a misspelled keyword", { properties: { a: { requried: ["b"] } } }, "/properties/a/requried is not a keyword"],
    [
      "a keyword of the other dialect",
      { $schema: draft07, prefixItems: [true] },
      "/prefixItems is not a keyword of draft-07",
    ],
    [
      "a keyword of the other dialect, the other way",
      { dependencies: {} },
      "/dependencies is not a keyword of 2020-12",
    ],
    [
      "OpenAPI's nullable",
      { properties: { a: { type: "string", nullable: true } } },
      "/properties/a/nullable is not a keyword",
    ],
    ["dynamic references", { $dynamicRef: "#node" }, "/$dynamicRef is not a keyword"],
    ["an id inside", { $defs: { a: { $id: "https://example.com/a" } } }, "/$defs/a/$id is supported at the root only"],
    [
      "an unknown format",
      { items: { format: "zip-code" } },
      "/items/format names a format that is not checked: zip-code",
    ],
    ["a multipleOf of zero", { multipleOf: 0 }, "/multipleOf is not valid 2020-12"],
    ["a reference to elsewhere", { $ref: "https://example.com/other.json" }, "/$ref names nothing in this schema"],
    ["a reference to a file", { $ref: "other.json" }, "/$ref names nothing in this schema"],
    ["a reference to nothing", { $ref: "#/$defs/missing" }, "/$ref names nothing in this schema"],
    ["a reference with a broken escape", { $ref: "#/$defs/%" }, "/$ref names nothing in this schema"],
    ["a reference to no schema", { $ref: "#/enum/0", enum: [{}] }, "/$ref names nothing in this schema"],
    [
      "a reference that leads to itself",
      { $defs: { a: { $ref: "#/$defs/b" }, b: { $ref: "#/$defs/a" } } },
      "/$defs/a/$ref leads back to itself",
    ],
    [
      "a reference that leads to itself by an alternative",
      { $ref: "#/$defs/a", $defs: { a: { anyOf: [{ type: "string" }, { $ref: "#/$defs/a" }] } } },
      "/$defs/a leads back to itself",
    ],
    ["a reference that denies itself", { not: { $ref: "#" } }, " leads back to itself"],
    ["a constant of another type", { type: "string", const: 1 }, "/const is not of the type beside it"],
    [
      "an enum with another type",
      { type: ["string", "null"], enum: ["a", null, 1] },
      "/enum/2 is not of the type beside it",
    ],
    [
      "siblings that draft-07 ignores",
      { $schema: draft07, definitions: { a: {} }, $ref: "#/definitions/a", minLength: 1 },
      "/$ref has siblings",
    ],
    ["a pattern that is none with flag u", { pattern: "\\-" }, "/pattern is not a regular expression"],
    [
      "a pattern of properties that is none",
      { patternProperties: { "a/(": true } },
      "/patternProperties/a~1( is not a regular expression",
    ],
    [
      "groups where patterns are joined",
      { patternProperties: { "^(a)\\1$": true }, additionalProperties: false },
      "/patternProperties/^(a)\\1$ refers to a group",
    ],
    ["an enum of nothing", { $schema: draft2020, enum: [] }, "/enum is empty"],
    ["x-messages that are no texts", { "x-messages": { pattern: 1 } }, "/x-messages must be an object of texts"],
    [
      "what unevaluatedItems cannot depend on",
      { unevaluatedItems: false, contains: {} },
      "/unevaluatedItems depends on contains",
    ],
  ])("%s", (_, schema, complaint) => {
    const [first = ""] = complaints(schema);
    expect(first.slice(0, complaint.length)).toBe(complaint);
  });

  it.each([
    ["x-sensitve", "x-sensitive"],
    ["x-sensitvie", "x-sensitive"],
    ["x-sensitives", "x-sensitive"],
    ["x-Sensitive", "x-sensitive"],
    ["X-SENSITIVE", "x-sensitive"],
    ["x-message", "x-messages"],
    ["x-mesage", "x-messages"],
  ])("%s, which is nearly one of ours, unless it is said to be an annotation", (keyword, meant) => {
    const schema = { properties: { a: { [keyword]: "personal" } } };
    expect(complaints(schema)).toEqual([
      `/properties/a/${keyword} is not a keyword of ours: did you mean ${meant}? If it is the owner's own, list it under "annotations" in contract.json`,
    ]);
    expect(complaints(schema, [keyword])).toEqual([]);
  });

  it("everything at once, each with its place", () => {
    const schema = { properties: { a: { format: "x" }, b: { enum: [] } } };
    expect(complaints(schema).map((text) => text.split(" ")[0])).toEqual([
      "/properties/a/format",
      "/properties/b/enum",
    ]);
  });
});
