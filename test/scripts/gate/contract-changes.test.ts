import { describe, expect, it } from "vitest";
import { findContractChanges } from "../../../scripts/gate/contract-changes.js";
import { describeContracts } from "../../../scripts/gate/described-contract.js";
import type { ContractSource } from "../../../scripts/generator/input/source.js";
import { versionRules } from "../../../scripts/generator/modules/version-rules.js";
import { toKeys, valueAt } from "../../../src/json/pointer.js";

const text = { type: "string" };

const files = {
  schema: {
    type: "object",
    properties: {
      type: { const: "moved" },
      level: { type: "string", enum: ["0", "1"] },
      city: text,
      note: { type: "string", maxLength: 20 },
      lines: { type: "array", items: { type: "object", properties: { street: text, kind: text } } },
    },
    required: ["type", "level"],
  },
  documented: {
    properties: {
      level: { description: "One of two." },
      city: { "x-sensitive": "personal", pattern: "^[A-Z]", "x-messages": { pattern: "must begin with a capital" } },
      lines: { items: { properties: { street: { "x-sensitive": "personal" } } } },
    },
  },
  contract: {
    correlationHeader: "Correlation-Id",
    fills: { "/note": { const: "none" } },
    errors: [{ type: "Error", code: "1", message: "No level", raisedFor: [{ pointer: "/level" }] }],
  },
};

/** What stands elsewhere in the files, by the pointer in all of them; undefined where nothing stands any more. */
type Edits = Readonly<Record<string, unknown>>;

const sourceWith = (edits: Edits): ContractSource => {
  const edited = JSON.parse(JSON.stringify(files));
  for (const [pointer, value] of Object.entries(edits)) {
    const keys = toKeys(pointer);
    const around = valueAt(edited, keys.slice(0, -1)) as Record<string, unknown>;
    if (value === undefined) delete around[keys.at(-1) as string];
    else around[keys.at(-1) as string] = value;
  }
  const named = Object.entries(edited).map(
    ([file, content]) => [`schemas/MovedV1/${file}.json`, JSON.stringify(content)] as const,
  );
  return { folder: "MovedV1", files: new Map(named) };
};

const changesBy = (edits: Edits) =>
  findContractChanges(describeContracts([sourceWith({})]), describeContracts([sourceWith(edits)]));

const told = (changes: ReturnType<typeof changesBy>): string[] =>
  changes.map(({ rule, pointer, keyword }) => `${rule} ${pointer} ${keyword}`);

const [schema, documented] = ["/schema/properties", "/documented/properties"];

