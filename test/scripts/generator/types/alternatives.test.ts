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
const when = (condition: object, then: object | boolean, others: object = {}) => ({ if: condition, then, ...others });
const is = (name: string, value: unknown) => ({ properties: { [name]: { const: value } } });
const has = (name: string, value: unknown) => ({ ...is(name, value), required: [name] });

/** All objects of some values under some names, with and without each of them. */
const objects = (values: Readonly<Record<string, readonly unknown[]>>): object[] =>
  Object.entries(values).reduce<object[]>(
    (found, [name, each]) => found.flatMap((one) => [one, ...each.map((value) => ({ ...one, [name]: value }))]),
    [{}],
  );
const inO = (payloads: readonly unknown[]) => payloads.map((o) => ({ o }));
const kinds = (values: string, names: string): object[] =>
  objects({ k: [...values], ...Object.fromEntries([...names].map((name) => [name, [""]])) });
const letters = (names: string): object[] => objects(Object.fromEntries([...names].map((name) => [name, [""]])));

const oneOf = (...lists: string[]) => ({ oneOf: lists.map((names) => ({ required: [...names] })) });
const cards = { k: { enum: ["p", "q"] }, c: text };
const constants = [
  { const: "p", title: "P" },
  { const: "q", title: "Q" },
];
const isP = is("k", "p");
const hasC = { required: ["c"] };
const needsC = when(isP, hasC);
const twoKinds = { ...cards, x: { enum: ["p", "q"] }, y: text };
const needsY = when(is("x", "p"), { required: ["y"] });
const twoKindsGiven = objects({ k: ["p", "q"], x: ["p", "q"], y: [""] });
const oneOfSixteen = { anyOf: Array.from({ length: 16 }, (_, index) => ({ required: [`p${index}`] })) };

