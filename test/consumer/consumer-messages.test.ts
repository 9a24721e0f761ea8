import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFixtures } from "../../scripts/repository/fixtures.js";
import {
  ClientAddressRemovedV1,
  type Consumable,
  type IncomingMessage,
  type Malformed,
  PismoEvent,
  PismoPhoneChangeV1,
  TransactionalAccountAuthorisedUserAddedV1,
  UpdateClientPhoneNumber,
} from "../../src/index.js";
import { all } from "../support/all-contracts.js";
import { placesIn, receive, recorder } from "../support/consume.js";
import { readPayload } from "../support/payloads.js";
import { root } from "../support/root.js";

const { valid, invalid } = readFixtures(root);
const fixtures = [...valid, ...invalid];
const addressRemoved = readPayload<ClientAddressRemovedV1>("ClientAddressRemovedV1", "every-property");
const phoneChange = readPayload<PismoPhoneChangeV1>("PismoPhoneChangeV1", "page-example");
const envelope = readPayload<PismoEvent>("PismoEvent", "every-property");
const text = JSON.stringify(addressRemoved);

describe("the body", () => {
  const within = (bytes: Uint8Array) => {
    const larger = new Uint8Array(bytes.length + 7).fill(0x7b);
    larger.set(bytes, 3);
    return larger;
  };
  const bytes = new TextEncoder().encode(text);
  const larger = within(bytes);
  const elsewhere = runInNewContext("new ArrayBuffer(size)", { size: bytes.length }) as ArrayBuffer;
  new Uint8Array(elsewhere).set(bytes);

  it.each<[string, unknown]>([
    ["text", text],
    ["text with a byte order mark", `\uFEFF${text}`],
    ["text with white space around it", ` \r\n\t${text}\n`],
    ["a Buffer", Buffer.from(text)],
    ["a Buffer with a byte order mark", Buffer.from(`\uFEFF${text}`)],
    ["a Uint8Array", bytes],
    ["a view into a larger buffer", larger.subarray(3, 3 + bytes.length)],
    ["a Buffer that is a view", Buffer.from(larger.buffer, 3, bytes.length)],
    ["a DataView", new DataView(larger.buffer, 3, bytes.length)],
    ["an ArrayBuffer", bytes.slice().buffer],
    ["an ArrayBuffer of another realm", elsewhere],
    ["the object itself", addressRemoved],
    ["an object without a prototype", Object.assign(Object.create(null), addressRemoved)],
  ])("may be %s", async (_, body) => {
    const { outcome, calls } = await receive([ClientAddressRemovedV1], { body });
    expect(outcome).toEqual({ status: "handled", contract: "ClientAddressRemovedV1" });
    expect(calls[0]?.payload).toEqual(addressRemoved);
  });

  it.each<[string, unknown, string]>([
    ["undefined", undefined, "is missing: give { headers, body }, whatever your client calls them"],
    ["an empty text", "", "is empty"],
    ["white space", " \n", "is empty"],
    ["a byte order mark", "\uFEFF", "is empty"],
    ["an empty Buffer", Buffer.alloc(0), "is empty"],
    ["an empty ArrayBuffer", new ArrayBuffer(0), "is empty"],
    ["a number", 42, "must be text, bytes or an object"],
    ["a boolean", true, "must be text, bytes or an object"],
    ["a bigint", 1n, "must be text, bytes or an object"],
    ["a symbol", Symbol("secret"), "must be text, bytes or an object"],
    ["a function", () => text, "must be text, bytes or an object"],
    ["invalid UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0x22]), "is not UTF-8: line 1, column 3"],
    ["UTF-16", Buffer.from(text, "utf16le"), "is not JSON: line 1, column 2"],
    ["truncated JSON", text.slice(0, -1), `is not JSON: line 1, column ${text.length}`],
    ["JSON and more", `${text}\n{}`, "is not JSON: line 2, column 1"],
    ["two byte order marks", `\uFEFF\uFEFF${text}`, "is not JSON: line 1, column 1"],
    ["single quotes", "{'a':1}", "is not JSON: line 1, column 2"],
    ["a lone surrogate", `${text.slice(0, -1)},"x":"\ud800"}`, "/x has a lone surrogate"],
    ["an escaped lone surrogate", `${text.slice(0, -1)},"x":"\\udc00"}`, "/x has a lone surrogate"],
    ["a poisonous key", `${text.slice(0, -1)},"__proto__":{}}`, "/__proto__ has a name that poisons prototypes"],
    [
      "a poisonous constructor",
      `{"data":{"constructor":{"prototype":{}}}}`,
      "/data/constructor has a name that poisons prototypes",
    ],
    ["1 MB of opening brackets", "[".repeat(2 ** 20), `is not JSON: line 1, column ${2 ** 20 + 1}`],
    ["1 MB of nesting", "[".repeat(2 ** 19) + "]".repeat(2 ** 19), "is nested more than 500 levels deep"],
    [
      "1 MB of nesting in an event",
      `${text.slice(0, -1)},"x":${'{"a":'.repeat(2 ** 17)}1${"}".repeat(2 ** 17)}}`,
      "is nested more than 500 levels deep",
    ],
  ])("that is %s is malformed", async (_, body, reason) => {
    const { outcome, calls } = await receive([ClientAddressRemovedV1, UpdateClientPhoneNumber], {
      body,
      headers: { "correlation-id": "id-1" },
    });
    expect(outcome).toMatchObject({ status: "malformed", reason, correlationId: "id-1" });
    const [issue, ...others] = (outcome as Malformed).issues;
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ keyword: "json", rule: "published" });
    expect(reason).toBe(issue.pointer ? `${issue.pointer} ${issue.message}` : issue.message);
    expect(calls).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["a list", [addressRemoved]],
    ["the text of a list", `[${text}]`],
    ["the text of a number", "42"],
    ["the text of null", "null"],
    ["the text of a text", '"text"'],
    ["the text of the text of a list", JSON.stringify(`[${text}]`)],
    ["the text of a broken text", JSON.stringify(text.slice(0, -1))],
  ])("that is %s is not a payload", async (_, body) => {
    const { outcome } = await receive([ClientAddressRemovedV1], { body });
    expect(outcome).toEqual({ status: "unknown-type", reason: "is not an object" });
  });

  it("that is null is empty: it deletes what came before", async () => {
    const { outcome, calls } = await receive([ClientAddressRemovedV1], {
      body: null,
      headers: { correlationId: "id-1" },
    });
    expect(outcome).toEqual({ status: "empty", reason: "has no body", correlationId: "id-1" });
    expect(calls).toEqual([]);
  });

  const zipped = gzipSync(text);
  it.each<[string, unknown]>([
    ["the text of a text", JSON.stringify(text)],
    ["the text of the text of a text", JSON.stringify(JSON.stringify(text))],
    ["Base64", Buffer.from(text).toString("base64")],
    ["Base64 for URLs, without padding", Buffer.from(`${text} `).toString("base64url")],
    ["Base64 with a line's end", `${Buffer.from(text).toString("base64")}\n`],
    ["the text of Base64", JSON.stringify(Buffer.from(text).toString("base64"))],
    ["gzip", zipped],
    ["gzip in an ArrayBuffer", zipped.buffer.slice(zipped.byteOffset, zipped.byteOffset + zipped.length)],
    ["gzip in a part of a buffer", within(zipped).subarray(3, 3 + zipped.length)],
    ["gzip in Base64", zipped.toString("base64")],
    ["what a client has decompressed already", bytes],
    ["text that a client has decompressed already", text],
  ])("may be %s", async (_, body) => {
    const message = { headers: { "Content-Encoding": Buffer.from("GZIP") }, body };
    const { outcome, calls } = await receive([ClientAddressRemovedV1], message, { rules: "strict" });
    expect(outcome).toEqual({ status: "handled", contract: "ClientAddressRemovedV1" });
    expect(calls[0]?.payload).toEqual(addressRemoved);
  });

  it.each<[string, unknown, string]>([
    ["gzip that is cut off", zipped.subarray(0, -9), "is not gzip, though content-encoding says so"],
    ["gzip of what is not JSON", gzipSync("{"), "is not JSON: line 1, column 2"],
    ["gzip without end", gzipSync(Buffer.alloc(2 ** 24 + 1)), "is larger than 16777216 bytes when it is decompressed"],
    ["Base64 of what is not JSON", Buffer.from("{'a':1}").toString("base64"), "is not JSON: line 1, column 1"],
    ["Base64 of a list", Buffer.from("[{}]").toString("base64"), "is not JSON: line 1, column 1"],
    ["nearly Base64", `${Buffer.from(text).toString("base64")}!`, "is not JSON: line 1, column 1"],
  ])("that is %s is malformed", async (_, body, reason) => {
    const headers = { "content-encoding": "gzip", correlationId: "id-1" };
    const { outcome } = await receive([ClientAddressRemovedV1], { headers, body });
    expect(outcome).toMatchObject({ status: "malformed", reason, correlationId: "id-1" });
    expect(placesIn(outcome)).toEqual([" json"]);
  });

  it("is decompressed only if its headers say so", async () => {
    const { outcome } = await receive([ClientAddressRemovedV1], { body: zipped });
    expect(outcome).toMatchObject({ status: "malformed", reason: "is not UTF-8: line 1, column 2" });
  });

  it("is handed over as it is: parsed, it is judged like any value", async () => {
    const poisoned = Object.defineProperty({ ...addressRemoved }, "__proto__", { value: {}, enumerable: true });
    const { calls } = await receive([ClientAddressRemovedV1], { body: poisoned });
    expect(calls[0]?.payload).toBe(poisoned);
    const { outcome } = await receive([ClientAddressRemovedV1], { body: poisoned }, { rules: "strict" });
    expect(placesIn(outcome)).toEqual(["/__proto__ json"]);
  });

  it("that nests deeply, parsed, is no danger", async () => {
    let deep: unknown = 1;
    for (let level = 0; level < 2 ** 17; level++) deep = [deep];
    const body = { ...addressRemoved, deep };
    expect((await receive([ClientAddressRemovedV1], { body })).outcome.status).toBe("handled");
    const { outcome } = await receive([ClientAddressRemovedV1], { body }, { rules: "strict" });
    expect(placesIn(outcome)).toEqual([" json", "/deep additionalProperties"]);
  });
});

