import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Glanced, renderGlances } from "../../../../scripts/generator/modules/glances-module.js";
import type { Glance } from "../../../../src/check/model/glance.js";
import type { Contract } from "../../../../src/contract/contract.js";
import type { Fields } from "../../../../src/fields/field-tree.js";
import { glances } from "../../../../src/generated/glances.js";
import { contracts } from "../../../../src/generated/index.js";
import { maximumDepth } from "../../../../src/json/faults.js";
import { isAllOf } from "../../../../src/json/parsed.js";
import * as runtime from "../../../../src/runtime/index.js";
import { loadModule } from "../../../support/load-module.js";

const load = (glanced: readonly Glanced[]) =>
  loadModule<{ glances: Record<string, Glance> }>(renderGlances(glanced), { "../runtime/index.js": runtime }).glances;

const glanceOf = (fields: Fields, markAt?: string): Glance => load([{ name: "A", fields, markAt }]).A as Glance;

const lengthBy = (fields: Fields, text: string) => glanceOf(fields).length?.(JSON.parse(text));

const names = ["a", "bc", "toString", "hasOwnProperty", "length", "1", "x-y", '"', "é", "\u2028"];
const fields: Fields = {
  parts: Object.fromEntries(names.map((name) => [name, { parts: { [name]: {}, deeper: { parts: { a: {} } } } }])),
};

const scalar = fc.constantFrom(
  "",
  '""',
  '"é"',
  '"\\u0061"',
  "null",
  "true",
  "false",
  "0",
  "-0",
  "12",
  "-345",
  "1000",
  "1e3",
  "1.50",
  "0.001",
  "9007199254740993",
  "1e999",
);
const { value: json } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, scalar.filter(Boolean), tie("object"), tie("list")),
  list: fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.join(",")}]`),
  object: fc
    .array(fc.tuple(fc.constantFrom(...names, "deeper", "unknown", "__proto__", "constructor"), tie("value")), {
      maxLength: 4,
    })
    .map((members) => `{${members.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(",")}}`),
}));

describe("a length at a glance", () => {
  it.each([
    [{ parts: { a: {}, b: {} } }, "{}"],
    [{ parts: { a: {}, b: {} } }, '{"b":"x","a":[1,"é",null,true,false,-12]}'],
    [{ parts: { a: { parts: { b: {} } } } }, '{"a":{"b":0.5}}'],
    [{ parts: { a: { parts: { b: {} } } } }, '{"a":[{"b":1},{},{"b":[]}]}'],
    [{ parts: { a: { parts: { b: {} } } } }, '{"a":"x"}'],
    [{ parts: {} }, "{}"],
    [{ parts: { a: {} } }, "[]"],
    [{ parts: { a: {} } }, '[{"a":1},{"a":"1"}]'],
    [{ parts: { a: {} } }, "null"],
  ])("is that of the text which says no more: %j, %s", (known, text) => {
    expect(lengthBy(known, text)).toBe(text.length);
  });

  it.each([
    [{ parts: { a: {} } }, '{"a":1,"b":2}'],
    [{ parts: { a: {} } }, '{"a":1,"a":2}'],
    [{ parts: { a: {} } }, '{"a":{}}'],
    [{ parts: { a: {} } }, '{"a":[[]]}'],
    [{ parts: { a: {} } }, '{"a":1000}'],
    [{ parts: { a: {} } }, '{"a":1e999}'],
    [{ parts: { a: {} } }, '{"__proto__":1}'],
    [{ parts: { constructor: {} } }, '{"constructor":1}'],
    [{ parts: { toString: {} } }, '{"a":1}'],
    [{ parts: { a: {} } }, '[{"a":1},[{"a":1}]]'],
  ])("is another one if the text says more, or may: %j, %s", (known, text) => {
    expect(lengthBy(known as unknown as Fields, text)).not.toBe(text.length);
  });

  it("decides nothing that the walk does not", () => {
    const { length } = glanceOf(fields);
    let same = 0;
    fc.assert(
      fc.property(json as fc.Arbitrary<string>, (text) => {
        const value: unknown = JSON.parse(text);
        if (length?.(value) !== text.length) return;
        same += 1;
        expect(isAllOf(text, value, fields)).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(same).toBeGreaterThan(100);
  });

  it("is not offered for what may nest deeper than a payload may", () => {
    const nested = (levels: number): Fields => (levels === 0 ? {} : { parts: { a: nested(levels - 1) } });
    expect(glanceOf(nested(maximumDepth / 2 - 1))).toHaveProperty("length");
    expect(glanceOf(nested(maximumDepth / 2))).not.toHaveProperty("length");
  });

  it.each<[string, Fields]>([
    ["open", { parts: { a: {} }, open: true }],
    ["open further in", { parts: { a: { parts: {}, open: {} } } }],
    ["known by patterns", { parts: {}, patterns: [{ match: ["^a"], field: {} }] }],
    ["no object", {}],
  ])("is not offered for what is %s", (_, known) => {
    expect(glanceOf(known)).not.toHaveProperty("length");
  });
});

describe("a mark at a glance", () => {
  it.each([
    ["/a", { a: "x" }, "x"],
    ["/a/b", { a: { b: "x" } }, "x"],
    ["/a~1b/~0", { "a/b": { "~": "x" } }, "x"],
    ["/a/b", { a: null }, undefined],
    ["/a/b", null, undefined],
    ["/a/b", [], undefined],
  ])("is read at %s of %j", (at, payload, expected) => {
    expect(glanceOf({}, at).mark?.(payload)).toBe(expected);
  });

  it("is not offered for what has none", () => {
    expect(glanceOf({})).not.toHaveProperty("mark");
  });
});

describe("the committed glances", () => {
  it("are those of each contract, and of the envelopes around those that come in one", () => {
    const all = Object.values<Contract<unknown>>(contracts);
    const bare = all.map(({ name }) => name);
    const carried = all.flatMap(({ name, identity }) =>
      identity?.envelope ? [`${identity.envelope.contract}<${name}>`] : [],
    );
    expect(Object.keys(glances).sort()).toEqual([...bare, ...carried].sort());
  });
});
