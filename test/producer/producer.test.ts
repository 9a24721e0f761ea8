import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate as turn } from "node:timers/promises";
import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import {
  type Buildable,
  ClientAddressRemovedV1,
  type ContractError,
  contracts,
  createProducer,
  type MessageOptions,
  PismoEvent,
  type PismoEventStrict,
  PismoPhoneChangeV1,
  type Producer,
  TransactionalAccountAuthorisedUserAddedV1,
  UpdateClientPhoneNumber,
  UpdateClientPhoneNumberResponse,
} from "../../src/index.js";
import { readAt } from "../../src/runtime/index.js";
import { readFixtureParts } from "../support/fixture-parts.js";
import { thrownBy } from "../support/issues.js";
import { readPayload } from "../support/payloads.js";

const clock = () => new Date("2026-01-30T09:15:00.250Z");
const now = "2026-01-30T09:15:00.250Z";
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const { data } = readPayload<ClientAddressRemovedV1>("ClientAddressRemovedV1", "every-property");
const phone = readPayload<PismoPhoneChangeV1>("PismoPhoneChangeV1", "page-example");
const { object, ...operation } = phone;
const request = {
  AccountReferenceNo: "DS-1001",
  PhoneNumber: { PhoneNumberType: "Mobile", Number: "021 123" },
} as const;
const user = { Username: "api-user", Password: "zq8XsecretX8qz" };
const available = { isTransactionalAccountAvailableForClient: true };

const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
const otherTraceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";
const tracestate = "congo=t61rcWkgMzE,rojo=00f067aa0ba902b7";

const fixtures = readFixtureParts();
const producer = createProducer({ clock });
/** The headers of a message around `data`. */
const headersBy = (by: Producer, given?: MessageOptions) => by.message(ClientAddressRemovedV1, data, {}, given).headers;
/** A producer for callers without types. */
const untyped = (by: Producer) =>
  by as unknown as {
    build(contract: Buildable, data: unknown, given?: unknown): unknown;
    message(
      contract: Buildable,
      data: unknown,
      given?: unknown,
      options?: unknown,
    ): { headers: Record<string, string> };
    inReplyTo(received: unknown): Producer;
  };
