import { createHash } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ClientAddressRemovedV1,
  type ContractError,
  createProducer,
  type Identifiable,
  messageId,
  type PismoEvent,
  type PismoPhoneChangeV1,
  restamp,
  type UpdateClientPhoneNumber,
} from "../../src/index.js";
import { thrownBy } from "../support/issues.js";
import { readPayload } from "../support/payloads.js";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
const idOf = (data: unknown, typeName = "T", metadata: object = {}) =>
  messageId({ metadata: { ...metadata, typeName }, data });

/** The id of an event whose data's canonical JSON is `canonical`. */
const idOfCanonical = (canonical: string, type = "T") => sha256(`{"data":${canonical},"type":"${type}"}`);

const event = readPayload<ClientAddressRemovedV1>("ClientAddressRemovedV1", "every-property");
const envelope = readPayload<PismoEvent>("PismoEvent", "every-property");

describe("messageId of an event", () => {
  it("is the SHA-256 of the canonical JSON of its type and data", () => {
    const canonical =
      '{"accountNumber":"10023456","addressRemoved":{"addressId":"3fa85f64-5717-4562-b3fc-2c963f66afa6","city":"London",' +
      '"countryCode":"GB","firstLineOfAddress":"8 King Street","postalCode":"SW1Y 6QT"},' +
      '"clientId":"7c9e6679-7425-40de-944b-e07fc1f90ae7","clientNumber":12034567,' +
      '"removedAtUtc":"2023-09-08T11:59:58Z","removedBySource":"My Christies"}';
    expect(messageId(event)).toBe(idOfCanonical(canonical, "ClientAddressRemovedV1"));
  });

  it("is known for good: a store that keys on it has years of them", () => {
    expect(sha256('{"data":{"a":1},"type":"T"}')).toBe(
      "ff013293dbec395f941589d89592ea89949855519efde10882e736c2f3de3ac7",
    );
    expect(idOf({ a: 1 })).toBe("ff013293dbec395f941589d89592ea89949855519efde10882e736c2f3de3ac7");
  });

  // The samples of RFC 8785, appendix B, by the bits of the number.
  it.each([
    ["0000000000000000", "0"],
    ["8000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["8000000000000001", "-5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["ffefffffffffffff", "-1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["c340000000000000", "-9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["44b52d02c7e14af6", "1e+23"],
    ["44b52d02c7e14af7", "1.0000000000000001e+23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000"],
    ["444b1ae4d6e2ef4f", "999999999999999900000"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555553", "333333333.3333332"],
    ["41b3de4355555554", "333333333.33333325"],
    ["41b3de4355555555", "333333333.3333333"],
    ["41b3de4355555556", "333333333.3333334"],
    ["41b3de4355555557", "333333333.33333343"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
    ["43143ff3c1cb0959", "1424953923781206.2"],
  ])("writes the number %s as %s", (bits, canonical) => {
    expect(idOf([Buffer.from(bits, "hex").readDoubleBE()])).toBe(idOfCanonical(`[${canonical}]`));
  });

  it("writes texts and literals as RFC 8785's example does", () => {
    const data = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
        '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    const canonical =
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}';
    expect(idOf(data)).toBe(idOfCanonical(canonical));
  });

  it("sorts keys by UTF-16 units, as RFC 8785's example does, and not by code points", () => {
    const data = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    const canonical =
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",' +
      '"€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}';
    expect(idOf(data)).toBe(idOfCanonical(canonical));
  });

  it("tells apart what Unicode normalisation would not", () => {
    expect(idOf({ name: "\u00e9" })).not.toBe(idOf({ name: "e\u0301" }));
    expect(idOf({ name: "\u00e9" })).toBe(idOfCanonical('{"name":"é"}'));
  });

  it("is the same whenever it was sent, by whom, and however it was written", () => {
    const producer = createProducer({ clock: () => new Date(0) });
    const message = producer.message(ClientAddressRemovedV1, event.data, { source: "CRM" });
    const restamped = restamp(message);
    expect(restamped.body).not.toBe(message.body);
    expect(messageId(message.payload)).toBe(messageId(event));
    expect(messageId(restamped.payload)).toBe(messageId(event));
    expect(messageId(JSON.parse(JSON.stringify(restamped, null, 2)).payload)).toBe(messageId(event));
  });

  it("is the same in any order of keys, and another for other data or another type", () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, member]) => [key, reversed(member)]),
      );
    };
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "grapheme" }), (data) => {
        expect(idOf(reversed(data))).toBe(idOf(data));
        expect(idOf(data)).toMatch(/^[0-9a-f]{64}$/);
        expect(idOf(data, "Other")).not.toBe(idOf(data));
        expect(idOf([data])).not.toBe(idOf(data));
      }),
    );
    expect(idOf({ a: 1 })).not.toBe(idOf({ a: 2 }));
    expect(idOf({ a: 1 })).not.toBe(idOf({ a: "1" }));
    expect(idOf({ a: null })).not.toBe(idOf({}));
    expect(idOf([1, 2])).not.toBe(idOf([2, 1]));
  });

  it("counts undefined as absent, as JSON does", () => {
    expect(idOf({ a: 1, b: undefined })).toBe(idOf({ a: 1 }));
    expect(idOf(undefined)).toBe(sha256('{"type":"T"}'));
  });

  it("leaves the payload as it is", () => {
    const frozen = Object.freeze({ ...event, data: Object.freeze({ ...event.data }) });
    expect(messageId(frozen)).toBe(messageId(event));
  });
});

