import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFixtures } from "../../scripts/repository/fixtures.js";
import {
  ClientAddressRemovedV1,
  type Consumable,
  type Contract,
  contracts,
  createConsumer,
  deadLetter,
  on,
  PismoEvent,
  PismoPhoneChangeV1,
  UpdateClientPhoneNumber,
} from "../../src/index.js";
import { thrownBy } from "../support/issues.js";
import { NatsHeaders } from "../support/nats-headers.js";
import { readPayload } from "../support/payloads.js";
import { root } from "../support/root.js";

const outcome = { status: "invalid", contract: "ClientAddressRemovedV1", reason: "/data is required" } as const;
const why = {
  "dead-letter-status": "invalid",
  "dead-letter-contract": "ClientAddressRemovedV1",
  "dead-letter-reason": "/data is required",
};
const reasonOf = (reason: string): string | undefined =>
  deadLetter({ body: "" }, { status: "failed", reason }).headers["dead-letter-reason"];

describe("deadLetter", () => {
  it("says why, beside the headers as they came", () => {
    const message = { headers: { "Correlation-Id": "id", "content-type": "application/json" }, body: "{" };
    expect(deadLetter(message, outcome)).toEqual({ headers: { ...message.headers, ...why }, body: "{" });
  });

  it("hands over the body itself", () => {
    for (const body of [
      Buffer.from("{"),
      new Uint8Array(3),
      { metadata: {} },
      "text",
      null,
      undefined,
      new ArrayBuffer(1),
    ])
      expect(deadLetter({ body }, outcome).body).toBe(body);
  });

  it("leaves the message as it is", () => {
    const headers = Object.freeze({ "correlation-id": "id", "dead-letter-status": "malformed" });
    const message = Object.freeze({ headers, body: "{" });
    deadLetter(message, outcome);
    expect(message).toEqual({ headers: { "correlation-id": "id", "dead-letter-status": "malformed" }, body: "{" });
  });

  it("takes nothing else of the message along", () => {
    const message = { headers: {}, body: "{", offset: "7", key: Buffer.from("key") };
    expect(Object.keys(deadLetter(message, outcome))).toEqual(["headers", "body"]);
  });

  it.each([undefined, null, {}, new Map(), new Headers()])("says why if there are no headers: %o", (headers) => {
    expect(deadLetter({ headers, body: "{" }, outcome).headers).toEqual(why);
  });

  it("says no contract if none is known", () => {
    const headers = { "dead-letter-contract": "PismoPhoneChangeV1" };
    expect(deadLetter({ headers, body: "{" }, { status: "malformed", reason: "is empty" }).headers).toEqual({
      "dead-letter-status": "malformed",
      "dead-letter-reason": "is empty",
    });
  });

  it("replaces what an earlier dead letter says, in any letter case, and no other header", () => {
    const headers = {
      "Dead-Letter-Reason": Buffer.from("is empty"),
      "DEAD-LETTER-STATUS": "malformed",
      "dead-letter-contract": ["PismoPhoneChangeV1"],
      "dead-letter-attempts": "3",
      "x-dead-letter-reason": "expired",
    };
    expect(deadLetter({ headers, body: "{" }, outcome).headers).toEqual({
      "dead-letter-attempts": "3",
      "x-dead-letter-reason": "expired",
      ...why,
    });
    const once = deadLetter({ headers: { a: "1" }, body: "{" }, outcome);
    expect(deadLetter(once, outcome)).toEqual(once);
  });

  it("takes a reason of your own", () => {
    const reason = { status: "failed", reason: "the handler threw 5 times" };
    expect(deadLetter({ body: "{" }, reason).headers).toEqual({
      "dead-letter-status": "failed",
      "dead-letter-reason": "the handler threw 5 times",
    });
  });

  it("refuses what was handled", () => {
    const handled = { status: "handled", contract: "ClientAddressRemovedV1" };
    const error = thrownBy(() => deadLetter({ body: "zq8XsecretX8qz" }, handled as never));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toBe("deadLetter: give an outcome that is not handled, or { status, reason }");
  });
});

