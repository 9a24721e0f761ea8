import { describe, expect, it } from "vitest";
import { toFields } from "../../scripts/generator/description/to-fields.js";
import { readInput } from "../../scripts/repository/read-input.js";
import type { Fields } from "../../src/fields/field-tree.js";
import { findFields } from "../../src/schema/find-fields.js";
import type { Schema } from "../../src/schema/json-schema.js";
import { oddSchemas } from "../scripts/generator/odd-schemas.js";
import { root } from "../support/root.js";

const treeOf = (published: Schema, documented?: Schema) => toFields(findFields(published, documented));
const fieldsOf = (published: Schema, documented?: Schema) => flatten(treeOf(published, documented));

/** The tree as it reads best: a field's mark, or else its parts. */
const flatten = ({ mark, parts = {} }: Fields): unknown =>
  mark ?? Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, flatten(part)]));
const personal = { "x-sensitive": "personal" };
const secret = { "x-sensitive": "secret" };
const draft07 = "http://json-schema.org/draft-07/schema#";

describe("the fields of a schema", () => {
  it.each<[string, Schema, unknown]>([
    [
      "are its properties",
      { properties: { a: { type: "string" }, b: { properties: { c: {} } } } },
      { a: {}, b: { c: {} } },
    ],
    ["are none where it has none", { type: "string" }, {}],
    [
      "may be named like what objects inherit",
      { properties: { constructor: {}, toString: personal } },
      { constructor: {}, toString: "personal" },
    ],
    [
      "are found through references",
      { $ref: "#/$defs/a", $defs: { a: { properties: { b: { $ref: "#b" } } }, b: { $anchor: "b", ...secret } } },
      { b: "secret" },
    ],
    [
      "are found in all that applies to the same value",
      {
        allOf: [{ properties: { a: {} } }],
        anyOf: [{ properties: { b: {} } }],
        oneOf: [{ properties: { c: {} } }],
        if: { properties: { d: {} } },
        // biome-ignore lint/suspicious/noThenProperty: it is the name of the keyword
        then: { properties: { e: {} } },
        else: { properties: { f: {} } },
        dependentSchemas: { a: { properties: { g: {} } } },
      },
      { a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, g: {} },
    ],
    [
      "are found in the dependencies of draft-07",
      { $schema: draft07, dependencies: { a: ["b"], c: { properties: { d: {} } } } },
      { d: {} },
    ],
    [
      "are those of a list's items",
      { properties: { list: { items: { items: { properties: { a: personal } } } } } },
      { list: { a: "personal" } },
    ],
    [
      "are those of a tuple's items, and of what else is in it",
      {
        prefixItems: [{ properties: { a: {} } }],
        items: { properties: { b: {} } },
        contains: { properties: { c: {} } },
      },
      { a: {}, b: {}, c: {} },
    ],
    [
      "are those of draft-07's tuples",
      { $schema: draft07, items: [{ properties: { a: {} } }], additionalItems: { properties: { b: {} } } },
      { a: {}, b: {} },
    ],
    [
      "are not what it does not allow",
      { properties: { a: true, never: false }, not: { properties: { b: {} } } },
      { a: {} },
    ],
    [
      "are not what it does not name",
      {
        properties: {},
        required: ["a"],
        patternProperties: { "^b": {} },
        additionalProperties: { properties: { c: {} } },
        propertyNames: { maxLength: 9 },
      },
      {},
    ],
    [
      "are none below a schema that is within itself",
      { properties: { left: { $ref: "#" }, size: {} } },
      { left: {}, size: {} },
    ],
    [
      "are none below schemas that are within each other",
      {
        $ref: "#/$defs/a",
        $defs: { a: { properties: { b: { $ref: "#/$defs/b" } } }, b: { properties: { a: { $ref: "#/$defs/a" } } } },
      },
      { b: { a: {} } },
    ],
    [
      "may be the same in two places",
      { properties: { a: { $ref: "#/$defs/x" }, b: { $ref: "#/$defs/x" } }, $defs: { x: { properties: { y: {} } } } },
      { a: { y: {} }, b: { y: {} } },
    ],
  ])("%s", (_, schema, fields) => {
    expect(fieldsOf(schema)).toEqual(fields);
  });

  it("are never called __proto__, which a literal could not say", () => {
    expect(fieldsOf(JSON.parse('{ "properties": { "__proto__": { "properties": { "a": {} } }, "b": {} } }'))).toEqual({
      b: {},
    });
  });

  it.each(oddSchemas)("of $name are data, and the same ones each time", ({ schema }) => {
    const before = JSON.stringify(schema);
    const fields = fieldsOf(schema as Schema);
    expect(JSON.parse(JSON.stringify(fields))).toEqual(fields);
    expect(fieldsOf(schema as Schema)).toEqual(fields);
    expect(JSON.stringify(schema)).toBe(before);
  });

  it("end if schemas refer to each other in all ways", () => {
    const names = Array.from({ length: 12 }, (_, index) => `d${index}`);
    const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }]));
    const $defs = Object.fromEntries(names.map((name) => [name, { properties }]));
    const copied = JSON.parse(JSON.stringify({ $ref: "#/$defs/d0", $defs })) as Schema;
    expect(JSON.stringify(fieldsOf(copied)).length).toBeLessThan(100_000);
  });
});