// Each with what stands elsewhere, and what the gate makes of it.
const cases: readonly (readonly [name: string, edits: Edits, expected: readonly string[]])[] = [
  ["nothing", {}, []],
  ["an optional property", { [`${schema}/more`]: text }, ["told /more properties"]],
  ["a description", { [`${schema}/city/description`]: "x" }, ["told /city description"]],
  ["a rule's description", { [`${documented}/level/description`]: "x" }, []],
  ["a required property", { "/schema/required": ["type", "level", "city"] }, ["narrower /city required"]],
  ["a shorter text", { [`${schema}/note/maxLength`]: 5 }, ["narrower /note maxLength"]],
  ["a longer text", { [`${schema}/note/maxLength`]: 50 }, ["wider /note maxLength"]],
  ["one value more", { [`${schema}/level/enum`]: ["0", "1", "2"] }, ["wider /level enum"]],
  ["one value less", { [`${schema}/level/enum`]: ["0"] }, ["narrower /level enum"]],
  ["what was required and is not", { "/schema/required": ["type"] }, ["wider /level required"]],
  ["one type more", { [`${schema}/note/type`]: ["string", "null"] }, ["wider /note type"]],
  ["a closed object", { "/schema/additionalProperties": false }, ["narrower  additionalProperties"]],
  [
    "a property less",
    { [`${schema}/city`]: undefined, [`${documented}/city`]: undefined },
    ["unlisted /city additionalProperties"],
  ],
  [
    "a property of items less",
    { [`${schema}/lines/items/properties/kind`]: undefined },
    ["unlisted /lines/*/kind additionalProperties"],
  ],
  [
    "another name of a property",
    { [`${schema}/size`]: files.schema.properties.note, [`${schema}/note`]: undefined },
    ["told /size properties", "unlisted /note additionalProperties"],
  ],
  ["a stricter rule", { [`${documented}/city/minLength`]: 2 }, ["stricter /city minLength"]],
  ["a rule more", { [`${documented}/note`]: { minLength: 1 } }, ["stricter /note minLength"]],
  ["a rule less", { [`${documented}/city/pattern`]: undefined }, ["laxer /city pattern", "worded /city x-messages"]],
  [
    "a better message",
    { [`${documented}/city/x-messages`]: { pattern: "must start so" } },
    ["worded /city x-messages"],
  ],
  ["a mark less", { [`${documented}/city/x-sensitive`]: "none" }, ["unmarked /city x-sensitive"]],
  ["a mark in a list less", { [`${documented}/lines`]: undefined }, ["unmarked /lines/street x-sensitive"]],
  ["a stronger mark", { [`${documented}/city/x-sensitive`]: "secret" }, ["marked /city x-sensitive"]],
  [
    "a mark on all of a list",
    { [`${documented}/lines`]: { "x-sensitive": "personal" } },
    ["marked /lines x-sensitive"],
  ],
  ["another header", { "/contract/correlationHeader": "X-Id" }, ["identity  correlationHeader"]],
  ["another spelling of a header", { "/contract/correlationHeader": "correlation-ID" }, []],
  ["another identity", { "/contract/identity": "/level" }, ["identity  identity"]],
  ["another key", { "/contract/partitionKey": "/city" }, ["identity  partitionKey"]],
  ["a fill less", { "/contract/fills/~1note": undefined }, ["unfilled /note fills"]],
  ["another fill", { "/contract/fills/~1note": { const: "x" } }, ["unfilled /note fills"]],
  ["a fill more", { "/contract/fills/~1city": { const: "X" } }, ["filled /city fills"]],
  ["an error code less", { "/contract/errors": [] }, ["recoded  error 1"]],
  ["an error code for something else", { "/contract/errors/0/raisedFor": [] }, ["recoded  error 1"]],
  ["an error code more", { "/contract/errors/1": { type: "Info", code: "2", message: "New" } }, ["coded  error 2"]],
];

describe("what changed in a contract", () => {
  it.each(cases)("%s", (_, edits, expected) => {
    const changes = changesBy(edits);
    expect(told(changes)).toEqual(expected);
    for (const { rule, witnesses, message, keyword } of changes) {
      // What schemas show to be a break is proven.
      const isOfSchemas = ["narrower", "wider", "unlisted", "stricter"].includes(rule);
      expect([keyword, Object.keys(witnesses).length > 0]).toEqual([keyword, isOfSchemas]);
      expect(message).not.toMatch(/undefined|No witness/);
    }
  });

  it("has one of each kind among these tests", () => {
    const seen = new Set(cases.flatMap(([, , expected]) => expected.map((line) => line.split(" ", 1)[0])));
    expect([...seen, "added", "removed"].sort()).toEqual(Object.keys(versionRules).sort());
  });

  it("is all of it if it is new, or gone", () => {
    const contracts = describeContracts([sourceWith({})]);
    expect(told(findContractChanges(new Map(), contracts))).toEqual(["added  added"]);
    expect(told(findContractChanges(contracts, new Map()))).toEqual(["removed  removed"]);
  });

  it("proves what a producer may not send any more with a payload that has it", () => {
    const [change] = changesBy({ [`${schema}/lines`]: undefined, [`${documented}/lines`]: undefined });
    expect(change).toMatchObject({
      rule: "unlisted",
      witnesses: { backward: { payload: { lines: expect.any(Array) } } },
    });
  });
});