describe("the headers of a dead letter", () => {
  const bytes = Buffer.from([0x69, 0xff]);
  const list = [Buffer.from("a"), Buffer.from("b")];
  const table = { exchange: "clients", count: 3 };
  // biome-ignore format: a table
  it.each<[string, object, Record<string, unknown>]>([
    ["kafkajs", { bytes, list, none: undefined }, { bytes, list, none: undefined }],
    ["a Map", new Map<string, unknown>([["bytes", bytes], ["list", list]]), { bytes, list }],
    ["a Map with bytes as names", new Map([[Buffer.from("bytes"), bytes]]), { bytes }],
    ["amqplib", { table, "x-death": [table], retries: 3, urgent: true, bytes }, { table, "x-death": [table], retries: 3, urgent: true, bytes }],
    ["NATS", new NatsHeaders().append("X-List", "a").append("X-List", "b").append("Nats-Msg-Id", "1"), { "X-List": ["a", "b"], "Nats-Msg-Id": ["1"] }],
    ["Fetch", new Headers({ "X-List": "a, b" }), { "x-list": "a, b" }],
    ["an object without a prototype", Object.assign(Object.create(null), { bytes }), { bytes }],
  ])("are those of %s, with the values as they came", (_, headers, expected) => {
    const kept = deadLetter({ headers, body: "{" }, outcome).headers as Record<string, unknown>;
    expect(kept).toEqual({ ...expected, ...why });
    for (const value of [bytes, table])
      for (const [name, came] of Object.entries(expected)) if (came === value) expect(kept[name]).toBe(value);
    if (Array.isArray(kept.list) && Array.isArray(expected.list))
      for (const [index, value] of kept.list.entries()) expect(value).toBe(expected.list[index]);
  });

  const attributes = (type: string, text: string) =>
    Object.fromEntries(Object.entries(why).map(([name, value]) => [name, { [type]: "String", [text]: value }]));

  // biome-ignore format: a table
  it.each<[string, object, object]>([
    ["SQS' SDK", { id: { DataType: "String", StringValue: "a" } }, attributes("DataType", "StringValue")],
    ["SQS' SDK, binary", { id: { DataType: "Binary", BinaryValue: bytes } }, attributes("DataType", "StringValue")],
    ["Lambda's SQS", { id: { dataType: "String", stringValue: "a", stringListValues: [] } }, attributes("dataType", "stringValue")],
    ["SNS", { none: null, id: { Type: "String", Value: "a" } }, attributes("Type", "Value")],
  ])("are attributes among those of %s", (_, headers, added) => {
    expect(deadLetter({ headers, body: "{" }, outcome).headers).toEqual({ ...headers, ...added });
  });

  // biome-ignore format: a table
  it.each<[string, object[], object[]]>([
    ["librdkafka", [{ bytes }, { list: list[0] }, { list: list[1] }], Object.entries(why).map(([name, value]) => ({ [name]: value }))],
    ["Kafka through Lambda", [{ id: [114, -61, -87] }], Object.entries(why).map(([name, value]) => ({ [name]: [...Buffer.from(value)] }))],
    ["pairs", [["list", "a"], ["bytes", bytes], ["list", "b"]], Object.entries(why)],
  ])("are a list if those of %s are one", (_, headers, added) => {
    const message = { headers, body: "{" };
    expect(deadLetter(message, outcome).headers).toEqual([...headers, ...added]);
    expect(deadLetter(deadLetter(message, outcome), outcome).headers).toEqual([...headers, ...added]);
  });

  it("are kept under every name, __proto__ too", () => {
    const headers = JSON.parse('{ "__proto__": "1", "constructor": "2", "toString": "3" }');
    const kept = deadLetter({ headers, body: "{" }, outcome).headers;
    expect(Object.entries(kept).slice(0, 3)).toEqual(Object.entries(headers));
    expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
  });

  it("are kept as far as they can be read", () => {
    const thrower = () => {
      throw new Error("secret");
    };
    const headers = Object.defineProperty({ before: "1" }, "broken", { enumerable: true, get: thrower });
    const hostile = new Proxy({}, { get: thrower, ownKeys: thrower });
    expect(deadLetter({ headers, body: "{" }, outcome).headers).toEqual({ before: "1", ...why });
    expect(deadLetter({ headers: hostile, body: "{" }, outcome).headers).toEqual(why);
  });
});

describe("the reason in a header", () => {
  it("is printable ASCII", () => {
    expect(reasonOf("/data/Straße\r\nset-cookie: a\u0000\u001b[31m")).toBe(
      "/data/Stra\\u00dfe\\u000d\\u000aset-cookie: a\\u0000\\u001b[31m",
    );
    expect(reasonOf("/data/😀 is required")).toBe("/data/\\ud83d\\ude00 is required");
    expect(reasonOf("~ \u007f\u00a0")).toBe("~ \\u007f\\u00a0");
  });

  it("is at most 1024 characters long, and says that it is cut", () => {
    expect(reasonOf("x".repeat(1024))).toBe("x".repeat(1024));
    expect(reasonOf("x".repeat(1025))).toBe(`${"x".repeat(1021)}...`);
    expect(reasonOf(`/data/${"n".repeat(1e6)} is required`)).toHaveLength(1024);
    expect(reasonOf("é".repeat(1024))).toHaveLength(1024);
  });

  it("is short and printable whatever is said", () => {
    const text = fc.string({ unit: "binary", maxLength: 3000, size: "max" });
    fc.assert(
      fc.property(text, text, text, (status, contract, reason) => {
        const { headers } = deadLetter({ body: "" }, { status, contract, reason });
        for (const value of Object.values(headers)) expect(value).toMatch(/^[\x20-\x7e]{0,1024}$/);
      }),
    );
  });
});

