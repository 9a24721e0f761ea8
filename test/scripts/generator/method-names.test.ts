import { describe, expect, it } from "vitest";
import { generate } from "../../../scripts/generator/generate.js";
import { readInput } from "../../../scripts/repository/read-input.js";
import type { Explain } from "../../../src/contract/finding.js";
import { redact } from "../../../src/fields/redact.js";
import type { PlainContract } from "../../../src/kinds/plain.js";
import type { Schema } from "../../../src/schema/json-schema.js";
import { typeCheck } from "../../support/compile.js";
import { loadModule } from "../../support/load-module.js";
import { root } from "../../support/root.js";

// What every object inherits, but for the name that poisons prototypes, which no payload may have.
const methods = Object.getOwnPropertyNames(Object.prototype).filter((name) => name !== "__proto__");
const each = (value: unknown): Record<string, unknown> => Object.fromEntries(methods.map((name) => [name, value]));

const $schema = "https://json-schema.org/draft/2020-12/schema";
const text = { type: "string" };

interface Sample {
  readonly schema: Schema;
  readonly contract?: object;
  readonly accepted: readonly unknown[];
  /** What is refused, and all places and keywords. */
  readonly refused: readonly (readonly [unknown, readonly string[]])[];
}

const samples: Readonly<Record<string, Sample>> = {
  Optional: {
    schema: { $schema, type: "object", properties: each(text) },
    accepted: [{}, each("x"), ...methods.map((name) => ({ [name]: "x" }))],
    refused: [
      [each(1), methods.map((name) => `/${name} type`)],
      ...methods.map((name) => [{ [name]: {} }, [`/${name} type`]] as const),
    ],
  },
  Closed: {
    schema: { $schema, type: "object", properties: { toString: text }, additionalProperties: false },
    accepted: [{}, { toString: "x" }],
    refused: methods.map((name) => [
      { [name]: 1 },
      [`/${name} ${name === "toString" ? "type" : "additionalProperties"}`],
    ]),
  },
  Unevaluated: {
    schema: { $schema, type: "object", properties: { valueOf: text }, unevaluatedProperties: false },
    accepted: [{}, { valueOf: "x" }],
    refused: [[{ toString: "x", valueOf: "y" }, ["/toString unevaluatedProperties"]]],
  },
  Required: {
    schema: {
      $schema,
      type: "object",
      required: methods,
      properties: each({
        type: "array",
        items: { type: "object", required: methods, properties: each({ enum: [1] }) },
      }),
    },
    accepted: [each([]), each([each(1)])],
    refused: [
      [{}, methods.map((name) => `/${name} required`)],
      [each([{}]), methods.flatMap((name) => methods.map((below) => `/${name}/0/${below} required`))],
      [{ ...each([]), toString: [each(2)] }, methods.map((name) => `/toString/0/${name} enum`)],
    ],
  },
  Dependent: {
    schema: {
      $schema,
      type: "object",
      properties: each(text),
      dependentRequired: { toString: ["valueOf"] },
      if: { required: ["isPrototypeOf"] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ["hasOwnProperty"] },
    },
    accepted: [{}, { toString: "x", valueOf: "y" }, { isPrototypeOf: "x", hasOwnProperty: "y" }],
    refused: [
      [{ toString: "x" }, ["/valueOf dependentRequired"]],
      [{ isPrototypeOf: "x" }, ["/hasOwnProperty required"]],
    ],
  },
  Alternatives: {
    schema: {
      $schema,
      type: "object",
      properties: each(text),
      anyOf: [{ required: ["toString"] }, { required: ["constructor"] }],
    },
    accepted: [{ toString: "x" }, { constructor: "x" }],
    refused: [[{}, [" anyOf"]]],
  },
  Patterns: {
    schema: { $schema, type: "object", patternProperties: { "^to": text }, properties: { valueOf: text } },
    accepted: [{}, { toString: "x", toLocaleString: "y", valueOf: "z" }],
    refused: [[{ toString: 1 }, ["/toString type"]]],
  },
  Referring: {
    schema: {
      $schema,
      type: "object",
      properties: { toString: { $ref: "#/$defs/toString" }, valueOf: { $ref: "#/$defs/hasOwnProperty" } },
      $defs: { toString: text, hasOwnProperty: { type: "object", properties: each(text) } },
    },
    accepted: [{}, { toString: "x", valueOf: each("y") }],
    refused: [[{ valueOf: { constructor: 1 } }, ["/valueOf/constructor type"]]],
  },
  Open: {
    schema: { $schema, type: "object", properties: each(text), additionalProperties: true },
    accepted: [{}, { valueOf: "x", other: 1 }],
    refused: [[{ toString: 1 }, ["/toString type"]]],
  },
  Typed: {
    schema: { $schema, type: "object", properties: { toString: text }, additionalProperties: { type: "integer" } },
    accepted: [{}, { toString: "x", valueOf: 1 }],
    refused: [[{ valueOf: "x" }, ["/valueOf type"]]],
  },
  OnlyPatterns: {
    schema: {
      $schema,
      type: "object",
      properties: { valueOf: text },
      patternProperties: { "^to": { type: "boolean" } },
      additionalProperties: false,
    },
    accepted: [{}, { toString: true, valueOf: "x" }],
    refused: [[{ toString: "x" }, ["/toString type"]]],
  },
  Marked: {
    schema: {
      $schema,
      type: "object",
      required: ["toString"],
      properties: {
        toString: { type: "string", format: "date-time" },
        valueOf: { type: "string", "x-sensitive": "personal" },
        hasOwnProperty: {
          type: "object",
          properties: {
            constructor: { type: "string", "x-sensitive": "secret" },
            toString: text,
            toLocaleString: text,
          },
        },
      },
    },
    contract: { fills: { "/toString": "now", "/hasOwnProperty/toLocaleString": { const: "filled" } } },
    accepted: [{ toString: "2026-01-30T09:15:00Z", valueOf: "x" }],
    refused: [[{}, ["/toString required"]]],
  },
};