describe("what arrives", () => {
  const throwing = (): never => {
    throw new Error("secret");
  };
  const traps: (keyof ProxyHandler<object>)[] = ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf"];
  const revoked = (target: object) => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy;
  };
  const getter = (target: object, key: string) =>
    Object.defineProperty({ ...target }, key, { get: throwing, enumerable: true });
  const unstable = (target: object) => {
    let reads = 0;
    return new Proxy(target, { get: (object, key) => (++reads % 3 === 0 ? throwing() : Reflect.get(object, key)) });
  };
  // Each is made by a function, since fast-check looks into the values that it makes.
  const hostile = (target: object): fc.Arbitrary<() => unknown> =>
    fc.oneof(
      fc.constantFrom(...traps).map((trap) => () => new Proxy(target, { [trap]: throwing })),
      fc
        .constantFrom(...Object.keys(target), "metadata", "event_type", "body", "headers", "then", "toJSON")
        .map((key) => () => getter(target, key)),
      fc.constantFrom(revoked, unstable).map((make) => () => make(target)),
      fc.constant(() => new Proxy(target, { get: () => new Proxy({}, { get: throwing }) })),
    );
  const made = <Value>(arbitrary: fc.Arbitrary<Value>) => arbitrary.map((value) => () => value as unknown);
  const withEverything = {
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
  };
  const targets = [addressRemoved, envelope, phoneChange, { "correlation-id": ["1"] }];
  const anything: fc.Arbitrary<() => unknown> = fc.oneof(
    { weight: 4, arbitrary: made(fc.anything(withEverything)) },
    { weight: 2, arbitrary: made(fc.oneof(fc.string({ unit: "binary" }), fc.json(), fc.uint8Array())) },
    { weight: 4, arbitrary: made(fc.constantFrom(...fixtures.map(({ payload }) => payload))) },
    { weight: 4, arbitrary: fc.constantFrom(...targets).chain(hostile) },
  );
  const whole = fc.record({ headers: anything, body: anything }).map(({ headers, body }) => () => ({
    headers: headers(),
    body: body(),
  }));
  const message: fc.Arbitrary<() => unknown> = fc.oneof(
    { weight: 1, arbitrary: anything },
    { weight: 8, arbitrary: whole },
    { weight: 2, arbitrary: fc.constant({ headers: {}, body: addressRemoved }).chain(hostile) },
  );
  const statuses = ["handled", "invalid", "unknown-type", "unknown-version", "malformed"];

  it.each([
    ["all contracts", Object.values(all)],
    ["the envelope around a payload", [PismoEvent.of(PismoPhoneChangeV1)]],
  ])("never makes a consumer of %s throw, whatever it is", async (_, given) => {
    for (const rules of ["published", "strict"] as const) {
      const { consumer, calls } = recorder(given as Consumable<unknown>[], { rules });
      let handled = 0;
      await fc.assert(
        fc.asyncProperty(message, async (make) => {
          const outcome = await consumer.receive(make() as IncomingMessage);
          expect(statuses).toContain(outcome.status);
          if (outcome.status === "handled") handled++;
          else {
            expect(outcome.reason).toMatch(/./);
            expect(inspect(outcome, { depth: Number.POSITIVE_INFINITY })).not.toContain("secret");
          }
          expect(calls).toHaveLength(handled);
        }),
        { numRuns: 1000 },
      );
    }
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a message whose body throws", getter({ headers: {} }, "body")],
    ["a message whose headers throw", getter({ body: addressRemoved }, "headers")],
    ["a body whose metadata throws", { body: getter(addressRemoved, "metadata") }],
    ["a revoked Proxy", revoked({})],
    ["a body that is a revoked Proxy", { body: revoked({}) }],
  ])("is malformed if it cannot be read: %s", async (_, arriving) => {
    const { outcome } = await receive([ClientAddressRemovedV1], arriving as IncomingMessage);
    expect(outcome).toMatchObject({
      status: "malformed",
      reason: "cannot be read: it is not a message, or a getter or Proxy throws",
      issues: [{ pointer: "", keyword: "json" }],
    });
  });

  it("is invalid if only its payload cannot be read", async () => {
    const { outcome } = await receive([ClientAddressRemovedV1], { body: getter(addressRemoved, "data") });
    expect(placesIn(outcome)).toEqual(["/data json"]);
  });
});

