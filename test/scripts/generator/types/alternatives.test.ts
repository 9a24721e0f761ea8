import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { renderTypes } from "../../../../scripts/generator/types/types.js";
import { typeCheck } from "../../../support/compile.js";

interface Odd {
  readonly schema: object;
  /** What the type must accept if the schema does. */
  readonly payloads: readonly unknown[];
  /** What the type accepts although the schema does not, since a rule has no type. */
  readonly wide?: readonly unknown[];
  /** The rules that stay without a type, by their keywords. */
  readonly notes?: readonly string[];
  /** Names of declarations that a reader meets. */
  readonly names?: readonly string[];
}

const text = { type: "string" };
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const nullable = (properties: object, more: object = {}) => object(properties, { type: ["object", "null"], ...more });
const aOrB = { anyOf: [{ required: ["a"] }, { required: ["b"] }] };
const when = (name: string, value: unknown, then: object | boolean) => ({
  if: { properties: { [name]: { const: value } }, required: [name] },
  then,
});

/** All objects of some values under some names, with and without each of them. */
const objects = (values: Readonly<Record<string, readonly unknown[]>>): object[] =>
  Object.entries(values).reduce<object[]>(
    (found, [name, each]) => found.flatMap((one) => [one, ...each.map((value) => ({ ...one, [name]: value }))]),
    [{}],
  );
const inO = (payloads: readonly unknown[]) => payloads.map((o) => ({ o }));
const letters = (names: string): object[] => objects(Object.fromEntries([...names].map((name) => [name, [""]])));

const odd: Readonly<Record<string, Odd>> = {
  "a rule of what may be null": {
    schema: object({ o: nullable({ a: text, b: text, c: text }, aOrB) }),
    payloads: [{}, ...inO([null, "", [], ...letters("abc")])],
    names: ["TWithA", "TWithB"],
  },
  "a condition on what may be null": {
    schema: object({ o: nullable({ k: text, c: text }, when("k", "p", { required: ["c"] })) }),
    payloads: inO([null, 1, { k: "p", c: "" }, {}, { k: "q" }]),
  },
  "a rule of items that may be null": {
    schema: object({ list: { type: "array", items: nullable({ a: text, b: text }, aOrB) } }),
    payloads: [...letters("ab"), null, ""].map((item) => ({ list: [item] })),
  },
  "a rule of what may be null, by reference": {
    schema: object({ o: { $ref: "#/$defs/o" } }, { $defs: { o: nullable({ a: text, b: text }, aOrB) } }),
    payloads: inO([null, 1, ...letters("ab")]),
  },
  "a rule beside a reference to what may be null": {
    schema: object({ o: { $ref: "#/$defs/o", ...aOrB } }, { $defs: { o: nullable({ a: text, b: text }) } }),
    payloads: inO([null, 1, { z: "" }, ...letters("ab")]),
  },
  "a rule beside what may be null, in a list of schemas": {
    schema: object({ o: { allOf: [nullable({ a: text, b: text }), aOrB] } }),
    payloads: inO([null, 1, ...letters("ab")]),
  },
  "a rule beside a union with null": {
    schema: object({
      o: { anyOf: [object({ k: text, c: text, z: text }), { type: "null" }], ...when("k", "p", { required: ["c"] }) },
    }),
    payloads: inO([null, 1, {}, { z: "" }, { k: "p", c: "" }, { k: "q" }]),
  },
  "a rule of what may be a text": {
    schema: object({ o: { ...object({ a: text, b: text }, aOrB), type: ["object", "string"] } }),
    payloads: inO(["", null, 1, ...letters("ab")]),
  },
  "a rule of what may be a text of a list": {
    schema: object({
      o: { ...object({ a: text, b: text }, aOrB), type: ["object", "string"], enum: ["x", { a: "y" }] },
    }),
    payloads: inO(["x", "y", null, { a: "y" }, { a: "x" }, { b: "" }]),
  },
  "a rule of what may be a list or a number": {
    schema: { ...object({ a: text, b: text }, aOrB), type: ["array", "object", "integer"], items: text },
    payloads: [1, [], [""], [1], "", null, ...letters("ab")],
  },
  "a rule of a map that may be null": {
    schema: nullable({ a: text, b: text }, { additionalProperties: { type: "string" }, ...aOrB }),
    payloads: [null, 1, { a: "", c: "" }, { c: "" }],
  },
  "a rule at the top of what may be null": {
    schema: nullable({ a: text, b: text, c: text }, aOrB),
    payloads: [null, 1, ...letters("abc")],
  },
  "exactly one of several properties, which null has not": {
    schema: object({ o: nullable({ a: text, b: text }, { oneOf: aOrB.anyOf }) }),
    payloads: inO([null, ...letters("ab")]),
  },
};

