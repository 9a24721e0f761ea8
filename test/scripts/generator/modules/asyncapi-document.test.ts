import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFixtures } from "../../../../scripts/repository/fixtures.js";
import { type Fields, fieldAt } from "../../../../src/fields/field-tree.js";
import { findIdFaults } from "../../../../src/headers/correlation-id.js";
import { contracts } from "../../../../src/index.js";
import { isObject } from "../../../../src/json/is-object.js";
import { escapeToken, toKeys, valueAt } from "../../../../src/json/pointer.js";
import { all } from "../../../support/all-contracts.js";
import { judgeIn, readDocument, referencesIn, targetOf } from "../../../support/documents.js";
import { root } from "../../../support/root.js";

interface Reference {
  readonly $ref: string;
}
interface Message {
  readonly name: string;
  readonly headers: { readonly properties: Readonly<Record<string, object>> };
  readonly correlationId: { readonly location: string };
  readonly payload: Reference;
  readonly "x-strict-payload": Reference;
  readonly examples?: readonly { readonly headers: object; readonly payload: unknown }[];
  readonly "x-contract": {
    readonly partitionKey?: string;
    readonly fills?: Readonly<Record<string, unknown>>;
    readonly fields: Fields;
  };
}
interface OnChannel {
  readonly channel: Reference;
  readonly messages: readonly Reference[];
}
interface Operation extends OnChannel {
  readonly action: string;
  readonly reply?: OnChannel;
}
interface Document {
  readonly channels: Readonly<Record<string, { address: null; messages: Readonly<Record<string, Reference>> }>>;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly components: {
    readonly messages: Readonly<Record<string, Message>>;
    readonly schemas: Readonly<Record<string, { readonly schema: unknown }>>;
  };
}

const document = readDocument<Document>("asyncapi.json");
const { messages, schemas } = document.components;
const judge = judgeIn(document);
const { valid, tolerated, invalid } = readFixtures(root);
const names = Object.keys(contracts);
// What an open object holds beside its fields is known as well as what it says of it.
const memberOf = (fields: Fields, key: string): Fields | undefined => fieldAt(fields, key) ?? (fields.open && {});
const schemaOf = ({ $ref }: Reference) => `${$ref}/schema`;

describe("the contracts as messages", () => {
  it("are all there, and each envelope with what comes in it", () => {
    const carried = names.flatMap((name) => {
      const { envelope } = all[name]?.identity ?? {};
      return envelope ? [`${envelope.contract}.${name}`] : [];
    });
    expect(Object.keys(messages)).toEqual([...names, ...carried]);
  });

  it("say of places what is true of their own payloads, in an envelope too", () => {
    const placed = Object.values(messages).filter(({ examples }) => examples !== undefined);
    expect(placed.length).toBeGreaterThanOrEqual(names.length);
    for (const { name, examples = [], "x-contract": told } of placed) {
      const isKnown = (pointer: string) => {
        const keys = toKeys(pointer);
        return keys.reduce<Fields | undefined>((at, key) => at && memberOf(at, key), told.fields) !== undefined;
      };
      const pointers = [...Object.keys(told.fills ?? {}), ...(told.partitionKey ? [told.partitionKey] : [])];
      expect(
        pointers.filter((pointer) => !isKnown(pointer)),
        name,
      ).toEqual([]);
      // The fields of a list are those of its items.
      for (const { payload } of examples.filter(({ payload }) => isObject(payload)))
        expect(
          Object.keys(payload as object).filter((key) => !isKnown(`/${escapeToken(key)}`)),
          name,
        ).toEqual([]);
      if (told.partitionKey)
        expect(
          examples.some(({ payload }) => valueAt(payload, toKeys(told.partitionKey as string)) !== undefined),
        ).toBe(true);
    }
  });

  it("have no reference that leads nowhere", () => {
    const references = referencesIn(document);
    expect(references.length).toBeGreaterThan(names.length);
    expect(references.filter((reference) => targetOf(document, reference) === undefined)).toEqual([]);
  });

  it.each(names)("have the published schema of %s as it stands, but for references", (name) => {
    const published = JSON.parse(readFileSync(join(root, "schemas", name, "schema.json"), "utf8"));
    const { schema } = schemas[name] as { schema: unknown };
    if (referencesIn(published).length === 0) expect(schema).toEqual(published);
    expect(messages[name]?.payload).toEqual({ $ref: `#/components/schemas/${name}` });
  });

  it.each(Object.entries(messages))("have examples that keep their own rules: %s", (_, message) => {
    for (const { payload, headers } of message.examples ?? []) {
      expect(judge(schemaOf(message.payload), payload)).toBe(true);
      expect(judge(schemaOf(message["x-strict-payload"]), payload)).toBe(true);
      const key = Object.keys(messages).find((each) => messages[each] === message);
      expect(judge(`#/components/messages/${key}/headers`, headers)).toBe(true);
    }
  });

  it("have each valid fixture as an example", () => {
    for (const name of names)
      expect(messages[name]?.examples?.map(({ payload }) => payload) ?? [], name).toEqual(
        valid.filter(({ contract }) => contract === name).map(({ payload }) => payload),
      );
  });

  it.each(Object.entries(messages))("have their correlation id where they say: %s", (_, message) => {
    const [, place, pointer] = /^\$message\.(header|payload)#(\/.*)$/.exec(message.correlationId.location) ?? [];
    const keys = toKeys(pointer as string);
    if (place === "header") expect(Object.keys(message.headers.properties)).toContain(keys[0]);
    for (const { headers, payload } of message.examples ?? [])
      expect(valueAt(place === "header" ? headers : payload, keys)).toEqual(expect.any(String));
  });

  it.each(names)("name the header of the correlation id as %s does", (name) => {
    expect(Object.keys(messages[name]?.headers.properties ?? {})[0]).toBe(all[name]?.correlationHeader);
  });

  it("take those correlation ids that producers take", () => {
    const ids = ["a", " a", "a ", "", " ", "a b", "é", "\u00a0a", "a\u00a0b", "ā", "a\tb", "\u007f", "x".repeat(256)];
    const [name] = names as [string];
    for (const id of [...ids, "x".repeat(257), 1, null]) {
      const headers = { [all[name]?.correlationHeader as string]: id };
      expect(judge(`#/components/messages/${name}/headers`, headers), JSON.stringify(id)).toBe(
        findIdFaults(id).length === 0,
      );
    }
  });
});

