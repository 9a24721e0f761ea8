import { describe, expect, it } from "vitest";
import { lint } from "../../../../scripts/generator/lint/lint-schema.js";
import { readJson } from "../../../../src/json/text.js";

const draft07 = "http://json-schema.org/draft-07/schema#";

// From texts: a literal cannot have the name __proto__.
const placesOf = (schema: string): string[] =>
  lint(JSON.parse(schema), { formats: [], annotations: [] }).map(({ pointer, message }) => {
    expect(message).toMatch(/poisons prototypes/);
    return pointer;
  });

/** A schema as it stands, and deep within others. */
const atEachDepth = (schema: string): [prefix: string, schema: string][] => [
  ["", schema],
  ["/properties/a/items/oneOf/0", `{"properties":{"a":{"items":{"oneOf":[${schema}]}}}}`],
  ["/$defs/a/additionalProperties", `{"$defs":{"a":{"additionalProperties":${schema}}}}`],
];

describe("a name that no payload may have is refused with its place", () => {
  it.each([
    ['{"properties":{"__proto__":{}}}', "/properties/__proto__"],
    ['{"properties":{"__proto__":false}}', "/properties/__proto__"],
    ['{"required":["a","__proto__"]}', "/required/1"],
    ['{"dependentRequired":{"__proto__":["a"]}}', "/dependentRequired/__proto__"],
    ['{"dependentRequired":{"a":["__proto__"]}}', "/dependentRequired/a/0"],
    ['{"dependentSchemas":{"__proto__":{}}}', "/dependentSchemas/__proto__"],
    ['{"const":{"a":[{"__proto__":1}]}}', "/const/a/0/__proto__"],
    ['{"const":{"constructor":{"prototype":1}}}', "/const/constructor"],
    ['{"enum":[1,{"__proto__":1}]}', "/enum/1/__proto__"],
    ['{"default":{"__proto__":1}}', "/default/__proto__"],
    ['{"example":{"constructor":{"prototype":1}}}', "/example/constructor"],
    ['{"examples":[{},{"a":{"__proto__":1}}]}', "/examples/1/a/__proto__"],
    ['{"properties":{"constructor":{"properties":{"prototype":{}}}}}', "/properties/constructor"],
    ['{"properties":{"constructor":{"required":["prototype"]}}}', "/properties/constructor"],
    ['{"properties":{"constructor":{"dependentRequired":{"a":["prototype"]}}}}', "/properties/constructor"],
    ['{"properties":{"constructor":{"anyOf":[{},{"allOf":[{"required":["prototype"]}]}]}}}', "/properties/constructor"],
    ['{"properties":{"constructor":{"const":{"prototype":1}}}}', "/properties/constructor"],
    ['{"properties":{"constructor":{"examples":[{"prototype":1}]}}}', "/properties/constructor"],
  ])("%s", (schema, place) => {
    for (const [prefix, text] of atEachDepth(schema)) expect(placesOf(text)).toEqual([prefix + place]);
  });

  it("through a reference", () => {
    const target = '"$defs":{"a":{"properties":{"prototype":{}}}}';
    expect(placesOf(`{${target},"properties":{"constructor":{"$ref":"#/$defs/a"}}}`)).toEqual([
      "/properties/constructor",
    ]);
  });

  it("in draft-07's dependencies", () => {
    const schema = '{"$schema":"SCHEMA","dependencies":{"a":["__proto__"],"__proto__":{}}}'.replace("SCHEMA", draft07);
    expect(placesOf(schema)).toEqual(["/dependencies/a/0", "/dependencies/__proto__"]);
  });
});

describe("a name that payloads may have is accepted", () => {
  it.each([
    ["constructor alone", '{"properties":{"constructor":{"type":"string"}}}', '{"constructor":"a"}'],
    ["prototype elsewhere", '{"properties":{"prototype":{"properties":{"prototype":{}}}}}', '{"prototype":{}}'],
    [
      "prototype of items",
      '{"properties":{"constructor":{"items":{"required":["prototype"]}}}}',
      '{"constructor":[{}]}',
    ],
    ["a prototype that is never there", '{"properties":{"constructor":{"properties":{"prototype":false}}}}', "{}"],
    ["a pattern", '{"patternProperties":{"^(__proto__|a)$":{}}}', '{"a":1}'],
    ["a text", '{"const":"__proto__"}', '"__proto__"'],
    ["a constant with a constructor", '{"const":{"constructor":1}}', '{"constructor":1}'],
  ])("%s", (_, schema, payload) => {
    expect(placesOf(schema)).toEqual([]);
    expect(readJson(payload)).toHaveProperty("value");
  });
});