describe("the marks of a schema", () => {
  it.each<[string, Schema, Schema | undefined, unknown]>([
    [
      "take the place of the fields",
      { properties: { a: { properties: { b: {} }, ...personal } } },
      undefined,
      { a: "personal" },
    ],
    ["may mark the whole payload", secret, undefined, "secret"],
    [
      "are the strongest of those there are",
      { properties: { a: { allOf: [personal, secret] }, b: { anyOf: [{}, personal] } } },
      undefined,
      { a: "secret", b: "personal" },
    ],
    [
      "count wherever the reference is",
      { properties: { a: { $ref: "#/$defs/x", ...personal } }, $defs: { x: { properties: { y: {} } } } },
      undefined,
      { a: "personal" },
    ],
    [
      "count for a whole list where they stand at its items",
      { properties: { a: { prefixItems: [personal, {}] } } },
      undefined,
      { a: "personal" },
    ],
    [
      "count for the names that a pattern describes",
      { properties: { keyA: {}, b: {} }, patternProperties: { "^key": secret } },
      undefined,
      { keyA: "secret", b: {} },
    ],
    [
      "may stand in the documented rules",
      { properties: { a: { properties: { b: {} } }, c: {} } },
      { properties: { a: { properties: { b: personal } } } },
      { a: { b: "personal" }, c: {} },
    ],
    [
      "of both schemas count",
      { properties: { a: secret, b: personal } },
      { properties: { a: personal, b: secret } },
      { a: "secret", b: "secret" },
    ],
    [
      "of the documented rules reach into lists, with items or without",
      { properties: { a: { items: { properties: { b: {}, c: {} } } } } },
      { properties: { a: { properties: { b: personal }, items: { properties: { c: secret } } } } },
      { a: { b: "personal", c: "secret" } },
    ],
    [
      "of the documented rules make no field known",
      { properties: { a: {} } },
      { properties: { b: personal, a: { properties: { c: {} } } } },
      { a: {} },
    ],
    [
      "of documented rules within themselves count at every depth",
      { properties: { a: { properties: { a: {} } } } },
      { properties: { a: { $ref: "#" }, b: {} }, allOf: [{ properties: { a: { properties: { a: personal } } } }] },
      { a: { a: "personal" } },
    ],
    [
      "count where a schema is within itself",
      {
        properties: { a: { $ref: "#/$defs/x" } },
        $defs: { x: { properties: { x: { $ref: "#/$defs/x", ...personal } } } },
      },
      undefined,
      { a: { x: "personal" } },
    ],
    ["that say something else are none", { properties: { a: { "x-sensitive": true } } }, undefined, { a: {} }],
  ])("%s", (_, published, documented, fields) => {
    expect(fieldsOf(published, documented)).toEqual(fields);
  });
});

describe("every contract of this package", () => {
  it("marks what the schemas of all of them name alike", () => {
    const { sources } = readInput(root);
    const read = (text: string | undefined) => (text === undefined ? undefined : (JSON.parse(text) as Schema));
    const marked = sources.flatMap(({ folder, files }) => {
      const path = `schemas/${folder}`;
      const place = findFields(
        read(files.get(`${path}/schema.json`)) as Schema,
        read(files.get(`${path}/documented.json`)),
      );
      // What is in a marked field is marked with it, and somebody may have looked and found nothing.
      const isCleared = ({ facets }: typeof place) => facets.some(({ schema }) => schema["x-sensitive"] === "none");
      const list = ({ parts, mark }: typeof place): [string, typeof place][] =>
        mark !== undefined ? [] : [...parts].flatMap(([name, part]) => [[name, part], ...list(part)]);
      return list(place).flatMap(([name, part]) => (isCleared(part) ? [] : [[name, part.mark] as const]));
    });
    const personalNames =
      /^(clientNumber|accountNumber|fullName|city|postalCode|telephoneNumber|firstLineOfAddress|email)$/;
    const named = marked.filter(([name]) => personalNames.test(name));
    expect(named.length).toBeGreaterThan(10);
    for (const [name, mark] of named) expect([name, mark]).toEqual([name, "personal"]);
  });
});

