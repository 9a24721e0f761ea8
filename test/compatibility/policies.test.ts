import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/compatibility/change.js";
import { compareSchemas, isBreaking } from "../../src/compatibility/compare-schemas.js";
import { IncomparableError } from "../../src/compatibility/incomparable-error.js";
import type { Schema } from "../../src/schema/json-schema.js";
import { judge } from "./ajv-judge.js";
import { undecided, type Verdict } from "./pairs.js";
import { payloadsFor } from "./payloads.js";

const compare = (before: Schema, after: Schema, policy: Policy = "lenient") =>
  compareSchemas(before, after, { direction: "full", policy });

const verdict = (before: Schema, after: Schema, policy: Policy = "lenient"): Verdict => {
  const changes = compare(before, after, policy);
  return `${isBreaking(changes, "backward") ? "B" : ""}${isBreaking(changes, "forward") ? "F" : ""}` as Verdict;
};

const text = { type: "string" };
const open = { type: "object", properties: { a: text }, required: ["a"] };
const wider = { type: "object", properties: { a: text, b: text }, required: ["a"] };

describe("the lenient policy", () => {
  it.each<readonly [name: string, before: Schema, after: Schema, lenient: Verdict, strict: Verdict]>([
    ["adds an optional property", open, wider, "", "B"],
    ["removes an optional property", wider, open, "", "F"],
    ["adds a required property", open, { ...wider, required: ["a", "b"] }, "B", "B"],
    ["requires a property that was optional", wider, { ...wider, required: ["a", "b"] }, "B", "B"],
    ["closes an object", open, { ...open, additionalProperties: false }, "B", "B"],
    ["closes an object and adds a property", open, { ...wider, additionalProperties: false }, "B", "B"],
    [
      "adds a property to a closed object",
      { ...open, additionalProperties: false },
      { ...wider, additionalProperties: false },
      "F",
      "F",
    ],
    ["renames a required property", open, { type: "object", properties: { b: text }, required: ["b"] }, "BF", "BF"],
    ["renames an optional property", { properties: { a: text } }, { properties: { b: text } }, "", "BF"],
    ["narrows a property", wider, { ...wider, properties: { a: text, b: { ...text, maxLength: 3 } } }, "B", "B"],
    [
      "adds a property that has schemas for others",
      { ...open, additionalProperties: text },
      { ...open, properties: { a: text, b: { type: "number" } }, additionalProperties: text },
      "BF",
      "BF",
    ],
    [
      "adds a property that a pattern describes",
      { patternProperties: { "^b": text } },
      { patternProperties: { "^b": text }, properties: { b: { maxLength: 3 } } },
      "B",
      "B",
    ],
    [
      "adds a property deep inside",
      { properties: { x: { items: open } } },
      { properties: { x: { items: wider } } },
      "",
      "B",
    ],
    [
      "adds a property through a reference",
      { $ref: "#/$defs/o", $defs: { o: open } },
      { $ref: "#/$defs/o", $defs: { o: wider } },
      "",
      "B",
    ],
    [
      "adds a property to an alternative",
      { anyOf: [open, { type: "null" }] },
      { anyOf: [wider, { type: "null" }] },
      "",
      "B",
    ],
    [
      "adds a property to one of several",
      { oneOf: [open, { type: "null" }] },
      { oneOf: [wider, { type: "null" }] },
      "",
      "B",
    ],
    [
      "adds a property that another alternative describes",
      { anyOf: [open, { ...open, properties: { b: text } }] },
      {
        anyOf: [
          { ...open, properties: { a: text, b: { type: "number" } } },
          { ...open, properties: { b: text } },
        ],
      },
      "B",
      "B",
    ],
    ["forbids a property that nobody named", open, { ...open, properties: { a: text, b: false } }, "", "B"],
    ["adds a property with what it depends on", open, { ...wider, dependentRequired: { b: ["c"] } }, "", "B"],
    ["asks what depends on a property that is named", wider, { ...wider, dependentRequired: { b: ["c"] } }, "B", "B"],
    ["allows more members", { ...open, maxProperties: 2 }, { ...open, maxProperties: 3 }, "F", "F"],
  ])("%s", (_, before, after, lenient, strict) => {
    expect({ lenient: verdict(before, after), strict: verdict(before, after, "strict") }).toEqual({ lenient, strict });
    for (const policy of ["lenient", "strict"] as const)
      for (const { breaks, witnesses } of compare(before, after, policy))
        expect([witnesses.backward !== undefined, witnesses.forward !== undefined]).toEqual([
          breaks.backward,
          breaks.forward,
        ]);
  });

  it("says what a property that is presumed absent does, and that it breaks nobody", () => {
    expect(compare(open, wider)).toEqual([
      {
        pointer: "/b",
        keyword: "properties",
        effect: "accepts-fewer",
        breaks: { backward: false, forward: false },
        witnesses: {},
        asks: "for the new schema it is named",
        message: "for the new schema it is named: breaks nobody, since the property is presumed absent",
      },
    ]);
  });

  it("proves a break with a payload that has nothing which is presumed absent", () => {
    const [change] = compare(open, { ...wider, maxProperties: 1, properties: { a: text, b: text } }).filter(
      ({ keyword }) => keyword === "maxProperties",
    );
    expect(change?.breaks.backward).toBe(true);
    expect(change?.witnesses.backward?.payload).not.toHaveProperty("b");
  });
});