describe("the headers", () => {
  const pairs = [
    ["Correlation-ID", "id-1"],
    ["X-Many", "a"],
    ["X-Many", "b"],
  ] as const;
  const webHeaders = new Headers(pairs.map(([name, value]) => [name, value]));
  const joined = { "correlation-id": "id-1", "x-many": "a, b" };
  const nats = {
    *[Symbol.iterator]() {
      yield ["Correlation-ID", ["id-1"]];
      yield ["X-Many", ["a", "b"]];
    },
  };

  it.each<[string, object]>([
    ["an object of texts and lists", { "Correlation-Id": "id-1", "X-Many": ["a", "b"] }],
    ["Kafka's Buffers", { "correlation-id": Buffer.from("id-1"), "x-many": [Buffer.from("a"), Buffer.from("b")] }],
    [
      "a Map",
      new Map<string, unknown>([
        ["CORRELATION-ID", "id-1"],
        ["x-many", ["a", "b"]],
      ]),
    ],
    ["a Headers", webHeaders],
    ["NATS' MsgHdrs", nats],
    ["pairs", pairs],
    ["librdkafka's list", [{ "correlation-id": Buffer.from("id-1") }, { "x-many": "a" }, { "x-many": "b" }]],
    [
      "SQS' attributes",
      { "correlation-id": { DataType: "String", StringValue: "id-1" }, "x-many": { stringValue: "a, b" } },
    ],
  ])("may be %s, and are handed over as text", async (_, headers) => {
    const { outcome, calls } = await receive([ClientAddressRemovedV1], { body: text, headers });
    expect(outcome).toEqual({ status: "handled", contract: "ClientAddressRemovedV1", correlationId: "id-1" });
    expect(calls[0]?.received).toEqual({ correlationId: "id-1", headers: joined });
  });

  it.each([undefined, null, {}, [], new Map(), "correlation-id", 42])("may be %j: none", async (headers) => {
    const { outcome, calls } = await receive([ClientAddressRemovedV1], { body: text, headers: headers as object });
    expect(outcome).toEqual({ status: "handled", contract: "ClientAddressRemovedV1" });
    expect(calls[0]?.received).toEqual({ headers: {} });
  });

  it("may have a name of a prototype's", async () => {
    const headers = JSON.parse('{ "__proto__": "a", "constructor": "b", "correlation-id": "id-1" }');
    const { calls } = await receive([ClientAddressRemovedV1], { body: text, headers });
    expect(calls[0]?.received.correlationId).toBe("id-1");
    expect(Object.entries(calls[0]?.received.headers ?? {})).toEqual(Object.entries(headers));
  });
});