const render = async ({ schema }: Odd, isWritten: boolean) => {
  const notes: string[] = [];
  const onTooMany = (_: object, keyword: string) => notes.push(keyword);
  return { notes, code: await renderTypes(schema as never, "T", { isStrict: true, isWritten, onTooMany }) };
};

const cases = await Promise.all(
  Object.entries(odd).flatMap(([name, each]) =>
    [false, true].map(async (isWritten, index) => ({
      ...each,
      name: `${name}, ${isWritten ? "written" : "read"}`,
      file: `test/alternatives-${Object.keys(odd).indexOf(name)}-${index}.ts`,
      rendered: await render(each, isWritten),
    })),
  ),
);
type Case = (typeof cases)[number];

const wideOf = ({ wide = [] }: Case) => wide.map((payload) => JSON.stringify(payload));

// Each payload on a line of its own, after the declarations.
const moduleOf = ({ rendered, payloads }: Case): string =>
  [
    ...payloads.map((payload, index) => `export const payload${index}: T = ${JSON.stringify(payload)};`),
    rendered.code,
  ].join("\n");

const complaints = typeCheck(new Map(cases.map((each) => [each.file, moduleOf(each)])));

const refusedLines = (file: string): number[] =>
  complaints
    .filter((complaint) => complaint.startsWith(`${file}:`))
    .map((complaint) => Number(/:(\d+) /.exec(complaint)?.[1]) - 1);

const accepted = ({ file, payloads }: Case): string[] => {
  const refused = refusedLines(file);
  return payloads.filter((_, index) => !refused.includes(index)).map((payload) => JSON.stringify(payload));
};

const closed = (schema: object): object =>
  JSON.parse(JSON.stringify(schema), (_, value) =>
    value?.properties && value.type && value.additionalProperties === undefined && !value.$ref
      ? { ...value, unevaluatedProperties: false }
      : value,
  );

const valid = ({ schema, payloads }: Case): string[] => {
  const validate = new Ajv2020({ allowUnionTypes: true, strict: false }).compile(closed(schema));
  return payloads.filter((payload) => validate(payload)).map((payload) => JSON.stringify(payload));
};

describe("the alternatives of a type", () => {
  it.each(cases)("are what the schema accepts: $name", (each) => {
    const expected = each.payloads.map((payload) => JSON.stringify(payload));
    const allowed = new Set([...valid(each), ...wideOf(each)]);
    expect(accepted(each), each.rendered.code).toEqual(expected.filter((payload) => allowed.has(payload)));
  });

  it.each(cases)("are named, and the rules without a type told: $name", ({ rendered, names = [], notes = [] }) => {
    expect(rendered.notes).toEqual(notes);
    for (const name of names) expect(rendered.code).toMatch(new RegExp(`^export (?:interface|type) ${name} `, "m"));
  });

  it("are declared without a complaint", () => {
    for (const each of cases)
      expect(refusedLines(each.file).filter((line) => line >= each.payloads.length)).toEqual([]);
  });
});