const issuesOf = (run: () => unknown) => {
  const error = thrownBy(run) as ContractError;
  expect(error.name).toBe("ContractError");
  return error.issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`);
};
const refusals = (given: unknown, by = producer) =>
  issuesOf(() => untyped(by).message(ClientAddressRemovedV1, data, {}, given));

describe("build of a producer", () => {
  it.each(fixtures)("builds $file", ({ contract, payload, data, given }) => {
    expect(untyped(producer).build(contract, data, given)).toMatchObject(payload);
  });

  it("gives the producer's clock to the builders", () => {
    expect(producer.build(ClientAddressRemovedV1, data).metadata).toEqual({
      typeName: "ClientAddressRemovedV1",
      version: 1,
      occurredAtUtc: now,
      sentAtUtc: now,
    });
    expect(producer.build(UpdateClientPhoneNumber, request, { user }).DateCreated).toBe(now);
  });

  it("lets the clock and ids of the call win", () => {
    const given = { user, clock: () => new Date(0), newId: () => "new-id" };
    expect(producer.build(UpdateClientPhoneNumber, request, given)).toMatchObject({
      DateCreated: "1970-01-01T00:00:00.000Z",
      PhoneNumber: { Id: "new-id" },
    });
  });

  it("takes the system's clock if there is none", () => {
    vi.useFakeTimers({ now: clock() });
    try {
      expect(createProducer().build(ClientAddressRemovedV1, data).metadata.sentAtUtc).toBe(now);
    } finally {
      vi.useRealTimers();
    }
  });

  it("fills source and applicationBreadcrumb if the contract's metadata has them, and nowhere else", () => {
    const named = createProducer({ source: "CRM", applicationBreadcrumb: "crm-ui;3.0.1", clock });
    expect(named.build(TransactionalAccountAuthorisedUserAddedV1, {}, available).metadata).toEqual({
      typeName: "TransactionalAccountAuthorisedUserAddedV1",
      version: "V1.0.0",
      occurredAtUtc: now,
      sentAtUtc: now,
      source: "CRM",
      applicationBreadcrumb: "crm-ui;3.0.1",
      isTransactionalAccountAvailableForClient: true,
    });
    const { metadata } = named.build(ClientAddressRemovedV1, data);
    expect(metadata.source).toBe("CRM");
    expect(metadata).not.toHaveProperty("applicationBreadcrumb");
    expect(named.build(PismoPhoneChangeV1, object, operation)).toEqual(phone);
    expect(JSON.stringify(named.build(UpdateClientPhoneNumber, request, { user }))).not.toContain("CRM");
    expect(named.build(UpdateClientPhoneNumberResponse, {})).toEqual({});
  });

  it("lets the call's source win, and counts undefined as absent", () => {
    const named = createProducer({ source: "CRM" });
    expect(named.build(ClientAddressRemovedV1, data, { source: "Internet" }).metadata.source).toBe("Internet");
    expect(untyped(named).build(ClientAddressRemovedV1, data, { source: undefined })).toHaveProperty(
      "metadata.source",
      "CRM",
    );
  });

  it("adds no key for what the producer was not given", () => {
    expect(Object.keys(producer.build(ClientAddressRemovedV1, data).metadata).sort()).toEqual([
      "occurredAtUtc",
      "sentAtUtc",
      "typeName",
      "version",
    ]);
  });

  it("leaves the caller's objects as they are, and does not copy the data", () => {
    const frozen = Object.freeze({ ...data });
    const metadata = Object.freeze({ version: 1.5 });
    const event = createProducer({ source: "CRM" }).build(ClientAddressRemovedV1, frozen, metadata);
    expect(event.data).toBe(frozen);
    expect(metadata).toEqual({ version: 1.5 });
  });

  it("validates strictly, and judges the producer's own source too", () => {
    const build = untyped(createProducer({ source: 7 as never })).build;
    expect(issuesOf(() => build(ClientAddressRemovedV1, { ...data, clientId: "12034567" }))).toEqual([
      "/metadata/source type",
      "/data/clientId format",
    ]);
  });

  it.each<[string, unknown, string]>([
    ["null", null, "/metadata type"],
    ["a text", "CRM", "/metadata type"],
    ["a list", [], "/metadata type"],
  ])("refuses %s as metadata, in build and in message", (_, metadata, issue) => {
    const named = untyped(createProducer({ source: "CRM" }));
    expect(issuesOf(() => named.build(ClientAddressRemovedV1, data, metadata))).toEqual([issue]);
    expect(issuesOf(() => named.message(ClientAddressRemovedV1, data, metadata))).toEqual([issue]);
  });

  it("says which getter of the metadata throws", () => {
    const metadata = Object.defineProperty({}, "version", {
      enumerable: true,
      get: () => {
        throw new Error("secret");
      },
    });
    const named = createProducer({ source: "CRM" });
    expect(issuesOf(() => named.build(ClientAddressRemovedV1, data, metadata))).toEqual(["/metadata/version json"]);
  });
});

/** What keeps a payload in order among others, as text: a GUID or a number of the client or the account. */
const keyOf = ({ partitionKey }: { partitionKey?: string }, payload: unknown) => {
  const value = partitionKey === undefined ? undefined : readAt(payload, partitionKey);
  return value === undefined ? {} : { key: String(value) };
};

describe("message", () => {
  it.each(fixtures)("is made around $file", ({ contract, payload, data, given }) => {
    const { message } = untyped(producer);
    const { cid: id = "id" } = payload as { cid?: string };
    const made = message(contract, data, given, { correlationId: id, headers: { "x-more": "1" } });
    expect(made).toEqual({
      contract: contract.name,
      headers: { [contract.correlationHeader]: id, "content-type": "application/json", "x-more": "1" },
      payload: expect.objectContaining({}),
      body: expect.any(String),
      ...keyOf(contract, payload),
    });
    const { payload: built, body } = made as unknown as { payload: unknown; body: string };
    expect(built).toMatchObject(payload);
    expect(JSON.parse(body)).toEqual(built);
    expect(contract.strict.parseJson(body)).toEqual(built);
  });

  it.each(Object.values(contracts))("of $name spells the header as its page does", ({ name, correlationHeader }) => {
    const { contract, data, given } = fixtures.find((fixture) => fixture.contract.name === name) ?? expect.fail();
    const { headers } = untyped(producer).message(contract, data, given);
    expect(Object.keys(headers)).toEqual([correlationHeader, "content-type"]);
    expect(headers[correlationHeader]).toMatch(uuid);
  });

  it.each([null, "id", 1, ["id"]])("refuses %j as options", (options) => {
    const message = "producer: the options of a message must be an object: { correlationId, headers }";
    const make = () => untyped(producer).message(ClientAddressRemovedV1, data, {}, options);
    expect(make).toThrow(new TypeError(message));
  });

  it("keeps what is the message's out of the payload", () => {
    const given = { correlationId: "id", headers: { "x-more": "1" } };
    const { payload } = producer.message(PismoPhoneChangeV1, object, operation, given);
    expect(payload).toEqual(phone);
    const { metadata } = producer.message(ClientAddressRemovedV1, data, {}, { correlationId: "id" }).payload;
    expect(metadata).not.toHaveProperty("correlationId");
  });

  it("leaves the caller's objects as they are", () => {
    const headers = Object.freeze({ "content-type": "application/cloudevents+json" });
    const given = Object.freeze({ source: "CRM" });
    const options = Object.freeze({ correlationId: "id", headers });
    producer.message(ClientAddressRemovedV1, Object.freeze({ ...data }), given, options);
    expect([given, options]).toEqual([{ source: "CRM" }, { correlationId: "id", headers: { ...headers } }]);
  });

  it.each([
    ["a Map", new Map([["tracestate", "a=1"]])],
    ["a Headers", new Headers({ tracestate: "a=1" })],
    ["a list of pairs", [["tracestate", "a=1"]]],
    ["a promise", Promise.resolve({ tracestate: "a=1" })],
    ["a text", "tracestate: a=1"],
  ])("refuses %s as headers, which has no properties to read", (_, headers) => {
    const given = { headers: headers as never };
    const message =
      "producer: headers must be an object of texts; for a Map or Headers give Object.fromEntries(headers)";
    expect(() => createProducer().message(ClientAddressRemovedV1, data, {}, given)).toThrow(new TypeError(message));
    expect(() => createProducer(given).message(ClientAddressRemovedV1, data)).toThrow(new TypeError(message));
  });

  it.each([{ clock: new Date(0) }, { correlationId: "id" }])(
    "is not created with %o, which is not a function",
    (options) => {
      const [name] = Object.keys(options);
      const message = `createProducer: ${name} must be a function, which is called for each message`;
      expect(() => createProducer(options as never)).toThrow(new TypeError(message));
    },
  );

  it("says what to give if no contract is given, and takes null for no options", () => {
    const { build, message } = untyped(producer);
    const expected = "producer: the first argument must be a contract; give (contract, data, metadata)";
    for (const use of [build, message])
      for (const first of [data, undefined, null, "ClientAddressRemovedV1"])
        expect(() => use(first as never, ClientAddressRemovedV1)).toThrow(new TypeError(expected));
    expect(headersBy(createProducer(null as never))["correlation-id"]).toMatch(uuid);
  });

  it("refuses the payload before the headers, and says no value of either", () => {
    const marker = "zq8XsecretX8qz";
    const message = untyped(producer).message;
    const errors = [
      thrownBy(() => message(ClientAddressRemovedV1, { ...data, clientId: marker }, {}, { correlationId: " " })),
      thrownBy(() => message(ClientAddressRemovedV1, data, {}, { correlationId: `${marker}\n` })),
      thrownBy(() => message(ClientAddressRemovedV1, data, {}, { headers: { "x-more": `${marker}\n` } })),
      thrownBy(() => message(ClientAddressRemovedV1, data, {}, { headers: { correlationId: marker } })),
      thrownBy(() => message(UpdateClientPhoneNumber, { ...request, AccountReferenceNo: 1 }, { user })),
    ] as ContractError[];
    expect(errors.map(({ contract, issues: [{ pointer }] }) => `${contract} ${pointer}`)).toEqual([
      "ClientAddressRemovedV1 /data/clientId",
      "ClientAddressRemovedV1 /headers/correlation-id",
      "ClientAddressRemovedV1 /headers/x-more",
      "ClientAddressRemovedV1 /headers/correlationId",
      "UpdateClientPhoneNumber /AccountReferenceNo",
    ]);
    for (const error of errors) expect(`${inspect(error, { depth: 9 })}${JSON.stringify(error)}`).not.toContain(marker);
  });
});

describe("the correlation id", () => {
  const provided = createProducer({ correlationId: () => "provider's" });
  const received = { correlationId: "answered" };

  it("is the call's, else the provider's, else that of what is answered, else a new UUID", () => {
    expect(headersBy(provided.inReplyTo(received), { correlationId: "call's" })).toHaveProperty(
      "correlation-id",
      "call's",
    );
    expect(headersBy(provided.inReplyTo(received))["correlation-id"]).toBe("provider's");
    expect(headersBy(producer.inReplyTo(received))["correlation-id"]).toBe("answered");
    const [first, second] = [headersBy(producer), headersBy(producer)];
    expect(first["correlation-id"]).toMatch(uuid);
    expect(first["correlation-id"]).not.toBe(second["correlation-id"]);
  });

  describe("that the payload carries", () => {
    const { cid: _, ...event } = readPayload<PismoEventStrict>("PismoEvent", "every-property");
    const made = (cid?: string, correlationId?: string, by = producer) => {
      const { headers, payload } = by.message(PismoEvent, { ...event, ...(cid && { cid }) }, undefined, {
        correlationId,
      });
      expect(payload.cid).toBe(headers["correlation-id"]);
      return headers["correlation-id"];
    };

    it("is the message's own, whichever of them is given", () => {
      expect(made("carried")).toBe("carried");
      expect(made(undefined, "call's")).toBe("call's");
      expect(made("both", "both")).toBe("both");
      expect(made(undefined, undefined, provided)).toBe("provider's");
      expect(made("carried", undefined, provided.inReplyTo(received))).toBe("carried");
      expect(made()).toMatch(uuid);
    });

    it("is refused if the call gives another one, or if it could not travel", () => {
      expect(issuesOf(() => made("carried", "call's"))).toEqual(["/cid const"]);
      expect(issuesOf(() => made("a\nb"))).toEqual(["/headers/correlation-id pattern"]);
      const blank = () => producer.message(PismoEvent, { ...event, cid: "" });
      expect(issuesOf(blank)).toEqual(["/headers/correlation-id minLength"]);
    });

    it("is the caller's where no message is made", () => {
      expect(issuesOf(() => producer.build(PismoEvent, event))).toEqual(["/cid required"]);
    });
  });

  it("counts undefined as absent, from the call and from the provider", () => {
    const silent = createProducer({ correlationId: () => undefined });
    const message = silent.inReplyTo(received).message(ClientAddressRemovedV1, data, {}, { correlationId: undefined });
    expect(message.headers["correlation-id"]).toBe("answered");
  });

  it("asks the provider for each message, and not if the call gives one", () => {
    const correlationId = vi.fn(() => "provider's");
    const asking = createProducer({ correlationId });
    expect(correlationId).not.toHaveBeenCalled();
    headersBy(asking);
    headersBy(asking);
    expect(correlationId).toHaveBeenCalledTimes(2);
    asking.message(ClientAddressRemovedV1, data, {}, { correlationId: "call's" });
    expect(correlationId).toHaveBeenCalledTimes(2);
  });

  it("is of its own flow if the provider is an AsyncLocalStorage and flows interleave", async () => {
    const storage = new AsyncLocalStorage<string>();
    const local = createProducer({ correlationId: () => storage.getStore() });
    const order: string[] = [];
    const flow = (id: string) =>
      storage.run(id, async () => {
        const seen: (string | undefined)[] = [];
        while (seen.length < 3) {
          await turn();
          order.push(id);
          seen.push(headersBy(local)["correlation-id"]);
        }
        return seen;
      });
    const seen = await Promise.all([flow("first"), flow("second")]);
    expect(order, "the flows interleave").toEqual(Array(3).fill(["first", "second"]).flat());
    expect(seen).toEqual([Array(3).fill("first"), Array(3).fill("second")]);
    expect(headersBy(local)["correlation-id"], "outside of both").toMatch(uuid);
  });

  it("is found in the answered message, whichever contract and client it has", () => {
    const { message } = producer;
    const asked = message(TransactionalAccountAuthorisedUserAddedV1, {}, available, { correlationId: "asked" });
    expect(Object.keys(asked.headers)).toContain("correlationId");
    expect(headersBy(producer.inReplyTo(asked))["correlation-id"]).toBe("asked");
    const kafka = { headers: { CorrelationId: Buffer.from("kafka's") }, value: Buffer.from("{}") };
    expect(headersBy(producer.inReplyTo(kafka))["correlation-id"]).toBe("kafka's");
  });

  it.each([
    ["blank", " "],
    ["too long", "x".repeat(257)],
    ["no header value", "id\u0000"],
    ["no Latin-1", "ā"],
    ["no text", {}],
  ])("counts as absent if the answered message's header is %s", (_, id) => {
    const answering = producer.inReplyTo({ headers: { "correlation-id": id } });
    expect(headersBy(answering)["correlation-id"]).toMatch(uuid);
  });

  it("of what is answered is refused if the caller hands over an unusable one", () => {
    expect(refusals(undefined, producer.inReplyTo({ correlationId: "id\r\n" }))).toEqual([
      "/headers/correlation-id pattern",
    ]);
  });

  it.each([undefined, {}, { headers: null }, { headers: [] }])("is new if %o is answered", (nothing) => {
    expect(headersBy(untyped(producer).inReplyTo(nothing))["correlation-id"]).toMatch(uuid);
  });

  it.each<[string, unknown, string[]]>([
    ["empty", "", ["minLength"]],
    ["blank", " \u00a0", ["minLength"]],
    ["257 characters long", "x".repeat(257), ["maxLength"]],
    ["with NUL", "id\u0000id", ["pattern"]],
    ["with CR and LF", "id\r\nset-cookie: a", ["pattern"]],
    ["with DEL", "id\u007fid", ["pattern"]],
    ["with a C1 control character", "id\u0085id", ["pattern"]],
    ["beyond Latin-1", "ā", ["pattern"]],
    ["an emoji", "😀", ["pattern"]],
    ["with white space around it", " id", ["pattern"]],
    ["a number", 7, ["type"]],
    ["too long and beyond Latin-1", "ā".repeat(257), ["maxLength", "pattern"]],
  ])("is refused if it is %s, from the call and from the provider", (_, id, keywords) => {
    const expected = keywords.map((keyword) => `/headers/correlation-id ${keyword}`);
    expect(refusals({ correlationId: id })).toEqual(expected);
    expect(refusals(undefined, createProducer({ correlationId: () => id as string }))).toEqual(expected);
  });

  it("is refused at the place of the contract's own spelling, by its documented rules", () => {
    const given = { correlationId: "" };
    const error = thrownBy(() => producer.message(TransactionalAccountAuthorisedUserAddedV1, {}, available, given));
    expect(error).toMatchObject({
      contract: "TransactionalAccountAuthorisedUserAddedV1",
      issues: [
        {
          path: ["headers", "correlationId"],
          pointer: "/headers/correlationId",
          keyword: "minLength",
          rule: "documented",
        },
      ],
    });
  });

  it.each(["x".repeat(256), "é", "a b", "~", "\u00ff"])("may be %j", (id) => {
    expect(headersBy(producer, { correlationId: id })["correlation-id"]).toBe(id);
  });
});

describe("the headers of a message", () => {
  const json = { "content-type": "application/json" };
  const withId = { correlationId: "id" };

  it("are the producer's, a function's, and those of the call, which win whatever their letter case", () => {
    const fixed = createProducer({
      ...withId,
      correlationId: () => "id",
      headers: { "X-Team": "crm", "x-env": "test" },
    });
    expect(headersBy(fixed)).toEqual({ "correlation-id": "id", ...json, "X-Team": "crm", "x-env": "test" });
    const { headers } = fixed.message(ClientAddressRemovedV1, data, {}, { headers: { "x-team": "web" } });
    expect(headers).toEqual({ "correlation-id": "id", ...json, "x-team": "web", "x-env": "test" });

    let count = 0;
    const counting = createProducer({ correlationId: () => "id", headers: () => ({ "x-count": String(++count) }) });
    expect([headersBy(counting), headersBy(counting)]).toEqual(
      ["1", "2"].map((count) => ({ "correlation-id": "id", ...json, "x-count": count })),
    );
    expect(headersBy(createProducer({ correlationId: () => "id", headers: () => undefined }))).toEqual({
      "correlation-id": "id",
      ...json,
    });
  });

  it("say another content type once, in the letter case that was given", () => {
    const { headers } = producer.message(
      ClientAddressRemovedV1,
      data,
      {},
      {
        ...withId,
        headers: { "Content-Type": "application/cloudevents+json" },
      },
    );
    expect(headers).toEqual({ "correlation-id": "id", "Content-Type": "application/cloudevents+json" });
  });

  it("are without what is undefined, which overrides nothing", () => {
    const fixed = createProducer({ headers: { "x-env": "test" } });
    const { headers } = fixed.message(
      ClientAddressRemovedV1,
      data,
      {},
      {
        ...withId,
        headers: { "x-env": undefined, "content-type": undefined, "x-none": undefined },
      },
    );
    expect(headers).toEqual({ "correlation-id": "id", ...json, "x-env": "test" });
  });

  it("may have any name that HTTP takes, __proto__ too", () => {
    const given = JSON.parse('{ "__proto__": "1", "!#$%&\'*+-.^_`|~09azAZ": "2" }');
    const { headers } = producer.message(ClientAddressRemovedV1, data, {}, { ...withId, headers: given });
    expect(Object.entries(headers).slice(2)).toEqual([
      ["__proto__", "1"],
      ["!#$%&'*+-.^_`|~09azAZ", "2"],
    ]);
    expect(Object.getPrototypeOf(headers)).toBe(Object.prototype);
  });

  it.each<[string, string, unknown, string]>([
    ["the correlation id", "correlation-id", "id", "/headers/correlation-id not"],
    ["its other spelling", "CorrelationId", "id", "/headers/CorrelationId not"],
    ["an empty name", "", "1", "/headers/ propertyNames"],
    ["a name with a space", "x more", "1", "/headers/x more propertyNames"],
    ["a name with a colon", "x:", "1", "/headers/x: propertyNames"],
    ["a name with a line break", "x\n", "1", "/headers/x\n propertyNames"],
    ["a name with a slash", "x/y", "1", "/headers/x~1y propertyNames"],
    ["a name beyond ASCII", "é", "1", "/headers/é propertyNames"],
    ["a number", "x-more", 7, "/headers/x-more type"],
    ["null", "x-more", null, "/headers/x-more type"],
    ["a line break", "x-more", "1\r\n", "/headers/x-more pattern"],
    ["an emoji", "x-more", "😀", "/headers/x-more pattern"],
  ])("are refused with %s", (_, name, value, issue) => {
    expect(refusals({ headers: { [name]: value } })).toEqual([issue]);
    expect(refusals(undefined, createProducer({ headers: { [name]: value } as never }))).toEqual([issue]);
  });

  it("are refused all at once, beside the id", () => {
    expect(refusals({ correlationId: "", headers: { "x y": "1", "x-more": "\n" } })).toEqual([
      "/headers/correlation-id minLength",
      "/headers/x y propertyNames",
      "/headers/x-more pattern",
    ]);
  });

  it("never give the correlation id even if a contract has a spelling of its own", () => {
    const own = { ...ClientAddressRemovedV1, correlationHeader: "X-Request-Id" };
    expect(producer.message(own, data, {}, withId).headers).toEqual({ "X-Request-Id": "id", ...json });
    const headers = { "x-request-id": "other" };
    expect(issuesOf(() => producer.message(own, data, {}, { headers }))).toEqual(["/headers/x-request-id not"]);
  });
});

