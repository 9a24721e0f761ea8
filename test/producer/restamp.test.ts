import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  ClientAddressRemovedV1,
  type ContractError,
  createProducer,
  isContractError,
  type Message,
  PismoPhoneChangeV1,
  restamp,
  type Stampable,
  UpdateClientPhoneNumber,
} from "../../src/index.js";
import { readFixtureParts } from "../support/fixture-parts.js";
import { thrownBy } from "../support/issues.js";
import { readPayload } from "../support/payloads.js";

const later = "2026-01-31T09:15:00.500Z";
const clock = () => new Date(later);
const producer = createProducer({ clock: () => new Date("2026-01-30T09:15:00.250Z") });
const { data } = readPayload<ClientAddressRemovedV1>("ClientAddressRemovedV1", "every-property");
const message = producer.message(
  ClientAddressRemovedV1,
  data,
  { source: "CRM" },
  {
    correlationId: "id",
    headers: { "x-more": "1" },
  },
);

const fixtures = readFixtureParts();
const isStamped = ({ contract: { fields } }: (typeof fixtures)[number]) =>
  fields.parts?.metadata?.parts?.sentAtUtc !== undefined;
const events = fixtures.filter(isStamped);
const others = fixtures.filter((parts) => !isStamped(parts));
const messageOf = ({ contract, data, given }: (typeof fixtures)[number]): Message =>
  producer.message(contract, data as never, given as never);
const store = <Stored>(stored: Stored): Stored => JSON.parse(JSON.stringify(stored)) as Stored;