describe("what the accepting schema asks for or lists is not presumed absent", () => {
  const named = { type: "object", properties: { x: text } };
  it.each([
    [named, { ...named, required: ["x"] }, []],
    [{ ...named, required: ["x"] }, { type: "object", required: ["x"] }, ["/x type"]],
    [named, { type: "object", dependentRequired: { y: ["x"] } }, ["/x type"]],
    [{ properties: { x: text } }, { const: { x: 1 } }, ["/x type"]],
    [named, { type: "object", propertyNames: { enum: ["x"] } }, ["/x type"]],
  ])("%j refuses what %j accepts", (refusing, accepting, expected) => {
    const found = compareSchemas(refusing, accepting, { direction: "forward", policy: "lenient" });
    const broken = found.filter(({ breaks }) => breaks.forward).map(({ pointer, keyword }) => `${pointer} ${keyword}`);
    expect(broken).toEqual(expected);
  });
});

describe("names that every object inherits", () => {
  it.each(["constructor", "toString", "hasOwnProperty", "valueOf"])("%s is a name like any other", (name) => {
    const schema = { type: "object", properties: { [name]: text }, required: [name] };
    expect(compare(schema, schema)).toEqual([]);
    const [change] = compare({ type: "object", properties: { [name]: text } }, schema);
    expect(change).toMatchObject({ pointer: `/${name}`, keyword: "required", breaks: { backward: true } });
    expect(compare({ format: name }, { format: name })).toEqual([]);
  });
});

it("a schema of thousands of properties is compared to its end", () => {
  const properties = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [`p${index}`, { maxLength: index }]),
  );
  expect(compare({ properties }, { properties: { ...properties, more: text } })).toMatchObject([
    { pointer: "/more", keyword: "properties", breaks: { backward: false, forward: false } },
  ]);
});

describe("a change", () => {
  it("has the smallest witness that was found, and says whom it breaks", () => {
    expect(
      compare({ properties: { a: { items: text } } }, { properties: { a: { items: { ...text, maxLength: 2 } } } }),
    ).toEqual([
      {
        pointer: "/a/*",
        keyword: "maxLength",
        effect: "accepts-fewer",
        breaks: { backward: true, forward: false },
        witnesses: { backward: { payload: { a: ["aaa"] } } },
        asks: "for the new schema it must not be longer than 2 characters",
        message:
          "for the new schema it must not be longer than 2 characters: what was written under the old schema may no longer be read (backward)",
      },
    ]);
  });

  it("has a witness at the end of a long path, for which not every name of every step is tried", () => {
    const mapsOf = (schema: Schema): Schema => ({ additionalProperties: schema });
    // With each step tried again for each one around it, this would take days.
    const nested = Array.from({ length: 7 }).reduce<Schema>(mapsOf, text);
    const [change] = compareSchemas(nested, {}, { direction: "full", policy: "strict" });
    expect(change?.pointer).toBe("/*".repeat(7));
    expect(JSON.stringify(change?.witnesses.forward?.payload)).toBe(`${'{"":'.repeat(7)}null${"}".repeat(7)}`);
  });

  it("has an effect of its own if each schema refuses something of the other one", () => {
    expect(
      compare({ const: 1 }, { const: 2 }).map(({ pointer, keyword, effect }) => [pointer, keyword, effect]),
    ).toEqual([["", "const", "accepts-other"]]);
  });

  it("is proven only in the directions that were asked for", () => {
    const [change] = compareSchemas({ const: 1 }, { const: 2 }, { direction: "forward", policy: "lenient" });
    expect(change?.breaks).toEqual({ backward: true, forward: true });
    expect(Object.keys(change?.witnesses ?? {})).toEqual(["forward"]);
  });

  it("of what readers are told is an annotation, marks of ours included", () => {
    const before = { title: "A", properties: { a: { description: "B" } } };
    const after = { title: "C", properties: { a: { "x-sensitive": "secret", description: "B" } } };
    expect(
      compare(before, after).map(({ pointer, keyword, effect, breaks }) => [pointer, keyword, effect, breaks]),
    ).toEqual([
      ["", "title", "annotation", { backward: false, forward: false }],
      ["/a", "x-sensitive", "annotation", { backward: false, forward: false }],
    ]);
  });

  it.each([
    [{}, { unheardOf: 1 }],
    [{ unheardOf: 1 }, {}],
    [{ unheardOf: 1 }, { unheardOf: 2 }],
    [{ properties: { a: { unheardOf: { a: 1 } } } }, { properties: { a: { unheardOf: { a: 2 } } } }],
    [{ const: 1 }, { const: 1, unheardOf: 1 }],
    // Draft-07 does not know it.
    [
      { $schema: "http://json-schema.org/draft-07/schema#" },
      { $schema: "http://json-schema.org/draft-07/schema#", unevaluatedProperties: false },
    ],
    [{ $schema: "http://json-schema.org/draft-07/schema#", minContains: 2 }, { minContains: 2 }],
  ])("of a keyword that no rule knows breaks both ways, without a witness: %j, %j", (before, after) => {
    const changes = compare(before, after);
    expect(changes.map(({ breaks, witnesses }) => [breaks, witnesses])).toEqual([
      [{ backward: true, forward: true }, {}],
    ]);
  });

  it("of nothing else is none if an unknown keyword stays", () => {
    expect(compare({ unheardOf: { b: 1, a: 2 }, title: "A" }, { title: "A", unheardOf: { a: 2, b: 1 } })).toEqual([]);
  });

  it.each(undecided)(
    "that cannot be decided is a break without a witness: %j, %j",
    (before, after, reported, shown) => {
      const changes = compare(before, after);
      expect(verdict(before, after)).toBe(reported);
      const [old, recent] = [judge(before), judge(after)];
      const payloads = payloadsFor(before, after, 2000);
      expect([
        payloads.some((each) => old(each) && !recent(each)),
        payloads.some((each) => recent(each) && !old(each)),
      ]).toEqual([shown.includes("B"), shown.includes("F")]);
      for (const { message, breaks, witnesses } of changes)
        for (const way of ["backward", "forward"] as const)
          if (breaks[way] && !witnesses[way]) expect(message).toMatch(new RegExp(`No witness found \\(.*${way}`));
    },
  );
});