describe("no value of a payload is in a dead letter's reason", () => {
  // A text that can come from nowhere but the payload.
  const marker = "zq8XsecretX8qz";
  const number = 918273645.5;

  /** The payload with every text and number replaced, but for what a consumer routes by. */
  const marked = (value: unknown, key = ""): unknown => {
    if (key === "typeName" || key === "event_type") return value;
    if (typeof value === "string") return marker;
    if (typeof value === "number") return number;
    if (Array.isArray(value)) return value.map((item) => marked(item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, marked(member, key)]));
  };

  const expectSilence = (headers: object) => {
    const text = `${JSON.stringify(headers)}${inspect(headers, { depth: 9 })}`;
    expect(text).not.toContain(marker);
    expect(text).not.toContain("918273645");
  };

  const { valid, invalid } = readFixtures(root);
  const all: Readonly<Record<string, Contract<unknown>>> = contracts;
  const everything = createConsumer(
    Object.values(contracts).map((contract) => on(contract as Consumable<unknown>, () => undefined)),
    { rules: "strict" },
  );

  it.each([...valid, ...invalid])("$file, with every value replaced", async ({ contract, payload }) => {
    const judged = (all[contract] as Contract<unknown>).strict.safeParse(marked(payload));
    const message = { headers: { "correlation-id": "id" }, body: JSON.stringify(marked(payload)) };
    if (!judged.success) {
      const { message: reason } = judged.error;
      expectSilence(deadLetter(message, { status: "invalid", contract, reason }).headers);
    }
    const received = await everything.receive(message);
    // A payload that is all free text is still valid, for one contract or another.
    if (received.status === "handled") return;
    const dead = deadLetter(message, received);
    expectSilence(dead.headers);
    expect(dead.body).toBe(message.body);
    expect(dead.headers["dead-letter-status"]).toBe(received.status);
    expect(dead.headers["dead-letter-reason"]).toMatch(/./);
  });

  it.each<[string, string]>([
    ["malformed", `{ "data": "${marker}" ${number}`],
    ["unknown-type", JSON.stringify({ metadata: { typeName: marker } })],
    ["unknown-version", JSON.stringify({ metadata: { typeName: "ClientAddressRemovedV9", source: marker } })],
    ["unknown-type", JSON.stringify({ event_type: marker })],
    ["unknown-type", JSON.stringify([marker, number])],
  ])("of %s: %s", async (status, body) => {
    const consumer = createConsumer([on(ClientAddressRemovedV1, () => {}), on(PismoPhoneChangeV1, () => {})]);
    const received = await consumer.receive({ body });
    if (received.status === "handled") return expect.unreachable();
    const { headers } = deadLetter({ body }, received);
    expect(headers["dead-letter-status"]).toBe(status);
    expectSilence(headers);
  });

  it("of an envelope and of a request with a password", async () => {
    const { domain, event_type, schema_version } = readPayload<PismoEvent>("PismoEvent", "every-property");
    const envelope = {
      ...(marked(readPayload("PismoEvent", "every-property")) as object),
      domain,
      event_type,
      schema_version,
    };
    const request = marked(readPayload("UpdateClientPhoneNumber", "every-property"));
    const consumer = createConsumer([
      on(PismoEvent.of(PismoPhoneChangeV1), () => {}),
      on(UpdateClientPhoneNumber, () => {}),
    ]);
    for (const [body, contract] of [[envelope], [request, UpdateClientPhoneNumber]] as const) {
      const received = await consumer.receive({ body }, { contract });
      if (received.status !== "invalid") return expect.unreachable();
      expectSilence(deadLetter({ body }, received).headers);
    }
  });

  it("takes no contract, and refuses what says no status", () => {
    const { headers } = deadLetter({ body: "" }, { status: "failed", reason: "why", contract: undefined });
    expect(headers).toEqual({ "dead-letter-status": "failed", "dead-letter-reason": "why" });
    expect(deadLetter({ body: "" }, { status: "failed", reason: "why", contract: null as never }).headers).toEqual(
      headers,
    );
    const message = "deadLetter: give an outcome that is not handled, or { status, reason }";
    expect(() => deadLetter({ body: "" }, { reason: "why" } as never)).toThrow(new TypeError(message));
  });

  it("keeps a header that came a hundred thousand times, without looking through them again for each", () => {
    const headers = Array.from({ length: 100_000 }, (_, index) => ({ again: index }));
    expect(deadLetter({ body: "", headers }, { status: "failed", reason: "why" }).headers).toHaveLength(100_002);
    const iterated = new Set(headers) as unknown as Map<string, number>;
    const { again } = deadLetter({ body: "", headers: iterated }, { status: "failed", reason: "why" }).headers;
    expect(again).toHaveLength(100_000);
  });
});