describe("the schemas of the messages", () => {
  it("accept what consumers accept", () => {
    for (const { contract, file, payload } of tolerated)
      expect(judge(`#/components/schemas/${contract}/schema`, payload), file).toBe(true);
  });

  it("refuse what the contracts refuse, but for properties that nobody names", () => {
    // What the text hides is not in the payload.
    const shown = invalid.filter(({ expected }) => expected.every(({ keyword }) => keyword !== "json"));
    expect(shown.length).toBeGreaterThan(0);
    for (const { contract, file, payload, expected } of shown) {
      const isPublished = expected.some(({ rule }) => rule === "published");
      const isNamed = expected.some(({ keyword }) => keyword !== "additionalProperties");
      const { payload: published, "x-strict-payload": strict } = messages[contract] as Message;
      expect(judge(schemaOf(published), payload), file).toBe(!isPublished);
      if (isNamed) expect(judge(schemaOf(strict), payload), file).toBe(false);
    }
  });

  // Without a fixture of the envelope that has the payload's mark, there is no example.
  const enveloped = Object.values(all).flatMap(({ name, identity }) => {
    const { envelope, at } = identity ?? {};
    const message = envelope && messages[`${envelope.contract}.${name}`];
    const [example] = message?.examples ?? [];
    return envelope && message && example && at !== undefined ? [{ name, message, example, at, envelope }] : [];
  });
  it.each(enveloped)("refuse an envelope of $name with another mark or a broken payload", (each) => {
    const { name, message, example, at, envelope } = each;
    const changed = (pointer: string, value: unknown) => {
      const copy = structuredClone(example.payload);
      const keys = toKeys(pointer);
      (valueAt(copy, keys.slice(0, -1)) as Record<string, unknown>)[keys.at(-1) as string] = value;
      return copy;
    };
    expect(judge(schemaOf(message.payload), changed(at, "another-event"))).toBe(false);
    const broken = invalid.filter(
      ({ contract, expected }) => contract === name && expected.some(({ rule }) => rule === "published"),
    );
    expect(broken.length).toBeGreaterThan(0);
    for (const { payload, file } of broken)
      expect(judge(schemaOf(message.payload), changed(envelope.at, payload)), file).toBe(false);
  });
});

describe("channels and operations", () => {
  it("claim to know no address", () => {
    for (const { address } of Object.values(document.channels)) expect(address).toBe(null);
  });

  it("use only messages of their channel", () => {
    const used = Object.values(document.operations).flatMap((each) => [each, ...(each.reply ? [each.reply] : [])]);
    for (const { channel, messages } of used) {
      expect(messages).not.toEqual([]);
      for (const { $ref } of messages) expect($ref.startsWith(`${channel.$ref}/messages/`), $ref).toBe(true);
    }
  });

  it("are two for each contract: of those who send it, and of those who receive it; a response is a reply", () => {
    const catalogued = new Map(
      names.map((name) => [
        name,
        (messages[name] as unknown as { "x-contract": { response?: string } })["x-contract"].response,
      ]),
    );
    const responses = new Set([...catalogued.values()].filter((name) => name !== undefined));
    const keyOf = (name: string) => {
      const { envelope } = all[name]?.identity ?? {};
      return envelope ? `${envelope.contract}.${name}` : name;
    };
    const asked = names.filter((name) => !responses.has(name));
    expect(Object.keys(document.operations)).toEqual(
      asked.flatMap((name) => [`${keyOf(name)}.send`, `${keyOf(name)}.receive`]),
    );
    for (const name of asked) {
      const response = catalogued.get(name);
      for (const action of ["send", "receive"]) {
        const operation = document.operations[`${keyOf(name)}.${action}`] as Operation;
        expect(operation.action).toBe(action);
        const replies = operation.reply?.messages.map(({ $ref }) => $ref.split("/").at(-1)) ?? [];
        expect(replies).toEqual(response === undefined ? [] : [keyOf(response)]);
      }
    }
  });
});