describe("schemas that cannot be compared", () => {
  it.each([
    [{ $ref: "other.json" }, "/$ref leads to other.json"],
    [{ properties: { a: { $ref: "#/$defs/none" } } }, "/properties/a/$ref leads to #/$defs/none"],
    [{ $schema: "http://json-schema.org/draft-04/schema#" }, "$schema names a dialect"],
    [{ properties: { a: { $id: "https://example.com/a" } } }, "/properties/a/$id begins a document"],
    [{ items: { $dynamicRef: "#a" } }, "/items/$dynamicRef cannot be followed"],
  ])("throw, and say where and what to do: %j", (schema, message) => {
    for (const [before, after] of [
      [schema, {}],
      [{}, schema],
      [schema, schema],
    ] as const) {
      expect(() => compare(before, after)).toThrow(IncomparableError);
      expect(() => compare(before, after)).toThrow(message);
    }
  });

  it.each([
    [{ type: "strin" }, "/type is not what 2020-12 asks for"],
    [{ required: "a" }, "/required is not what"],
    [{ properties: { a: { minimum: "1" } } }, "/properties/a/minimum is not what"],
    [{ allOf: 5 }, "/allOf is not what"],
    [{ allOf: [] }, "/allOf is not what"],
    [{ properties: { a: 5 } }, "/properties/a is no schema"],
    [{ items: { anyOf: [true, null] } }, "/items/anyOf/1 is no schema"],
    [{ properties: { a: { pattern: "(" } } }, "/properties/a/pattern is not what"],
    [{ patternProperties: { "a{": true } }, "/patternProperties is not what"],
    [{ $schema: "http://json-schema.org/draft-07/schema#", minLength: -1 }, "/minLength is not what draft-07 asks for"],
    [{ $schema: "http://json-schema.org/draft-07/schema#", items: [{ enum: 1 }] }, "/items/0/enum is not what"],
    [5 as never, "the whole is no schema"],
    [{ $ref: "#" }, "a $ref leads back to itself"],
    [{ $defs: { a: { allOf: [{ $ref: "#/$defs/a" }] } }, $ref: "#/$defs/a" }, "a $ref leads back to itself"],
  ])("throw if one is not a schema: %j", (schema, message) => {
    for (const [before, after] of [
      [schema, { type: "string", maxLength: 5 }],
      [{ type: "string", maxLength: 5 }, schema],
    ] as const) {
      expect(() => compare(before, after)).toThrow(IncomparableError);
      expect(() => compare(before, after)).toThrow(message);
    }
  });
});