describe("the trace context", () => {
  const answered = { headers: { Traceparent: Buffer.from(traceparent), tracestate: ["congo=t61rcWkgMzE", "rojo=1"] } };
  const traceOf = ({ traceparent, tracestate }: Readonly<Record<string, string>>) => ({ traceparent, tracestate });

  it("is that of what is answered", () => {
    expect(traceOf(headersBy(producer.inReplyTo(answered)))).toEqual({
      traceparent,
      tracestate: "congo=t61rcWkgMzE, rojo=1",
    });
    expect(headersBy(producer.inReplyTo({ headers: { traceparent } }))).not.toHaveProperty("tracestate");
    expect(headersBy(producer.inReplyTo({}))).not.toHaveProperty("traceparent");
  });

  it("is the call's or the producer's if they have one, without the state of another", () => {
    const given = { headers: { TraceParent: otherTraceparent } };
    const { headers } = producer.inReplyTo(answered).message(ClientAddressRemovedV1, data, {}, given);
    expect(headers).toMatchObject({ TraceParent: otherTraceparent });
    expect(Object.keys(headers).map((name) => name.toLowerCase())).not.toContain("tracestate");

    const tracing = createProducer({ headers: () => ({ traceparent: otherTraceparent, tracestate }) });
    expect(traceOf(headersBy(tracing.inReplyTo(answered)))).toEqual({ traceparent: otherTraceparent, tracestate });
    const own = tracing.message(ClientAddressRemovedV1, data, {}, { headers: { traceparent } });
    expect(traceOf(own.headers)).toEqual({ traceparent });
  });

  it("takes another state from the call", () => {
    const { headers } = producer
      .inReplyTo(answered)
      .message(ClientAddressRemovedV1, data, {}, { headers: { tracestate } });
    expect(traceOf(headers)).toEqual({ traceparent, tracestate });
  });

  it.each<[string, object]>([
    ["several parents", { traceparent: [traceparent, otherTraceparent], tracestate }],
    ["a parent that could not travel", { traceparent: `${traceparent}\n`, tracestate }],
    ["a state without a parent", { tracestate }],
    ["what is no parent", { traceparent: "garbage", tracestate }],
    ["an empty trace id", { traceparent: "00-00000000000000000000000000000000-00f067aa0ba902b7-01", tracestate }],
    ["an empty parent id", { traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01", tracestate }],
    ["capital letters", { traceparent: traceparent.toUpperCase(), tracestate }],
    ["a version that there cannot be", { traceparent: traceparent.replace("00", "ff"), tracestate }],
    ["more than version 00 has", { traceparent: `${traceparent}-more`, tracestate }],
  ])("begins anew if the answered message has %s", (_, headers) => {
    expect(traceOf(headersBy(producer.inReplyTo({ headers })))).toEqual({});
  });

  it("goes on from a later version, from white space around it, and without an empty state", () => {
    const later = `${traceparent.replace("00", "01")}-more`;
    expect(traceOf(headersBy(producer.inReplyTo({ headers: { traceparent: later } })))).toEqual({ traceparent: later });
    const spaced = { traceparent: ` ${traceparent}\t`, tracestate: "a=1,\tb=2 " };
    const expected = { traceparent, tracestate: "a=1, b=2" };
    expect(traceOf(headersBy(producer.inReplyTo({ headers: spaced })))).toEqual(expected);
    const empty = { traceparent, tracestate: " " };
    expect(traceOf(headersBy(producer.inReplyTo({ headers: empty })))).toEqual({ traceparent });
  });

  it("loses a state that could not travel, and nothing else", () => {
    const answering = producer.inReplyTo({ headers: { traceparent, tracestate: "a=\u0000" } });
    expect(headersBy(answering)).toMatchObject({ traceparent });
    expect(headersBy(answering)).not.toHaveProperty("tracestate");
  });
});

describe("inReplyTo", () => {
  it("keeps everything else of the producer, which itself stays as it is", () => {
    const named = createProducer({ source: "CRM", clock, headers: { "x-env": "test" } });
    const answering = named.inReplyTo({ correlationId: "answered" });
    const { headers, payload } = answering.message(ClientAddressRemovedV1, data);
    expect(headers).toMatchObject({ "correlation-id": "answered", "x-env": "test" });
    expect(payload.metadata).toMatchObject({ source: "CRM", sentAtUtc: now });
    expect(answering.build(ClientAddressRemovedV1, data)).toEqual(payload);
    expect(headersBy(named)["correlation-id"]).toMatch(uuid);
  });

  it("may be told of another message, which replaces the first", () => {
    const answering = producer.inReplyTo({ correlationId: "first" }).inReplyTo({ correlationId: "second" });
    expect(headersBy(answering)["correlation-id"]).toBe("second");
  });

  it("passes on no header but the id and the trace context", () => {
    const headers = { "correlation-id": "id", "content-type": "text/plain", authorization: "secret", baggage: "a=1" };
    expect(headersBy(producer.inReplyTo({ headers }))).toEqual({
      "correlation-id": "id",
      "content-type": "application/json",
    });
  });

  it("reads the envelope's payload as any other", () => {
    const envelope = readPayload<PismoEventStrict>("PismoEvent", "every-property");
    const message = producer.inReplyTo({ correlationId: "answered" }).message(PismoEvent, envelope);
    expect(message).toMatchObject({ contract: "PismoEvent", payload: envelope });
  });
});