describe("the correlation id", () => {
  const idOf = async (
    headers: object,
    body: unknown = addressRemoved,
    given: readonly Consumable<unknown>[] = Object.values(all),
  ) => {
    const { outcome, calls } = await receive(given, { headers, body });
    if (calls[0]) expect(calls[0].received.correlationId).toBe(outcome.correlationId);
    expect(Object.keys(outcome).includes("correlationId")).toBe(outcome.correlationId !== undefined);
    return outcome.correlationId;
  };
  const userAdded = readPayload("TransactionalAccountAuthorisedUserAddedV1", "every-property");

  it.each(["correlation-id", "Correlation-Id", "CORRELATION-ID", "correlationId", "correlationid", "CorrelationId"])(
    "is read from %s, whichever the contract's page gives",
    async (name) => {
      expect(await idOf({ [name]: "id-1" })).toBe("id-1");
      expect(await idOf({ [name]: "id-1" }, userAdded)).toBe("id-1");
    },
  );

  it("is the one under the name that the contract's page gives, if both are there", async () => {
    const headers = { correlationId: "one", "correlation-id": "other" };
    expect(ClientAddressRemovedV1.correlationHeader).toBe("correlation-id");
    expect(await idOf(headers)).toBe("other");
    expect(TransactionalAccountAuthorisedUserAddedV1.correlationHeader).toBe("correlationId");
    expect(await idOf(headers, userAdded)).toBe("one");
    expect(await idOf({ ...headers, correlationId: " " }, userAdded)).toBe("other");
  });

  it("may be a number, as AMQP has it, and loses the white space around it", async () => {
    expect(await idOf({ "correlation-id": 42 })).toBe("42");
    expect(await idOf({ "correlation-id": " id-1 " })).toBe("id-1");
  });

  it.each(["", " ", "a\nb", "a\u0000b", "\u007f", "日本", "😀", "x".repeat(257)])(
    "that could not be sent on counts as absent, and is still among the headers: %j",
    async (id) => {
      const headers = { "correlation-id": id };
      expect(await idOf(headers)).toBeUndefined();
      const { calls } = await receive([ClientAddressRemovedV1], { headers, body: text });
      expect(calls[0]?.received).toEqual({ headers });
      expect(await idOf({ "correlation-id": id, correlationId: "usable" })).toBe("usable");
      expect(await idOf(headers, { ...envelope, cid: "from-cid" })).toBe("from-cid");
      expect(await idOf({}, { ...envelope, cid: id })).toBeUndefined();
    },
  );

  it("is the cid of Pismo's envelope, if no header has one", async () => {
    const body = { ...envelope, cid: "from-cid" };
    for (const given of [[PismoPhoneChangeV1], [PismoEvent], [PismoEvent.of(PismoPhoneChangeV1)]]) {
      expect(await idOf({}, body, given)).toBe("from-cid");
      expect(await idOf({ correlationId: "from-header" }, body, given)).toBe("from-header");
    }
    for (const cid of [undefined, null, 42, {}])
      expect(await idOf({}, { ...envelope, cid }, [PismoPhoneChangeV1])).toBeUndefined();
    expect(await idOf({}, { ...phoneChange, cid: "of-no-envelope" })).toBeUndefined();
    expect(await idOf({}, { ...addressRemoved, cid: "of-no-envelope", event_type: "phone_change" })).toBeUndefined();
  });

  it.each([
    ["invalid", { ...envelope, data: {} }],
    ["unknown-type", { ...envelope, event_type: "customer-creation-1" }],
    ["unknown-version", { ...envelope, event_type: "phone-change-2" }],
  ])("is told of what is %s too", async (status, body) => {
    const given = [PismoPhoneChangeV1];
    expect((await receive(given, { body })).outcome).toMatchObject({ status, correlationId: envelope.cid });
    const headers = { correlationId: "from-header" };
    expect((await receive(given, { body, headers })).outcome).toMatchObject({ status, correlationId: "from-header" });
  });
});