describe("the tree of fields", () => {
  it.each<[string, Schema, Schema | undefined, unknown]>([
    [
      "keeps what is under a mark, wherever the mark stands",
      {
        properties: { a: { anyOf: [{ properties: { b: {} } }, personal] }, c: { $ref: "#/$defs/c" } },
        $defs: { c: { ...secret, properties: { d: {} } } },
      },
      undefined,
      { parts: { a: { mark: "personal", parts: { b: {} } }, c: { mark: "secret", parts: { d: {} } } } },
    ],
    [
      "knows a field that the documented rules say the type of",
      { properties: { a: {} } },
      { properties: { b: { type: "string" }, c: { minLength: 1 } } },
      { parts: { a: {}, b: {} } },
    ],
    [
      "is open where a schema is for other names",
      { properties: { a: {} }, additionalProperties: {} },
      undefined,
      { parts: { a: {} }, open: true },
    ],
    [
      "knows the names that match a pattern, and is closed to others",
      { properties: { a: {} }, patternProperties: { "^x": personal } },
      undefined,
      { parts: { a: {} }, patterns: [{ match: ["^x"], field: { mark: "personal" } }] },
    ],
    [
      "gives a property what a pattern says of its name as well",
      { properties: { xa: { properties: { b: {} } } }, patternProperties: { "^x": secret } },
      undefined,
      { parts: { xa: { mark: "secret", parts: { b: {} } } }, patterns: [{ match: ["^x"], field: { mark: "secret" } }] },
    ],
    [
      "gives a name that matches two patterns what both say",
      { patternProperties: { "^x": { properties: { a: {} } }, y$: { properties: { a: personal, b: {} } } } },
      undefined,
      {
        parts: {},
        patterns: [
          { match: ["^x", "y$"], field: { parts: { a: { mark: "personal" }, b: {} } } },
          { match: ["^x"], field: { parts: { a: {} } } },
          { match: ["y$"], field: { parts: { a: { mark: "personal" }, b: {} } } },
        ],
      },
    ],
    [
      "has patterns in lists, in alternatives and through references",
      {
        properties: { list: { items: { anyOf: [{ patternProperties: { "^x": { $ref: "#/$defs/x" } } }, {}] } } },
        $defs: { x: { properties: { b: personal } } },
      },
      undefined,
      {
        parts: {
          list: { parts: {}, patterns: [{ match: ["^x"], field: { parts: { b: { mark: "personal" } } } }] },
        },
      },
    ],
    [
      "is closed beside patterns where no other name is allowed, and has no field that is never allowed",
      { patternProperties: { "^x": {}, "^y": false }, additionalProperties: false },
      undefined,
      { parts: {}, patterns: [{ match: ["^x"], field: {} }] },
    ],
    [
      "keeps what a schema says of other names, beside patterns",
      { patternProperties: { "^x": {} }, additionalProperties: { properties: { a: secret } } },
      undefined,
      { parts: {}, patterns: [{ match: ["^x"], field: {} }], open: { parts: { a: { mark: "secret" } } } },
    ],
    [
      "keeps what unevaluatedProperties says of other names",
      { properties: { a: {} }, unevaluatedProperties: personal },
      undefined,
      { parts: { a: {} }, open: { mark: "personal" } },
    ],
    [
      "knows nothing of other names whose schema has neither fields nor a mark",
      { properties: { a: {} }, additionalProperties: { type: "string" } },
      undefined,
      { parts: { a: {} }, open: true },
    ],
    [
      "takes the mark of a documented pattern for what the published schema knows, and for nothing else",
      { patternProperties: { "^x": {} } },
      { properties: { xa: personal }, patternProperties: { secret$: secret } },
      {
        parts: { xa: { mark: "personal" } },
        patterns: [
          { match: ["^x", "secret$"], field: { mark: "secret" } },
          { match: ["^x"], field: {} },
        ],
      },
    ],
    [
      "ends where a map holds itself",
      { additionalProperties: { $ref: "#" }, properties: { a: {} } },
      undefined,
      { parts: { a: {} }, open: true },
    ],
    [
      "is closed where no other name is allowed",
      { properties: { a: {} }, additionalProperties: false },
      undefined,
      { parts: { a: {} } },
    ],
    [
      "is open where a schema within itself names no more",
      { properties: { a: { $ref: "#" }, b: {} }, anyOf: [{ properties: { a: { properties: { c: {} } } } }] },
      undefined,
      { parts: { a: { parts: { c: {} }, open: true }, b: {} } },
    ],
  ])("%s", (_, published, documented, tree) => expect(treeOf(published, documented)).toEqual(tree));

  it("gives each of many patterns what all of them say, since their combinations are too many", () => {
    const patterns = Array.from({ length: 20 }, (_, index) => `^x${index}-`);
    const patternProperties = Object.fromEntries(
      patterns.map((pattern, index) => [pattern, index === 3 ? secret : {}]),
    );
    expect(treeOf({ patternProperties })).toEqual({
      parts: {},
      patterns: patterns.map((pattern) => ({ match: [pattern], field: { mark: "secret" } })),
    });
  });

  it("is open if contract.json says so", () => {
    const place = findFields({ properties: { metadata: { properties: { a: {} } } } });
    expect(toFields(place, ["/metadata"])).toEqual({ parts: { metadata: { parts: { a: {} }, open: true } } });
    expect(toFields(place, [""])).toEqual({ parts: { metadata: { parts: { a: {} } } }, open: true });
  });
});
