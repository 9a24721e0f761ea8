import { describe, expect, it } from "vitest";
import { deriveFacts } from "../../../../scripts/generator/description/facts.js";
import type { ContractJson } from "../../../../scripts/generator/input/contract-json.js";
import { load } from "../../../../scripts/generator/input/load.js";
import { renderPayloadTypes } from "../../../../scripts/generator/types/payload-types.js";
import { typeCheck } from "../../../support/compile.js";

interface Odd {
  readonly schema: object;
  readonly documented?: object;
  readonly contract?: ContractJson;
  /** Code that must compile, except below a `@ts-expect-error`: `X` is what is published, `XStrict` what is strict, `XData` what is written. */
  readonly uses: string;
  /** The rules that stay without a type. */
  readonly notes?: readonly string[];
}

const text = { type: "string" };
const time = { type: "string", format: "date-time" };
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const when = (condition: object, then: object | boolean, others: object = {}) => ({ if: condition, then, ...others });
const is = (name: string, value: unknown) => ({ properties: { [name]: { const: value } } });
const card = object({ kind: { enum: ["card", "account", "cash"] }, number: text, iban: text }, { required: ["kind"] });

const odd: Readonly<Record<string, Odd>> = {
  "one of several properties": {
    schema: object({ a: text, b: { type: "number" }, c: text }, { anyOf: [{ required: ["a"] }, { required: ["b"] }] }),
    uses: `
      const strict: XStrict[] = [{ a: "" }, { b: 1 }, { a: "", b: 1, c: "" }];
      const data: XData[] = [{ a: "", b: undefined }];
      const published: X = {};
      // @ts-expect-error one must be there
      const none: XStrict = { c: "" };
      // @ts-expect-error undefined is none
      const absent: XData = { a: undefined };
      // @ts-expect-error a is a text
      const other: XStrict = { a: 1 };
      // @ts-expect-error it is closed
      const more: XStrict = { a: "", d: "" };`,
  },
  "one of several properties, asked for by the page alone": {
    schema: object({ a: text, b: text }),
    documented: { anyOf: [{ required: ["a"] }, { required: ["b"] }] },
    uses: `
      const data: XData = { b: "" };
      // @ts-expect-error one must be there
      const none: XData = {};`,
  },
  "one of several properties of a reference": {
    schema: {
      $ref: "#/$defs/n",
      anyOf: [{ required: ["a"] }, { required: ["b"] }],
      $defs: { n: object({ a: text, b: text }) },
    },
    uses: `
      const data: XData = { b: "" };
      const strict = (payload: XStrict): string => ("a" in payload && payload.a !== undefined ? payload.a : (payload.b ?? ""));
      // @ts-expect-error one must be there
      const none: XData = {};`,
  },
  "one of several properties in a list": {
    schema: object({
      list: {
        type: "array",
        items: object({ a: text, b: text }, { anyOf: [{ required: ["a"] }, { required: ["b"] }] }),
      },
    }),
    uses: `
      const data: XData = { list: [{ a: "" }, { b: "" }] };
      // @ts-expect-error one must be there
      const none: XData = { list: [{}] };`,
  },
  "exactly one of several properties": {
    schema: object({ a: text, b: text }, { oneOf: [{ required: ["a"] }, { required: ["b"] }] }),
    uses: `
      const data: XData[] = [{ a: "" }, { b: "", a: undefined }];
      // @ts-expect-error one must be there
      const none: XData = {};
      // @ts-expect-error only one may be there
      const both: XData = { a: "", b: "" };`,
  },
  "exactly one of several lists of properties": {
    schema: object(
      { a: text, b: text, c: text, d: text },
      { oneOf: [{ required: ["a", "b"] }, { required: ["c", "d"] }] },
    ),
    uses: `
      const data: XData[] = [{ a: "", b: "" }, { a: "", c: "", d: "" }];
      // @ts-expect-error b is missing
      const half: XData = { a: "", c: "" };`,
  },
  "an alternative that asks for nothing": {
    schema: object({ a: text, b: text }, { anyOf: [{ required: ["a"] }, {}] }),
    uses: "const data: XData = {};",
  },
  "a condition on a value of a list": {
    schema: { ...card, ...when(is("kind", "card"), { required: ["number"] }) },
    uses: `
      const data: XData[] = [{ kind: "card", number: "" }, { kind: "cash" }, { kind: "cash", number: "" }];
      const narrowed = (payload: XStrict): string => (payload.kind === "card" ? payload.number : payload.kind);
      // @ts-expect-error a card has a number
      const none: XData = { kind: "card" };
      // @ts-expect-error there is no such kind
      const other: XData = { kind: "cheque" };`,
  },
  "a condition with both branches, on any text": {
    schema: object(
      { kind: text },
      {
        required: ["kind"],
        ...when(is("kind", "card"), object({ number: text }, { required: ["number"] }), {
          else: object({ iban: text }, { required: ["iban"] }),
        }),
      },
    ),
    uses: `
      const data: XData[] = [{ kind: "card", number: "", iban: 1 }, { kind: "account", iban: "" }, { kind: "account", iban: "", number: 1 }];
      // @ts-expect-error neither is there
      const none: XData = { kind: "card" };`,
  },
  "a condition on several values": {
    schema: { ...card, ...when({ properties: { kind: { enum: ["card", "account"] } } }, { required: ["number"] }) },
    uses: `
      const data: XData[] = [{ kind: "account", number: "" }, { kind: "cash" }];
      // @ts-expect-error an account has a number
      const none: XData = { kind: "account" };`,
  },
  "a condition on a boolean": {
    schema: object(
      { on: { type: "boolean" }, since: text },
      { required: ["on"], ...when(is("on", true), { required: ["since"] }) },
    ),
    uses: `
      const data: XData[] = [{ on: false }, { on: true, since: "" }];
      // @ts-expect-error since is missing
      const none: XData = { on: true };`,
  },
  "several conditions on one property, in a list of rules": {
    schema: {
      ...card,
      allOf: [when(is("kind", "card"), { required: ["number"] }), when(is("kind", "account"), { required: ["iban"] })],
    },
    uses: `
      const data: XData[] = [{ kind: "card", number: "" }, { kind: "account", iban: "" }, { kind: "cash" }];
      // @ts-expect-error a card has a number
      const card: XData = { kind: "card", iban: "" };
      // @ts-expect-error an account has an IBAN
      const account: XData = { kind: "account", number: "" };
      const named: [XStrictIfKindCard, XStrictIfKindAccount, XStrictIfOtherKind] = [{ kind: "card", number: "" }, { kind: "account", iban: "" }, { kind: "cash" }];`,
  },
  "a condition on a property that may be absent, which it asks for itself": {
    schema: object(
      { kind: text, number: text },
      when({ ...is("kind", "card"), required: ["kind"] }, { required: ["number"] }),
    ),
    uses: `
      const data: XData[] = [{}, { kind: "card", number: "" }, { kind: "cash" }];`,
  },
  "a condition on a property that may be absent": {
    schema: object(
      { kind: { enum: ["card", "cash"] }, number: text },
      when(is("kind", "card"), { required: ["number"] }),
    ),
    uses: `
      const data: XData[] = [{ number: "" }, { kind: "card" }];`,
  },
  "a condition on more than one property": {
    schema: {
      ...card,
      ...when({ properties: { kind: { const: "card" }, number: { const: "1" } } }, { required: ["iban"] }),
    },
    uses: `const data: XData = { kind: "card", number: "1" };`,
  },
  "a condition that nothing may satisfy": {
    schema: { ...card, ...when(is("kind", "cash"), false) },
    uses: `
      const data: XData = { kind: "card" };
      // @ts-expect-error it may not be cash
      const cash: XData = { kind: "cash" };`,
  },
  "a condition of the page on what is published": {
    schema: card,
    documented: {
      properties: { kind: { enum: ["card", "account"] }, number: { minLength: 1 } },
      ...when(is("kind", "card"), { required: ["number"] }),
    },
    uses: `
      const published: X = { kind: "cash" };
      const data: XData[] = [{ kind: "card", number: "" }, { kind: "account" }];
      // @ts-expect-error the page does not list cash
      const cash: XData = { kind: "cash" };
      // @ts-expect-error a card has a number
      const none: XData = { kind: "card" };`,
  },
  "rules of both schemas": {
    schema: { ...card, anyOf: [{ required: ["number"] }, { required: ["iban"] }] },
    documented: { anyOf: [{ required: ["note"] }, { required: ["memo"] }], properties: { note: text, memo: text } },
    uses: `
      const data: XData = { kind: "cash", number: "", memo: "" };
      // @ts-expect-error the published rule asks for one of two
      const published: XData = { kind: "cash", memo: "" };
      // @ts-expect-error the page's rule asks for one of two
      const documented: XData = { kind: "cash", iban: "" };`,
  },
  "values of both schemas": {
    schema: object({ a: { enum: ["x", "y", 1] }, b: { type: ["string", "null"] }, c: text }, { required: ["c"] }),
    documented: {
      properties: { a: { type: "string", enum: ["y", "z", 1] }, b: { enum: ["p", "q"] }, c: { const: "x" } },
      required: ["b"],
    },
    uses: `
      const strict: XStrict = { a: "y", b: "p", c: "x" };
      // @ts-expect-error only one schema has it
      const other: XStrict = { a: "x", b: "p", c: "x" };
      // @ts-expect-error it is no text
      const number: XStrict = { a: 1, b: "p", c: "x" };
      // @ts-expect-error the page does not list null
      const nothing: XStrict = { b: null, c: "x" };
      // @ts-expect-error the page requires b
      const none: XStrict = { c: "x" };`,
  },
  "more members than a type should have": {
    schema: object(Object.fromEntries(["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].map((name) => [name, text])), {
      anyOf: [{ required: ["a"] }, { required: ["b"] }],
      allOf: ["cd", "ef", "gh", "ij"].map(([one, other]) => ({ anyOf: [{ required: [one] }, { required: [other] }] })),
    }),
    notes: ["schemas/X/schema.json#/allOf/3/anyOf"],
    uses: `
      const data: XData = { a: "", c: "", e: "", g: "" };
      // @ts-expect-error e or f is missing
      const none: XData = { a: "", c: "", g: "", i: "" };`,
  },
  "more alternatives than a type should have, of the page, in an inner object": {
    schema: object({ inner: object({}) }),
    documented: {
      properties: { inner: { anyOf: Array.from({ length: 17 }, (_, index) => ({ required: [`p${index}`] })) } },
    },
    notes: ["schemas/X/documented.json#/properties/inner/anyOf"],
    uses: "const data: XData = { inner: {} };",
  },
  "as many alternatives as a type may have": {
    schema: object({}, { anyOf: Array.from({ length: 16 }, (_, index) => ({ required: [`p${index}`] })) }),
    uses: `
      const data: XData = { p15: 1 };
      // @ts-expect-error one must be there
      const none: XData = {};`,
  },
  "alternatives of a map": {
    schema: object(
      { a: text, b: text, n: { type: "number" } },
      {
        additionalProperties: { type: "boolean" },
        anyOf: [{ required: ["a"] }, { required: ["b"] }],
      },
    ),
    uses: `
      const data: XData = { a: "", n: 1, more: true };
      // @ts-expect-error one must be there
      const none: XData = { n: 1, more: true };`,
  },
  "alternatives of an open object": {
    schema: object(
      { a: text, b: text },
      { additionalProperties: true, anyOf: [{ required: ["a"] }, { required: ["b"] }] },
    ),
    uses: `
      const data: XData = { a: "", more: 1 };
      // @ts-expect-error one must be there
      const none: XData = { more: 1 };`,
  },
  "dates wherever a date-time is asked for": {
    schema: object(
      {
        at: time,
        list: { type: "array", items: time, minItems: 1 },
        map: object({}, { additionalProperties: time }),
        maps: object({}, { additionalProperties: object({ at: time }) }),
        maybe: { type: ["string", "null"], format: "date-time" },
        named: { $ref: "#/$defs/time" },
        split: { allOf: [text, { format: "date-time" }] },
        pattern: object({}, { patternProperties: { "^t": time } }),
        listed: { ...time, enum: ["2026-01-30T09:15:00Z"] },
        page: text,
      },
      { $defs: { time } },
    ),
    documented: { properties: { page: { format: "date-time" } } },
    uses: `
      const at = new Date();
      const data: XData = { at, list: [at, ""], map: { any: at }, maps: { any: { at } }, maybe: at, named: at, split: at, pattern: { t1: at }, page: at };
      const texts: XData = { at: "", list: [], map: { any: "" }, maybe: null, named: "", page: "" };
      // @ts-expect-error what is read is text
      const strict: XStrict = { at };
      // @ts-expect-error it is one text
      const listed: XData = { listed: at };`,
  },
  "what may be absent, and lists of any length": {
    schema: object(
      {
        a: text,
        inner: object({ b: text, c: text }, { required: ["c"] }),
        list: { type: "array", items: text, minItems: 1, maxItems: 3 },
        pair: { type: "array", prefixItems: [text, text], items: false, minItems: 2 },
      },
      { required: ["list"] },
    ),
    uses: `
      declare const list: readonly string[];
      declare const maybe: string | undefined;
      const data: XData = { a: maybe, inner: { b: maybe, c: "" }, list, pair: ["", ""] };
      // @ts-expect-error it must be there
      const none: XData = { inner: { c: maybe }, list };
      // @ts-expect-error a pair has two
      const one: XData = { list, pair: [""] };
      // @ts-expect-error what is read has at least one
      const strict: XStrict = { list: [] };`,
  },
  "what the builder fills": {
    schema: object(
      {
        id: text,
        kind: { const: "x" },
        at: time,
        other: text,
        inner: object({ id: text, b: text }, { required: ["id", "b"] }),
      },
      { required: ["id", "kind", "at", "other"], anyOf: [{ required: ["id"] }, { required: ["inner"] }] },
    ),
    contract: { fills: { "/id": "uuid", "/at": "now", "/inner/id": "uuid" } },
    uses: `
      const data: XData[] = [{ other: "" }, { id: undefined, kind: "x", at: new Date(), other: "", inner: { b: "" } }];
      // @ts-expect-error nothing fills it
      const none: XData = { id: "" };
      // @ts-expect-error nothing fills b
      const inner: XData = { other: "", inner: {} };
      // @ts-expect-error what is read has it
      const strict: XStrict = { other: "" };`,
  },
  "a condition on what the builder fills": {
    schema: object(
      { kind: { const: "x" }, a: text },
      { required: ["kind"], ...when(is("kind", "x"), { required: ["a"] }) },
    ),
    uses: `
      const data: XData = { a: "" };
      // @ts-expect-error the builder's kind asks for it
      const strict: XStrict = { kind: "x" };`,
  },
  "what a page lets be open": {
    schema: object({ inner: object({ a: text }), other: object({ a: text }) }),
    contract: { open: ["/inner"] },
    uses: `
      const data: XData = { inner: { a: "", more: 1 } };
      const strict: XStrict = { inner: { more: 1 } };
      // @ts-expect-error only one of the places is open
      const other: XData = { other: { more: 1 } };
      // @ts-expect-error a is a text
      const wrong: XData = { inner: { a: 1 } };`,
  },
  "rules for one of the places of a definition": {
    schema: object(
      { home: { $ref: "#/$defs/address" }, work: { $ref: "#/properties/home" } },
      {
        $defs: { address: object({ city: text, zip: text }) },
      },
    ),
    documented: {
      properties: { home: { required: ["city"], properties: { zip: { $ref: "#/$defs/zip" } } } },
      $defs: { zip: { enum: ["1"] } },
    },
    uses: `
      const data: XData = { home: { city: "", zip: "1" }, work: { zip: "2" } };
      // @ts-expect-error the page requires the city of one place
      const none: XData = { home: {} };
      // @ts-expect-error the page lists the zips of one place
      const zip: XData = { home: { city: "", zip: "2" } };`,
  },
  "a payload inside itself": {
    schema: object({ name: text, parent: { $ref: "#" }, at: time }, { required: ["name"] }),
    documented: { properties: { name: { enum: ["a", "b"] } } },
    uses: `
      const data: XData = { name: "a", parent: { name: "c", parent: { name: "d", at: new Date() } } };
      // @ts-expect-error the page lists the names at the top
      const other: XData = { name: "c" };`,
  },
  "a definition with rules, inside itself": {
    schema: {
      $ref: "#/$defs/node",
      $defs: {
        node: object(
          { a: text, b: text, next: { $ref: "#/$defs/node" } },
          { anyOf: [{ required: ["a"] }, { required: ["b"] }] },
        ),
      },
    },
    uses: `
      const data: XData = { a: "", next: { b: "", next: { a: "" } } };
      // @ts-expect-error one must be there, however deep
      const none: XData = { a: "", next: {} };`,
  },
  "names that types of their own have": {
    schema: object(
      { one: { $ref: "#/$defs/Data" }, two: { $ref: "#/$defs/Strict" }, three: { $ref: "#/$defs/PublishedData" } },
      {
        $defs: { Data: object({ x: text }), Strict: object({ y: text }), PublishedData: object({ z: text }) },
      },
    ),
    uses: `
      const published: X = { one: { x: "" }, two: { y: "" }, three: { z: "" } };
      const data: XData = { one: { x: "" }, two: { y: undefined } };
      const strict: XStrict = { two: { y: "" } };
      // @ts-expect-error it is a part of the payload alone
      const part: XData = { x: "" };
      // @ts-expect-error it is a part of the payload alone
      const other: XStrict = { y: "" };`,
  },
  "an event whose parts depend on each other": {
    schema: object(
      {
        metadata: object({ typeName: text, by: text }, { required: ["typeName"] }),
        data: object({ a: text, b: text }, { anyOf: [{ required: ["a"] }, { required: ["b"] }] }),
      },
      { required: ["metadata", "data"] },
    ),
    documented: { properties: { metadata: { required: ["by"] } } },
    uses: `
      const data: XData = { a: "" };
      const metadata: XMetadata = { by: "" };
      // @ts-expect-error one must be there
      const none: XData = {};
      // @ts-expect-error nothing fills it
      const missing: XMetadata = {};`,
  },
};

const render = async ({ schema, documented, contract }: Odd) => {
  const files = Object.entries({ schema, documented, contract })
    .filter(([, content]) => content !== undefined)
    .map(([name, content]) => [`schemas/X/${name}.json`, JSON.stringify(content)] as const);
  const loaded = load({ folder: "X", files: new Map(files) });
  const notes: string[] = [];
  const types = await renderPayloadTypes(loaded, deriveFacts(loaded), ({ file, pointer }) =>
    notes.push(`${file}#${pointer}`),
  );
  return { types, notes };
};

const rendered = new Map(
  await Promise.all(Object.entries(odd).map(async ([name, each]) => [name, await render(each)] as const)),
);
const fileOf = (name: string) => `test/odd-${Object.keys(odd).indexOf(name)}.ts`;
const moduleOf = (name: string, uses: string) => {
  const { published, others } = rendered.get(name)?.types ?? { published: "", others: "" };
  return [published, others, "const subtype = (strict: XStrict): X => strict;", uses].join("\n");
};
const complaints = typeCheck(
  new Map(Object.entries(odd).map(([name, { uses }]) => [fileOf(name), moduleOf(name, uses)])),
);

describe("the types of what is written", () => {
  it.each(Object.keys(odd))("say what the schemas say: %s", (name) => {
    expect(
      complaints.filter((line) => line.startsWith(`${fileOf(name)}:`)),
      moduleOf(name, ""),
    ).toEqual([]);
  });

  it("are all checked", () => {
    expect(complaints.filter((line) => !/^test\/odd-\d+\.ts:/.test(line))).toEqual([]);
  });

  it("would not compile if a type were wrong: the negative control", () => {
    const wrong = new Map([["test/odd.ts", moduleOf("a condition on a boolean", "const data: XData = { on: true };")]]);
    expect(typeCheck(wrong).join("\n")).toContain("'since' is missing");
  });

  it.each(Object.keys(odd))("leave no rule out without a note: %s", (name) => {
    expect(rendered.get(name)?.notes).toEqual(odd[name]?.notes ?? []);
  });

  it("say which alternative lacks what", () => {
    const name = "one of several properties";
    const [complaint] = typeCheck(new Map([["test/odd.ts", moduleOf(name, 'const data: XData = { a: 1, b: "" };')]]));
    expect(complaint).toContain("is not assignable to type");
    expect(rendered.get(name)?.types.others).toContain("export interface XDataWithA {");
  });
});
