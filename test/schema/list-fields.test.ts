import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/schema/json-schema.js";
import { listFields } from "../../src/schema/list-fields.js";
import { oddSchemas } from "../scripts/generator/odd-schemas.js";

const rowsOf = (published: Schema, documented?: Schema): string[] =>
  listFields({ published, ...(documented !== undefined && { documented }) }).map(({ field, type, required, rule }) =>
    [field, type, required ? "yes" : "no", rule].join(" | "),
  );

const odd = (name: string): Schema => oddSchemas.find((each) => each.name === name)?.schema as Schema;

describe("listFields", () => {
  it("follows references until they repeat, and names what is repeated", () => {
    expect(rowsOf(odd("RecursiveTree"))).toEqual([
      "value | number | yes | ",
      "left | object | no | as the payload itself",
      "right | object | no | as the payload itself",
      "list | array | no | ",
      "list[] | object | no | as the payload itself",
    ]);
    const node = { $ref: "#/$defs/node" };
    expect(rowsOf({ properties: { first: node }, $defs: { node: { properties: { next: node } } } })).toEqual([
      "first | any | no | ",
      "first.next | any | no | as first",
    ]);
  });

  it("ends if a reference leads to itself alone", () => {
    expect(rowsOf({ properties: { a: { $ref: "#/properties/a" } } })).toEqual(["a | any | no | "]);
  });

  it("takes what allOf holds for the field's own", () => {
    expect(rowsOf(odd("Intersection"))).toEqual([
      " | object | yes | not: with forbidden",
      "name | string | yes | matches ^\\p{Lu}",
      "size | integer | yes | a multiple of 5",
    ]);
  });

  it.each<[string, string[]]>([
    [
      "Conditional",
      [
        ' | object | yes | if kind is "card", then number string, at least 4 characters, else iban string',
        "kind | string | yes | ",
        "iban | string | no | in some payloads",
        "number | string | no | in some payloads",
      ],
    ],
    ["OneOfTheProperties", [" | object | yes | either with a, or with b and c", "a | string | no | "]],
    [
      "Discriminated",
      [
        ' | any | yes | exactly one of: circle / object, kind is "square", side number',
        "kind | string | no | in some payloads",
        "side | number | no | in some payloads",
        "radius | number | no | in some payloads",
      ],
    ],
    [
      "Dependencies07",
      [
        " | object | yes | if there is card, then also address; if there is address, then zip string",
        "card | string | no | ",
        "address | string | no | ",
        "zip | string | no | in some payloads",
      ],
    ],
    [
      "PatternedMap",
      [
        " | object | yes | names of members: at most 8 characters; at least 1 member",
        "fixed | integer | no | ",
        "[/^x-/] | string | no | ",
        "* | boolean | no | ",
      ],
    ],
    ["Tuple07", ["[0] | string | no | ", "[1] | number | no | one of 1, 2", "[] | null | no | "]],
    [
      "Tuple2020",
      [" | array | yes | no other items; at least 1 item", "[0] | string | no | ", "[1] | integer | no | "],
    ],
    ["BooleanProperties", ["any | any | no | ", "never | any | no | not allowed"]],
    ["RequiredWithoutProperty", ["a | string | yes | ", "b | any | yes | "]],
    ["NothingAtAll", [" | any | yes | not allowed"]],
    ["AnythingAtAll", [" | any | yes | "]],
    ["PlainText", [" | string | yes | uuid"]],
  ])("leaves nothing of %s out", (name, rows) => {
    expect(rowsOf(odd(name))).toEqual(rows);
  });

  it("tells every constraint in words", () => {
    expect(rowsOf(odd("Collections"))).toEqual([
      "unique | array | no | no item twice; at most 3 items",
      "unique[] | object or number | no | ",
      'some | array | no | contains at least 2 items and at most 2 of: is {"a":[1]}',
      "short | string | no | at least 2 characters; at most 3 characters",
      "limited | number | no | at least 1; at most 5; less than 5",
      'several | string, number, null or object | no | one of "a", 1, null, {"deep":[true]}',
    ]);
  });

  it("says whose a rule is where the owner's page alone has it, and each rule once", () => {
    const published = { type: "object", properties: { a: { type: "string", maxLength: 4 }, b: {} }, required: ["b"] };
    const documented = {
      properties: {
        a: { type: "string", maxLength: 4, pattern: "^x", "x-messages": { pattern: "must begin with x" } },
        b: { type: "integer", minimum: 0 },
        c: { const: 1 },
      },
      required: ["a", "b"],
    };
    expect(rowsOf(published, documented)).toEqual([
      "a | string | yes | at most 4 characters; must begin with x (documented); required (documented)",
      "b | integer | yes | at least 0 (documented)",
      "c | number | no | is 1 (documented)",
    ]);
  });

  it("tells the stronger mark of the schemas", () => {
    const marksOf = (published: Schema, documented: Schema) =>
      listFields({ published, documented }).map(({ sensitivity }) => sensitivity);
    const published = { properties: { a: { "x-sensitive": "personal" }, b: { $ref: "#/$defs/b" }, c: {} } };
    const $defs = { b: { "x-sensitive": "personal" } };
    const documented = { properties: { a: { "x-sensitive": "secret" }, c: { "x-sensitive": "other" } } };
    expect(marksOf({ ...published, $defs }, documented)).toEqual(["secret", "personal", undefined]);
  });

  const personal = { type: "string", "x-sensitive": "personal" };
  it.each<[string, Schema, string[]]>([
    ["anyOf", { anyOf: [{ properties: { name: personal } }, {}] }, ["name | personal | in some payloads"]],
    [
      "else",
      { properties: { kind: {} }, if: {}, else: { properties: { name: personal } } },
      ["kind |  | ", "name | personal | in some payloads"],
    ],
    [
      "a reference in an alternative",
      {
        oneOf: [{ $ref: "#/$defs/person" }],
        $defs: { person: { properties: { who: { properties: { name: personal } } } } },
      },
      ["who |  | in some payloads", "who.name | personal | in some payloads"],
    ],
    [
      "an alternative of a field",
      { properties: { name: { anyOf: [personal, { type: "null" }] } } },
      ["name | personal | either string, or null"],
    ],
    [
      "what a list contains",
      { properties: { names: { contains: personal } } },
      ["names | personal | contains at least 1 item of: string"],
    ],
    [
      "the items of a list under a condition",
      { properties: { people: { items: { else: { properties: { name: personal } }, if: {} } } } },
      ["people |  | ", "people[] |  | if anything, else name string", "people[].name | personal | in some payloads"],
    ],
  ])("shows a mark under %s", (_, published, rows) => {
    const shown = listFields({ published }).filter(({ field }) => field !== "");
    expect(shown.map(({ field, sensitivity = "", rule }) => [field, sensitivity, rule].join(" | "))).toEqual(rows);
  });

  it("writes names that are not words so that they cannot be taken for others", () => {
    expect(listFields({ published: odd("AwkwardNames") }).map(({ field }) => field)).toEqual([
      "constructor",
      "toString",
      "delete",
      "not-an-identifier",
      '["with \\"quotes\\" and \\\\"]',
      '[""]',
      '["a/b~c%d"]',
      '["line\\nbreak"]',
    ]);
  });

  it("tells the way to each field, step by step", () => {
    const item = { type: "object", properties: { "a.b": { type: "string" } } };
    const published = {
      properties: {
        list: { type: "array", items: item },
        pair: { type: "array", prefixItems: [{ type: "null" }] },
      },
      patternProperties: { "^x": { type: "integer" } },
      additionalProperties: { type: "boolean" },
    };
    expect(listFields({ published }).map(({ steps }) => steps)).toEqual([
      [{ name: "list" }],
      [{ name: "list" }, { item: "each" }],
      [{ name: "list" }, { item: "each" }, { name: "a.b" }],
      [{ name: "pair" }],
      [{ name: "pair" }, { item: 0 }],
      [{ pattern: "^x" }],
      [{ others: true }],
    ]);
  });

  it("tells each rule by itself, whose it is, and the sentence that it comes from", () => {
    const published = { properties: { id: { type: "string", maxLength: 40, description: "The id" } } };
    const documented = { properties: { id: { format: "uuid", description: "The GUID of the client" } } };
    expect(listFields({ published, documented })).toEqual([
      {
        field: "id",
        steps: [{ name: "id" }],
        type: "string",
        required: false,
        rule: "at most 40 characters; uuid (documented)",
        rules: [
          { words: "at most 40 characters", rule: "published" },
          { words: "uuid", rule: "documented" },
        ],
        description: "The id",
        sentence: "The GUID of the client",
      },
    ]);
  });
});