describe("restamp", () => {
  it.each(events)("sets sentAtUtc of $file, and nothing else", (parts) => {
    const stored = messageOf(parts);
    const restamped = restamp(stored, { clock });
    const { payload } = stored as { payload: { metadata: object } };
    expect(restamped).toEqual({
      ...stored,
      payload: { ...payload, metadata: { ...payload.metadata, sentAtUtc: later } },
      body: expect.any(String),
    });
    const [before, after] = [stored.body, restamped.body].map((body) => body.replace(/"sentAtUtc":"[^"]*"/, ""));
    expect(restamped.body).toContain(`"sentAtUtc":"${later}"`);
    expect(after, "the order of keys too").toBe(before);
    expect(JSON.parse(restamped.body)).toEqual(restamped.payload);
    expect(parts.contract.strict.is(restamped.payload)).toBe(true);
  });

  it.each(events)("does the same to $file once it has been stored as JSON", (parts) => {
    const stored = messageOf(parts);
    expect(restamp(store(stored), { clock })).toEqual(restamp(stored, { clock }));
    expect(restamp(store(stored), { clock }).body).toBe(restamp(stored, { clock }).body);
  });

  it.each(events)("does the same to $file if nothing but headers and body was stored", (parts) => {
    const { headers, body } = messageOf(parts);
    expect(restamp({ headers, body }, { clock })).toEqual({ headers, body: restamp(messageOf(parts), { clock }).body });
  });

  it.each(["", "{", undefined])("refuses the body %j if there is no payload, and does not quote it", (body) => {
    const message = "restamp: give a message with a payload or with JSON as its body; this one has neither";
    expect(() => restamp({ body: body as string })).toThrow(new TypeError(message));
  });

  it.each(others)("returns $file as it is", (parts) => {
    const stored = messageOf(parts);
    expect(restamp(stored, { clock })).toBe(stored);
  });

  it("leaves the message that it is given as it is", () => {
    const { payload, headers } = message;
    const frozen = Object.freeze({ ...message, payload: Object.freeze({ ...payload }) });
    const restamped = restamp(frozen, { clock });
    expect(frozen.payload.metadata.sentAtUtc).toBe("2026-01-30T09:15:00.250Z");
    expect(frozen.body).toBe(message.body);
    expect(restamped.payload.metadata.sentAtUtc).toBe(later);
    expect(restamped.headers).toBe(headers);
    expect(restamped.payload.data).toBe(payload.data);
  });

  it("keeps what an outbox stores beside the message", () => {
    expect(restamp({ ...message, outboxId: 7, topic: "clients" }, { clock })).toMatchObject({
      outboxId: 7,
      topic: "clients",
      payload: { metadata: { sentAtUtc: later } },
    });
  });

  it("asks the system's clock if none is given", () => {
    vi.useFakeTimers({ now: clock() });
    try {
      expect(restamp(message).payload.metadata.sentAtUtc).toBe(later);
    } finally {
      vi.useRealTimers();
    }
  });

  it("does not ask the clock for what has no sentAtUtc", () => {
    const asked = vi.fn(clock);
    const phone = readPayload<PismoPhoneChangeV1>("PismoPhoneChangeV1", "page-example");
    const { object, ...operation } = phone;
    restamp(producer.message(PismoPhoneChangeV1, object, operation), { clock: asked });
    const request = { AccountReferenceNo: "1", PhoneNumber: { PhoneNumberType: "Home", Number: "1" } } as const;
    const user = { Username: "u", Password: "p" };
    restamp(producer.message(UpdateClientPhoneNumber, request, { user }), { clock: asked });
    expect(asked).not.toHaveBeenCalled();
  });

  it("returns any other message as it is, whatever its payload", () => {
    const shapes = fc.oneof(
      fc.jsonValue(),
      fc.record({ metadata: fc.jsonValue() }),
      fc.constantFrom({ metadata: { sentAtUTC: "1" } }, { metadata: ["sentAtUtc"] }, { data: { sentAtUtc: "1" } }),
    );
    fc.assert(
      fc.property(shapes, (payload) => {
        const other = { contract: "Other", headers: {}, payload, body: JSON.stringify(payload) };
        expect(restamp(other, { clock })).toBe(other);
      }),
    );
  });

  describe("refuses what would change with the time", () => {
    const inData = (text: string) => message.body.replace('"data":{', `"data":{${text},`);
    const number = "is a number that comes out of JSON.parse as another one: it has too many digits, or is too small";
    const name = "has a name that comes twice in one object: most readers see only the last value";
    const refused: [text: string, pointer: string, message: string][] = [
      ['"loyaltyNumber":9007199254740993', "/data/loyaltyNumber", number],
      ['"more":-12345678901234567890', "/data/more", number],
      ['"more":0.1000000000000000055', "/data/more", number],
      ['"more":[1,{"amount":123456789.123456789}]', "/data/more/1/amount", number],
      ['"more":1e-400', "/data/more", number],
      ['"more":1e400', "/data/more", "must be a finite number"],
      ['"more":[-1e999]', "/data/more/0", "must be a finite number"],
      ['"more":1,"more":2', "/data/more", name],
    ];
    const thrownFor = (stored: Stampable) => {
      const error = thrownBy(() => restamp(stored, { clock }));
      expect(isContractError(error)).toBe(true);
      return error as ContractError;
    };

    it.each(refused)("a body alone with %s", (text, pointer, reason) => {
      const { contract, issues } = thrownFor({ body: inData(text) });
      expect(contract).toBe("ClientAddressRemovedV1");
      expect(issues).toMatchObject([{ pointer, keyword: "json", rule: "published", message: reason }]);
    });

    it.each(refused)("a message that was stored as JSON, with %s", (text, pointer, reason) => {
      const body = inData(text);
      const stored = { ...message, payload: JSON.parse(body), body };
      expect(thrownFor(stored).issues).toMatchObject([{ pointer, keyword: "json", message: reason }]);
    });

    it("every such place, as the strict parseJson says it, and no value", () => {
      const body = inData('"loyaltyNumber":9007199254740993,"more":{"amount":1e-999}');
      const { issues, message: summary } = thrownFor({ body });
      const strict = ClientAddressRemovedV1.strict.safeParseJson(body);
      const json = strict.success ? [] : strict.error.issues.filter(({ keyword }) => keyword === "json");
      expect(issues).toEqual(json);
      expect(issues.map(({ pointer }) => pointer)).toEqual(["/data/loyaltyNumber", "/data/more/amount"]);
      expect(summary).not.toContain("9007199");
    });

    it.each<[unknown, string]>([
      [Number.NaN, "must be a finite number"],
      [9007199254740993n, "is of type bigint, which JSON lacks"],
      [new Date(0), "has a toJSON, as a Date has: give its text"],
    ])("a payload with %s", (more, reason) => {
      const payload = { ...message.payload, data: { ...data, more } };
      for (const body of [message.body, ""])
        expect(thrownFor({ payload, body }).issues).toMatchObject([
          { pointer: "/data/more", keyword: "json", message: reason },
        ]);
    });

    it("and nothing else: what comes out as it went in", () => {
      const body = inData('"more":[1.0,1e2,-0,0.1,9007199254740991,1e21,"9007199254740993"]');
      const restamped = restamp({ body }, { clock });
      const payload = JSON.parse(body);
      expect(JSON.parse(restamped.body)).toEqual(
        store({ ...payload, metadata: { ...payload.metadata, sentAtUtc: later } }),
      );
    });

    it("but not in a message that it returns as it is", () => {
      const phone = { domain: "phone", event_type: "phone-change-1", data: {} };
      const body = JSON.stringify(phone).replace('"data":{}', '"data":{"number":9007199254740993}');
      const other = { contract: "PismoPhoneChangeV1", body };
      expect(restamp(other, { clock })).toBe(other);
      expect(restamp({ ...other, payload: JSON.parse(body) }, { clock }).body).toBe(body);
    });
  });
});