const odd: Readonly<Record<string, Odd>> = {
  "a rule of what may be null": {
    schema: object({ o: nullable({ a: text, b: text, c: text }, aOrB) }),
    payloads: [{}, ...inO([null, "", [], ...letters("abc")])],
    names: ["TWithA", "TWithB"],
  },
  "a condition on what may be null": {
    schema: object({ o: nullable({ k: text, c: text }, when(has("k", "p"), { required: ["c"] })) }),
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
  "a rule of a reference without a type, beside what may be null": {
    schema: object({ o: nullable({ a: text, b: text }, { $ref: "#/$defs/rule" }) }, { $defs: { rule: aOrB } }),
    payloads: inO([null, 1, ...letters("ab")]),
  },
  "too many rules of a reference without a type, beside what may be null": {
    schema: object(
      { o: nullable({ a: text }, { $ref: "#/$defs/rule" }) },
      { $defs: { rule: oneOf(..."abcdefghijklmnopq") } },
    ),
    payloads: inO([1, { a: "" }, {}]),
    wide: inO([{}]),
    notes: ["oneOf", "oneOf"],
  },
  "a rule beside a union with null": {
    schema: object({
      o: {
        anyOf: [object({ k: text, c: text, z: text }), { type: "null" }],
        ...when(has("k", "p"), { required: ["c"] }),
      },
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
  "a condition in a referenced schema": {
    schema: object(cards, { required: ["k"], allOf: [{ $ref: "#/$defs/rule" }], $defs: { rule: needsC } }),
    payloads: kinds("pqr", "c"),
    names: ["TIfKP", "TIfOtherK"],
  },
  "a condition in a reference beside the properties": {
    schema: object(cards, { required: ["k"], $ref: "#/$defs/rule", $defs: { rule: needsC } }),
    payloads: kinds("pqr", "c"),
  },
  "a condition behind several references": {
    schema: object(cards, {
      required: ["k"],
      allOf: [{ $ref: "#/$defs/rules" }],
      $defs: { rules: { allOf: [{ $ref: "#/$defs/rule" }, { title: "nothing" }] }, rule: needsC },
    }),
    payloads: kinds("pq", "c"),
  },
  "a condition in a reference that also says more": {
    schema: object(
      { k: cards.k },
      { required: ["k"], $ref: "#/$defs/rule", $defs: { rule: { properties: { c: text, z: text }, ...needsC } } },
    ),
    payloads: kinds("pq", "cz"),
  },
  "a condition in a reference that has all that it needs": {
    schema: { $ref: "#/$defs/card", $defs: { card: object(cards, { required: ["k"], ...needsC }) } },
    payloads: kinds("pqr", "c"),
    names: ["TIfKP", "TIfOtherK"],
  },
  "a condition in a reference that has all that it needs, beside another rule": {
    schema: {
      $ref: "#/$defs/card",
      anyOf: [hasC, { required: ["d"] }],
      $defs: { card: object({ ...cards, d: text }, { required: ["k"], ...needsC }) },
    },
    payloads: kinds("pq", "cd"),
    names: ["TCard", "TIfKP", "TWithD"],
  },
  "a condition behind references, the first of which has all that it needs": {
    schema: object(
      { d: text },
      {
        $ref: "#/$defs/card",
        $defs: { card: object(cards, { required: ["k"], $ref: "#/$defs/rule" }), rule: needsC },
      },
    ),
    payloads: [],
    names: ["TCard", "TIfKP", "TIfOtherK"],
  },
  "a condition that asks for its property, in a reference without the values of it": {
    schema: object(cards, {
      required: ["k"],
      allOf: [{ $ref: "#/$defs/rule" }],
      $defs: { rule: when(has("k", "p"), hasC) },
    }),
    payloads: kinds("pqr", "c"),
  },
  "one of several properties, by reference": {
    schema: object(
      { a: text, b: text, c: text },
      { allOf: [{ $ref: "#/$defs/rules" }], $defs: { rules: { allOf: [{ $ref: "#/$defs/rule" }] }, rule: aOrB } },
    ),
    payloads: letters("abc"),
  },
  "rules in lists of lists": {
    schema: object(
      { ...cards, a: text, b: text },
      { required: ["k"], allOf: [{ allOf: [needsC, { allOf: [aOrB] }] }, { title: "nothing" }] },
    ),
    payloads: kinds("pq", "abc"),
  },
  "a condition by reference": {
    schema: object(cards, { required: ["k"], ...when({ $ref: "#/$defs/isP" }, hasC), $defs: { isP } }),
    payloads: kinds("pq", "c"),
  },
  "a condition that is a list of schemas": {
    schema: object(cards, when({ allOf: [isP, { required: ["k"] }] }, hasC)),
    payloads: kinds("pq", "c"),
  },
  "a condition on a value by reference": {
    schema: object(cards, {
      required: ["k"],
      ...when({ properties: { k: { $ref: "#/$defs/p" } } }, hasC),
      $defs: { p: { $ref: "#/$defs/const" }, const: { const: "p" } },
    }),
    payloads: kinds("pq", "c"),
  },
  "a condition on a property by reference": {
    schema: object(
      { k: { $ref: "#/$defs/k" }, c: text },
      { $ref: "#/$defs/asked", ...needsC, $defs: { k: cards.k, asked: { required: ["k"] } } },
    ),
    payloads: kinds("pqr", "c"),
  },
  "branches by reference": {
    schema: object(cards, {
      required: ["k"],
      ...when(isP, { $ref: "#/$defs/c" }, { else: { allOf: [{ $ref: "#/$defs/no" }] } }),
      $defs: { c: hasC, no: false },
    }),
    payloads: kinds("pq", "c"),
  },
  "a condition that no object satisfies": {
    schema: object(cards, { required: ["k"], ...when({ type: "string", ...isP }, hasC) }),
    payloads: kinds("pq", "c"),
  },
  "a condition that no value satisfies": {
    schema: object(cards, {
      required: ["k"],
      ...when({ properties: { k: { allOf: [{ const: "p" }, { type: "number" }] } } }, hasC),
    }),
    payloads: kinds("pq", "c"),
  },
  "a condition on another property in a branch": {
    schema: object(twoKinds, { required: ["k", "x"], ...when(isP, needsY) }),
    payloads: twoKindsGiven,
    names: ["TIfKPIfXP", "TIfKPIfOtherX", "TIfOtherK"],
  },
  "a condition on another property in the other branch, by reference": {
    schema: object(twoKinds, {
      required: ["k", "x"],
      ...when(isP, true, { else: { $ref: "#/$defs/rule" } }),
      $defs: { rule: { allOf: [needsY] } },
    }),
    payloads: twoKindsGiven,
  },
  "a condition in a branch, on a property that the branch asks for": {
    schema: object(twoKinds, { required: ["k"], ...when(isP, { required: ["x"], ...needsY }) }),
    payloads: twoKindsGiven,
  },
  "one of several properties in a branch": {
    schema: object(
      { ...cards, a: text, b: text },
      { required: ["k"], ...when(isP, aOrB, { else: { oneOf: aOrB.anyOf } }) },
    ),
    payloads: kinds("pq", "ab"),
  },
  "one rule in both branches": {
    schema: object(
      { ...cards, a: text, b: text },
      {
        required: ["k"],
        ...when(isP, { allOf: [{ $ref: "#/$defs/rule" }, hasC] }, { else: { $ref: "#/$defs/rule" } }),
        $defs: { rule: aOrB },
      },
    ),
    payloads: kinds("pq", "abc"),
  },
  "one rule in a branch and in every case": {
    schema: object(
      { ...cards, a: text, b: text },
      {
        required: ["k"],
        allOf: [{ $ref: "#/$defs/rule" }],
        ...when(isP, { $ref: "#/$defs/rule" }),
        $defs: { rule: { type: "object", ...aOrB } },
      },
    ),
    payloads: kinds("pq", "ab"),
  },
  "conditions in conditions on one property": {
    schema: object(
      { k: { enum: ["p", "q", "r"] }, c: text, d: text },
      {
        required: ["k"],
        ...when(isP, hasC, { else: when(is("k", "q"), { required: ["d"] }, { else: { maxProperties: 1 } }) }),
      },
    ),
    payloads: kinds("pqr", "cd"),
    wide: objects({ c: [""], d: [""] }).map((others) => ({ k: "r", ...others })),
    names: ["TIfKP", "TIfKQ", "TIfOtherK"],
  },
  "too many alternatives in a branch": {
    schema: object({ ...cards, a: text }, { required: ["k"], ...when(isP, { ...hasC, ...oneOfSixteen }) }),
    payloads: kinds("pq", "ac"),
    wide: [
      { k: "p", c: "" },
      { k: "p", a: "", c: "" },
    ],
    notes: ["anyOf"],
  },
  "too many alternatives in a referenced schema": {
    schema: object(
      { ...cards, ...Object.fromEntries(oneOfSixteen.anyOf.map(({ required: [name] }) => [name, text])) },
      { required: ["k"], allOf: [oneOfSixteen, { $ref: "#/$defs/rule" }], $defs: { rule: needsC } },
    ),
    payloads: objects({ k: ["p", "q"], p1: [""], c: [""] }),
    wide: [{ k: "p", p1: "" }],
    notes: ["if"],
  },
  "exactly one of two lists, of which one has several names": {
    schema: object({ a: text, b: text, c: text, d: text }, oneOf("ab", "c")),
    payloads: letters("abcd"),
    names: ["TWithAAndB", "TWithCWithoutA", "TWithCWithoutB"],
  },
  "exactly one of two lists of several names": {
    schema: object({ a: text, b: text, c: text, d: text }, oneOf("ab", "cd")),
    payloads: letters("abcd"),
  },
  "exactly one of three lists that have names in common": {
    schema: object({ a: text, b: text, c: text, d: text }, oneOf("ab", "bc", "acd")),
    payloads: letters("abcd"),
  },
  "exactly one of two lists, of which one holds the other": {
    schema: object({ a: text, b: text, c: text }, oneOf("a", "ab")),
    payloads: letters("abc"),
  },
  "exactly one of a list and nothing": {
    schema: object({ a: text, b: text, c: text }, oneOf("ab", "")),
    payloads: letters("abc"),
    names: ["TWithoutA", "TWithoutB"],
  },
  "exactly one of one list": {
    schema: object({ a: text, b: text }, oneOf("ab")),
    payloads: letters("ab"),
  },
  "exactly one of nothing": {
    schema: object({ a: text }, oneOf("")),
    payloads: letters("a"),
  },
  "exactly one of a list and itself": {
    schema: object({ a: text, b: text }, oneOf("a", "a")),
    payloads: [null, ...letters("ab")],
  },
  "exactly one of a list, itself and another one": {
    schema: object({ a: text, b: text }, oneOf("a", "a", "b")),
    payloads: letters("ab"),
  },
  "exactly one of a list and itself, of a property, an item and a definition": {
    schema: object(
      {
        o: object({ a: text }, oneOf("a", "a")),
        list: { type: "array", items: { $ref: "#/$defs/never" } },
        other: { anyOf: [{ $ref: "#/$defs/never" }, { type: "null" }] },
      },
      { $defs: { never: object({ a: text }, oneOf("a", "a")) } },
    ),
    payloads: [{}, { o: {} }, { o: { a: "" } }, { list: [] }, { list: [{ a: "" }] }, { other: {} }, { other: null }],
  },
  "branches that nothing satisfies": {
    schema: object({ o: nullable(cards, { required: ["k"], ...when(isP, false, { else: false }) }), a: text }),
    payloads: [{}, ...inO([null, { k: "p" }, { k: "q" }])],
    wide: inO([null]),
  },
  "exactly one of more lists than a type should have alternatives for": {
    schema: object(
      Object.fromEntries([..."abcdefghijkl"].map((name) => [name, text])),
      oneOf("abc", "def", "ghi", "jkl"),
    ),
    payloads: [{}, ...letters("abc"), { a: "", b: "", c: "", d: "", e: "", f: "" }],
    wide: [...letters("abc").slice(0, -1), { a: "", b: "", c: "", d: "", e: "", f: "" }],
    notes: ["oneOf"],
  },
  "exactly one of very many lists of very many names": {
    schema: object(
      { a: text },
      {
        oneOf: Array.from({ length: 30 }, (_, list) => ({
          required: Array.from({ length: 30 }, (_, index) => `p${list}x${index}`),
        })),
      },
    ),
    payloads: letters("a"),
    wide: letters("a"),
    notes: ["oneOf"],
  },
  "a condition on one of several constants": {
    schema: object({ ...cards, k: { oneOf: constants } }, { required: ["k"], ...needsC }),
    payloads: kinds("pqr", "c"),
    names: ["TIfKP", "TIfOtherK"],
  },
  "a condition on any of several constants, of a type": {
    schema: object({ ...cards, k: { type: "string", anyOf: constants } }, { required: ["k"], ...needsC }),
    payloads: kinds("pqr", "c"),
  },
  "a condition on constants that a reference lists": {
    schema: object(
      { ...cards, k: { $ref: "#/$defs/k" } },
      { required: ["k"], ...needsC, $defs: { k: { oneOf: [{ $ref: "#/$defs/p" }, constants[1]] }, p: { const: "p" } } },
    ),
    payloads: kinds("pqr", "c"),
  },
  "a condition on a list or null": {
    schema: object({ ...cards, k: { anyOf: [cards.k, { type: "null" }] } }, { required: ["k"], ...needsC }),
    payloads: objects({ k: ["p", "q", "r", null], c: [""] }),
  },
  "a condition on a boolean or a list of lists": {
    schema: object(
      { ...cards, k: { oneOf: [{ type: "boolean" }, { anyOf: [{ const: 1 }, { enum: [2, 3] }] }] } },
      { required: ["k"], ...when(is("k", true), hasC, { else: when(is("k", 2), false) }) },
    ),
    payloads: objects({ k: [true, false, 1, 2, 3, 4], c: [""] }),
  },
  "a condition on null": {
    schema: object({ ...cards, k: { enum: ["p", null] } }, { required: ["k"], ...when(is("k", null), hasC) }),
    payloads: objects({ k: ["p", null], c: [""] }),
  },
  "a condition on what is more than a list": {
    schema: object(
      { ...cards, k: { anyOf: [{ const: "p" }, { type: "string" }] } },
      { required: ["k"], ...needsC, else: hasC },
    ),
    payloads: kinds("pq", "c"),
  },
  "a condition on listed values of which one branch alone accepts some": {
    schema: object(
      { ...cards, k: { oneOf: [{ enum: ["p", "q"], pattern: "p" }, { const: "q" }] } },
      { required: ["k"], ...needsC },
    ),
    payloads: kinds("pq", "c"),
  },
  "a condition that is a union of constants": {
    schema: object(
      { ...cards, k: { enum: ["p", "q", "r"] } },
      { required: ["k"], ...when({ properties: { k: { oneOf: constants } } }, hasC) },
    ),
    payloads: kinds("pqr", "c"),
  },
  "a condition that is a union of constants and more": {
    schema: object(
      { ...cards, k: { enum: ["p", "q", "r"] } },
      {
        required: ["k"],
        ...when({ properties: { k: { anyOf: [{ const: "p" }, { enum: ["q"], minLength: 2 }] } } }, hasC),
      },
    ),
    payloads: kinds("pqr", "c"),
    wide: [{ k: "p" }],
  },
  "conditions on values that are signs": {
    schema: object(
      { k: { enum: ["+", "-", "\u2192"] }, c: text },
      { required: ["k"], ...when(is("k", "+"), hasC, { else: when(is("k", "-"), hasC, { else: { not: hasC } }) }) },
    ),
    payloads: kinds("+-\u2192", "c"),
    wide: [{ k: "\u2192", c: "" }],
    names: ["TIfKPlus", "TIfKMinus", "TIfOtherK"],
  },
  "a condition on a sign that has no usual name": {
    schema: object(
      { k: { enum: ["\u2192", "\u2190"] }, c: text },
      { required: ["k"], ...when(is("k", "\u2192"), hasC) },
    ),
    payloads: kinds("\u2192\u2190", "c"),
    names: ["TIfKU2192", "TIfOtherK"],
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