const output = await generate({
  ...readInput(root),
  readme: "<!-- contracts: generated from schemas/ by scripts/generate.ts -->\n<!-- /contracts -->\n",
  taken: [],
  sources: Object.entries(samples).map(([folder, { schema, contract = {} }]) => ({
    folder,
    files: new Map([
      [`schemas/${folder}/schema.json`, JSON.stringify(schema)],
      [`schemas/${folder}/contract.json`, JSON.stringify(contract)],
    ]),
  })),
});

type Loaded = PlainContract<unknown, string, unknown, unknown>;

const load = (name: string) => {
  const textOf = (file: string) => output.get(`src/generated/${name}/${file}.ts`) as string;
  const check = loadModule<{ check: (value: unknown) => boolean }>(textOf("published-check"));
  const explain = loadModule<{ explain: Explain }>(textOf("published-explain"));
  const beside = { "./published-check.js": check, "./published-explain.js": explain };
  const contract = loadModule<Record<string, Loaded>>(textOf("contract"), beside)[name] as Loaded;
  return { contract, ...check, ...explain };
};

const issuesOf = (result: ReturnType<Loaded["safeParse"]>): string[] =>
  result.success ? [] : result.error.issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`).sort();

describe.each(Object.entries(samples))("names of methods: %s", (name, { accepted, refused }) => {
  const { contract, check, explain } = load(name);

  it("are judged as any names are, by both validators, strictly too, from values and from texts", () => {
    for (const value of accepted) {
      expect([check(value), explain(value)], JSON.stringify(value)).toEqual([true, []]);
      for (const validator of [contract, contract.strict])
        expect([
          issuesOf(validator.safeParse(value)),
          issuesOf(validator.safeParseJson(JSON.stringify(value))),
        ]).toEqual([[], []]);
    }
  });

  it("are named where they are wrong", () => {
    for (const [value, places] of refused) {
      expect(check(value)).toBe(false);
      for (const validator of [contract, contract.strict]) {
        expect(issuesOf(validator.safeParse(value))).toEqual([...places].sort());
        expect(issuesOf(validator.safeParseJson(JSON.stringify(value)))).toEqual([...places].sort());
      }
    }
  });
});

describe("a name of a method with undefined", () => {
  const { check, explain } = load("Optional");
  const required = load("Required");

  it.each(methods)("is absent, as any name with undefined is: %s", (name) => {
    expect([check({ [name]: undefined }), explain({ [name]: undefined })]).toEqual([true, []]);
    const lacking = { ...each([]), [name]: undefined };
    expect([required.check(lacking), required.explain(lacking).map(([, , pointer]) => pointer)]).toEqual([
      false,
      [`/${name}`],
    ]);
  });
});

describe("a contract that knows none of them", () => {
  const { contract } = load("Referring");

  it.each(methods.filter((name) => !["toString", "valueOf"].includes(name)))("refuses %s strictly", (name) => {
    const value = { [name]: "the-secret" };
    expect(issuesOf(contract.safeParse(value))).toEqual([]);
    expect(issuesOf(contract.strict.safeParse(value))).toEqual([`/${name} additionalProperties`]);
    expect(issuesOf(contract.strict.safeParseJson(JSON.stringify(value)))).toEqual([`/${name} additionalProperties`]);
    expect(redact(contract, value)).toEqual({ [name]: "[unknown]" });
  });
});

describe("a contract that marks and fills them", () => {
  const { contract } = load("Marked");
  const clock = () => new Date("2026-01-30T09:15:00Z");
  const build = (payload: object) => contract.build(payload, undefined, { clock });

  it("masks them in logs, each as it is marked", () => {
    const inside = { constructor: "s", toString: "shown", isPrototypeOf: 1 };
    expect(
      redact(contract, { toString: clock(), valueOf: "p", hasOwnProperty: inside, propertyIsEnumerable: 1 }),
    ).toEqual({
      toString: "2026-01-30T09:15:00.000Z",
      valueOf: "[personal]",
      hasOwnProperty: { constructor: "[secret]", toString: "shown", isPrototypeOf: "[unknown]" },
      propertyIsEnumerable: "[unknown]",
    });
  });

  it("builds them: fills what is absent, takes a Date, and keeps what is given", () => {
    expect(build({})).toEqual({ toString: "2026-01-30T09:15:00.000Z" });
    expect(build({ toString: new Date(0) })).toEqual({ toString: "1970-01-01T00:00:00.000Z" });
    expect(build({ hasOwnProperty: { toString: "t" } })).toEqual({
      toString: "2026-01-30T09:15:00.000Z",
      hasOwnProperty: { toString: "t", toLocaleString: "filled" },
    });
    expect(() => build({ valueOf: "v", isPrototypeOf: 1 })).toThrow("/isPrototypeOf is not known to the contract");
  });
});

describe("the generated code of all of them", () => {
  it("passes the compiler, and what users write with it too", () => {
    const uses = `
      import { Marked, type MarkedData } from "./Marked/contract.js";
      import { Open, type OpenData } from "./Open/contract.js";
      import { Optional, type OptionalStrict } from "./Optional/contract.js";
      import { OnlyPatterns, type OnlyPatternsStrict } from "./OnlyPatterns/contract.js";
      import { Typed, type TypedStrict } from "./Typed/contract.js";
      export const given: MarkedData = { toString: new Date(), valueOf: "x", hasOwnProperty: { constructor: "y" } };
      export const built: string = Marked.build(given).toString;
      // Where it is absent, what code reads is the method.
      export const read = (value: unknown) => {
        const text = Optional.is(value) ? value.valueOf : undefined;
        return typeof text === "function" ? undefined : text satisfies string | undefined;
      };
      export const some: Optional = { toString: "x" };
      export const someStrict: OptionalStrict = { toString: "x" };
      export const open: Open = { toString: "x", other: 1 };
      export const openGiven: OpenData = { valueOf: undefined, other: [] };
      export const typed: TypedStrict = { other: 1 };
      export const patterns: OnlyPatternsStrict = { toString: true };
      export const empty = [Optional.build({}), Open.build({}), Typed.build({}), OnlyPatterns.build({})];
      // @ts-expect-error it is text
      export const wrongHere: Open = { valueOf: 1 };
      // @ts-expect-error others are numbers
      export const wrongThere: Typed = { other: true };
      // @ts-expect-error it is text
      export const wrong: MarkedData = { toString: 1 };
    `;
    const files = new Map([...output].filter(([path]) => path.endsWith(".ts")));
    expect(typeCheck(new Map([...files, ["src/generated/uses.ts", uses]]))).toEqual([]);
  });
});