describe("messageId of Pismo's envelope", () => {
  it("is its event_id, whatever else it says", () => {
    expect(messageId(envelope)).toBe("0b5ad7c1-3cf6-4f0c-9c4f-8a4b9dbf2f11");
    const later: Identifiable = { ...envelope, ...{ timestamp: "later" }, data: {} };
    expect(messageId(later)).toBe("0b5ad7c1-3cf6-4f0c-9c4f-8a4b9dbf2f11");
  });

  it("is not that of an event, which is told apart by what it says", () => {
    const event = { metadata: { typeName: "T" }, data: {} };
    expect(messageId({ ...event, event_id: "1" })).toBe(messageId(event));
  });
});

describe("messageId of anything else", () => {
  const marker = "zq8XsecretX8qz";
  const bare = readPayload<PismoPhoneChangeV1>("PismoPhoneChangeV1", "page-example");
  const request = readPayload<UpdateClientPhoneNumber>("UpdateClientPhoneNumber", "every-property");
  const cyclic: Record<string, unknown> = { marker };
  cyclic.self = cyclic;

  it.each<[string, unknown]>([
    ["Pismo's bare payload", { ...bare, email: marker }],
    ["Debitsuccess's request", { ...request, RequestInitiator: marker }],
    ["an envelope without event_id", { ...envelope, event_id: undefined, cid: marker }],
    ["an event_id that is empty", { event_id: "", data: marker }],
    ["an event_id that is no text", { event_id: 918273645.5, data: marker }],
    ["metadata without typeName", { metadata: { source: marker }, data: {} }],
    ["a typeName that is no text", { metadata: { typeName: { marker } }, data: {} }],
    ["metadata that is a list", { metadata: [marker], data: {} }],
    ["a text", marker],
    ["a list", [marker]],
    ["null", null],
    ["undefined", undefined],
  ])("is a TypeError without a value: %s", (_, payload) => {
    const error = thrownBy(() => messageId(payload as object)) as Error;
    expect(error).toBeInstanceOf(TypeError);
    const text = inspect(error, { depth: 9, showHidden: true });
    expect(text).not.toContain(marker);
    expect(text).not.toContain("918273645");
    expect(error.cause).toBeUndefined();
  });

  it("says what is missing", () => {
    expect(() => messageId(bare as Identifiable)).toThrow(
      "messageId: the payload has neither metadata.typeName nor event_id",
    );
  });

  const hostile = {
    getter: {
      get name(): never {
        throw new Error(marker);
      },
    },
    proxy: new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error(marker);
        },
      },
    ),
    toJSON: {
      toJSON: () => {
        throw new Error(marker);
      },
    },
  };

  it.each<[string, unknown, string]>([
    ["a lone surrogate", { metadata: { typeName: "T" }, data: { name: `${marker}\ud800` } }, "/data/name"],
    [
      "a lone surrogate in a key",
      { metadata: { typeName: "T" }, data: { [`${marker}\udc00`]: 1 } },
      `/data/${marker}\udc00`,
    ],
    ["a lone surrogate as the type", { metadata: { typeName: `${marker}\ud800` }, data: {} }, "/metadata/typeName"],
    ["NaN", { metadata: { typeName: "T" }, data: { marker, weight: Number.NaN } }, "/data/weight"],
    ["infinity", { metadata: { typeName: "T" }, data: { marker, weight: -Infinity } }, "/data/weight"],
    ["a bigint", { metadata: { typeName: "T" }, data: { weight: 918273645n } }, "/data/weight"],
    ["what refers to itself", { metadata: { typeName: "T" }, data: cyclic }, "/data/self"],
    ["a getter that throws", { metadata: { typeName: "T" }, data: hostile.getter }, "/data/name"],
    ["a Proxy that throws", { metadata: { typeName: "T" }, data: hostile.proxy }, "/data"],
    ["a toJSON that throws", { metadata: { typeName: "T" }, data: hostile.toJSON }, "/data"],
  ])("is a ContractError with the place, without a value: %s", (_, payload, pointer) => {
    const error = thrownBy(() => messageId(payload as object)) as ContractError;
    expect(error.issues.map((issue) => [issue.keyword, issue.pointer])).toContainEqual(["json", pointer]);
    // A name is not a value, and may be shown.
    if (!pointer.includes(marker)) expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(marker);
    expect(error.cause).toBeUndefined();
  });
});
