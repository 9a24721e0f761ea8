import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import {
  ClientAddressRemovedV1,
  ClientDefaultTelephoneUpdatedV1,
  type ConsumerOptions,
  createConsumer,
  type Handler,
  type Invalid,
  on,
  PismoEvent,
  PismoPhoneChangeV1,
  type Received,
  UpdateClientPhoneNumberResponse,
} from "../../src/index.js";
import { placesIn, receive, recorder } from "../support/consume.js";
import { thrownBy } from "../support/issues.js";
import { madeUpEvent } from "../support/made-up.js";
import { readPayload } from "../support/payloads.js";
import { rejectionOf } from "../support/rejection-of.js";

const addressRemoved = readPayload<ClientAddressRemovedV1>("ClientAddressRemovedV1", "every-property");
const phoneChange = readPayload<PismoPhoneChangeV1>("PismoPhoneChangeV1", "page-example");
const envelope = readPayload<PismoEvent>("PismoEvent", "every-property");
const text = JSON.stringify(addressRemoved);

const message = { body: text, headers: { "correlation-id": "id-1" } };

/** A consumer of one contract. */
const consumerOf = (handler: Handler<ClientAddressRemovedV1>, options?: ConsumerOptions<"ClientAddressRemovedV1">) =>
  createConsumer([on(ClientAddressRemovedV1, handler)], options);

describe("createConsumer", () => {
  const handler = () => {};
  const create = createConsumer as (routes: unknown, options?: unknown) => unknown;
  const phoneChangeRoute = on(PismoPhoneChangeV1, handler);
  const noContractAt = (index: number) =>
    `route ${index} has no contract: check for a circular import, and give on(contract, handler)`;
  const noContract = noContractAt(0);
  const noHandlers = "give a list, [on(contract, handler), ...], or a record, { ClientAddressRemovedV1: handler, ... }";

  it("refuses an onOutcome that is not a function", () => {
    const message = "createConsumer: onOutcome must be a function, which is called with each outcome";
    expect(() => create([phoneChangeRoute], { onOutcome: console })).toThrow(new TypeError(message));
  });

  it.each<[string, unknown, string]>([
    ["no handler", [], "there is no handler; give on(contract, handler) for each contract"],
    [
      "a handler for none",
      [on(undefined as never, handler)],
      "route 0 has no contract: check for a circular import, and give on(contract, handler)",
    ],
    [
      "null",
      [phoneChangeRoute, null],
      "route 1 has no contract: check for a circular import, and give on(contract, handler)",
    ],
    ["what judges strictly alone", [on(ClientAddressRemovedV1.strict as never, handler)], noContract],
    ["another library's schema", [on({ safeParse: () => ({}) } as never, handler)], noContract],
    [
      "a handler for the contract, the wrong way round",
      [on(handler as never, ClientAddressRemovedV1 as never)],
      noContract,
    ],
    ["one route", on(ClientAddressRemovedV1, handler), noHandlers],
    ["one contract", ClientAddressRemovedV1, noHandlers],
    ["nothing", undefined, noHandlers],
    ["a function", handler, noHandlers],
    ["an empty record", {}, "there is no handler; give on(contract, handler) for each contract"],
    [
      "a record with a name that is misspelt",
      { ClientAddresRemovedV1: handler },
      "no contract has the name ClientAddresRemovedV1; did you mean ClientAddressRemovedV1?",
    ],
    [
      "a record with the name of no contract",
      { ClientAddressRemovedV1: handler, "Zq\nXjWkVy": handler },
      "no contract has the name Zq\\u000aXjWkVy; give on(contract, handler) in a list",
    ],
    [
      "a record with the name of a method of all objects",
      { toString: handler },
      "no contract has the name toString; give on(contract, handler) in a list",
    ],
    [
      "a record with a name without a handler",
      { ClientAddressRemovedV1: undefined },
      "ClientAddressRemovedV1 has no handler; give a function",
    ],
    [
      "a record with a route under a name",
      { ClientAddressRemovedV1: on(ClientAddressRemovedV1, handler) },
      "ClientAddressRemovedV1 has no handler; give a function",
    ],
    [
      "a list of contracts with one twice",
      [on([ClientAddressRemovedV1, PismoPhoneChangeV1, ClientAddressRemovedV1], handler)],
      "handlers 0 and 2 are both for ClientAddressRemovedV1; give only one",
    ],
    [
      "a contract alone and in a list",
      [on([PismoPhoneChangeV1, ClientAddressRemovedV1], handler), on(ClientAddressRemovedV1, handler)],
      "handlers 1 and 2 are both for ClientAddressRemovedV1; give only one",
    ],
    [
      "a list of contracts that holds none",
      [on([ClientAddressRemovedV1, undefined as never], handler)],
      noContractAt(1),
    ],
    ["undefined", [undefined], "route 0 has no contract: check for a circular import, and give on(contract, handler)"],
    [
      "a contract",
      [ClientAddressRemovedV1],
      "route 0 has no contract: check for a circular import, and give on(contract, handler)",
    ],
    [
      "a contract without a handler",
      [on(ClientAddressRemovedV1, undefined as never)],
      "ClientAddressRemovedV1 has no handler; give on(contract, handler)",
    ],
    [
      "a handler that is none",
      [phoneChangeRoute, on(PismoEvent.of(PismoPhoneChangeV1), {} as never)],
      "PismoEvent<PismoPhoneChangeV1> has no handler; give on(contract, handler)",
    ],
    [
      "two handlers for one contract",
      [on(ClientAddressRemovedV1, handler), phoneChangeRoute, on(ClientAddressRemovedV1, () => {})],
      "handlers 0 and 2 are both for ClientAddressRemovedV1; give only one",
    ],
    [
      "two handlers for all envelopes",
      [on(PismoEvent, handler), on(PismoEvent, handler)],
      "handlers 0 and 1 are both for PismoEvent; give only one",
    ],
    [
      "one for the payload, one for the envelope around it",
      [phoneChangeRoute, on(PismoEvent.of(PismoPhoneChangeV1), handler)],
      "handlers 0 and 1 are both for phone_change, phone-change, phone-change-1; give only one",
    ],
    [
      "one for the envelope around a payload, one for the payload",
      [on(PismoEvent.of(PismoPhoneChangeV1), handler), on(ClientAddressRemovedV1, handler), phoneChangeRoute],
      "handlers 0 and 2 are both for phone_change, phone-change, phone-change-1; give only one",
    ],
  ])("refuses %s", (_, routes, message) => {
    const error = thrownBy(() => create(routes));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).message).toBe(`createConsumer: ${message}`);
  });

  it("hands the payloads of several contracts to one handler", async () => {
    const calls: unknown[] = [];
    const routes = on([ClientAddressRemovedV1, PismoPhoneChangeV1], (payload) => calls.push(payload));
    const consumer = createConsumer([routes, on(ClientDefaultTelephoneUpdatedV1, handler)]);
    expect(await consumer.receive({ body: text })).toEqual({ status: "handled", contract: "ClientAddressRemovedV1" });
    expect(await consumer.receive({ body: envelope })).toMatchObject({ contract: "PismoPhoneChangeV1" });
    expect(calls).toEqual([addressRemoved, envelope.data]);
    const known = createConsumer(
      on([UpdateClientPhoneNumberResponse, ClientAddressRemovedV1], handler, { when: undefined }),
    );
    expect((await known.receive({ body: {} }, { contract: UpdateClientPhoneNumberResponse })).status).toBe("handled");
  });

  it("gives every contract of a list the same when", async () => {
    const when = (value: unknown) => value === chosen;
    const chosen = { Status: "Failed" };
    const consumer = createConsumer(on([UpdateClientPhoneNumberResponse], handler, { when }));
    expect((await consumer.receive({ body: chosen })).status).toBe("handled");
    expect((await consumer.receive({ body: { ...chosen, other: 1 } })).status).toBe("unknown-type");
  });

  it("refuses a list of no contracts", () => {
    expect(() => on([], handler)).toThrow(new TypeError("on: give at least one contract"));
  });

  it("takes a record of handlers by the names of their contracts", async () => {
    const calls: unknown[] = [];
    const consumer = createConsumer({
      ClientAddressRemovedV1: (event, { correlationId }) => calls.push([event.data.clientId, correlationId]),
      PismoPhoneChangeV1: (payload) => calls.push(payload.object.account_id),
    });
    const headers = { "correlation-id": "id-1" };
    expect(await consumer.receive({ body: text, headers })).toEqual({
      status: "handled",
      contract: "ClientAddressRemovedV1",
      correlationId: "id-1",
    });
    expect((await consumer.receive({ body: phoneChange }, { contract: PismoPhoneChangeV1 })).status).toBe("handled");
    expect((await consumer.receive({ body: { metadata: { typeName: "Other" } } })).status).toBe("unknown-type");
    expect(calls).toEqual([[addressRemoved.data.clientId, "id-1"], phoneChange.object.account_id]);
  });

  it("takes the envelope around a payload beside that of any other event", () => {
    expect(() =>
      createConsumer([on(PismoEvent, handler), on(PismoEvent.of(PismoPhoneChangeV1), handler)]),
    ).not.toThrow();
    expect(() => createConsumer([on(PismoEvent, handler), phoneChangeRoute])).not.toThrow();
  });

  it.each([undefined, null, {}])("takes %j for no options", async (options) => {
    const consumer = create([on(ClientAddressRemovedV1, handler)], options) as ReturnType<typeof createConsumer>;
    expect((await consumer.receive({ body: text })).status).toBe("handled");
  });

  it("is not changed by what becomes of the list that it was given", async () => {
    const routes = [on(ClientAddressRemovedV1, handler)];
    const consumer = createConsumer(routes);
    routes.length = 0;
    expect((await consumer.receive({ body: text })).status).toBe("handled");
  });
});

describe("a handler", () => {
  it.each([
    ["sync", () => "returned"],
    ["async", async () => "returned"],
    ["async, of a promise of one", async () => Promise.resolve("returned")],
  ])("that is %s is waited for, and what it returns is not told", async (_, handler) => {
    expect(await consumerOf(handler).receive(message)).toEqual({
      status: "handled",
      contract: "ClientAddressRemovedV1",
      correlationId: "id-1",
    });
  });

  it("is done before the outcome is there", async () => {
    const steps: string[] = [];
    const handler = async () => {
      await nextTurn();
      steps.push("handled");
    };
    await consumerOf(handler, { onOutcome: ({ status }) => steps.push(`told of ${status}`) }).receive(message);
    expect(steps).toEqual(["handled", "told of handled"]);
  });

  it.each<[string, (error: unknown) => unknown]>([
    [
      "throws",
      (error) => {
        throw error;
      },
    ],
    ["rejects", (error) => Promise.reject(error)],
    [
      "rejects later",
      async (error) => {
        await nextTurn();
        throw error;
      },
    ],
  ])("that %s makes receive reject with the very same error, and onOutcome is told", async (_, fail) => {
    const contractError = thrownBy(() => ClientAddressRemovedV1.parse({}));
    for (const error of [new Error("database"), contractError, "text", { code: 1 }, undefined, null, 0]) {
      const told: unknown[] = [];
      const consumer = consumerOf(() => fail(error), { onOutcome: (outcome) => told.push(outcome) });
      expect(await rejectionOf(consumer.receive(message))).toBe(error);
      const reason = "the handler of ClientAddressRemovedV1 threw";
      const contract = "ClientAddressRemovedV1";
      expect(told).toEqual([{ status: "failed", contract, correlationId: "id-1", error, reason }]);
    }
  });

  it("that threw once may handle the next message", async () => {
    let calls = 0;
    const consumer = consumerOf(() => {
      if (++calls === 1) throw new Error("database");
    });
    await expect(consumer.receive(message)).rejects.toThrow("database");
    expect((await consumer.receive(message)).status).toBe("handled");
  });

  it("is not called for what is refused", async () => {
    const consumer = consumerOf(() => expect.unreachable());
    for (const body of ["{", {}, { metadata: { typeName: "ClientAddressRemovedV1" } }, null])
      expect((await consumer.receive({ body })).status).not.toBe("handled");
  });
});

describe("onOutcome", () => {
  const bodies = {
    handled: addressRemoved,
    invalid: { ...addressRemoved, data: {} },
    "unknown-type": {},
    "unknown-version": { metadata: { typeName: "ClientAddressRemovedV2" } },
    malformed: "{",
    empty: null,
  };

  it.each(Object.entries(bodies))("is told of what is %s, with its message, and waited for", async (status, body) => {
    const message = { body, headers: {} };
    const told: unknown[][] = [];
    const onOutcome = async (...parameters: unknown[]) => {
      await nextTurn();
      told.push(parameters);
    };
    const { outcome } = await receive([ClientAddressRemovedV1], message, { onOutcome });
    expect(outcome.status).toBe(status);
    expect(told).toHaveLength(1);
    expect(told[0]).toHaveLength(3);
    expect(told[0]?.[2]).toEqual({ milliseconds: expect.any(Number), context: {} });
    expect(told[0]).toMatchObject([{}, {}, { milliseconds: expect.toSatisfy((time: number) => time > 0) }]);
    expect(told[0]?.[0]).toBe(outcome);
    expect(told[0]?.[1]).toBe(message);
  });

  it.each(Object.entries(bodies))(
    "that throws if a message is %s makes receive reject with just that",
    async (_, body) => {
      const error = new Error("log");
      const throws = () => {
        throw error;
      };
      for (const onOutcome of [throws, async () => throws()])
        expect(await rejectionOf(receive([ClientAddressRemovedV1], { body }, { onOutcome }))).toBe(error);
    },
  );

  it("is told of a message that is none", async () => {
    const told: unknown[] = [];
    await receive([ClientAddressRemovedV1], null as never, { onOutcome: (...parameters) => told.push(parameters) });
    expect(told).toMatchObject([[{ status: "malformed" }, null, {}]]);
  });

  it("that throws for a handler that threw does not hide what the handler threw", async () => {
    const error = new Error("database");
    const options = {
      onOutcome: () => {
        throw new Error("log");
      },
    };
    const consumer = consumerOf(() => Promise.reject(error), options);
    expect(await rejectionOf(consumer.receive(message))).toBe(error);
  });
});

describe("what is given beside a message", () => {
  it("is handed to the handler and to onOutcome, and so is the message", async () => {
    const { signal } = new AbortController();
    const given = { signal, transaction: Symbol("database") };
    const told: unknown[] = [];
    const handled: unknown[] = [];
    const consumer = consumerOf((_, received) => handled.push(received), {
      onOutcome: (_, __, { context }) => told.push(context),
    });
    await consumer.receive(message, given);
    expect(handled).toMatchObject([{ message, context: given, signal, correlationId: "id-1" }]);
    const [received] = handled as Received[];
    expect(received?.message).toBe(message);
    expect(received?.context).toBe(given);
    expect(told[0]).toBe(given);
    await consumer.receive(message);
    expect(handled[1]).toMatchObject({ context: {} });
    expect(handled[1]).not.toHaveProperty("signal");
  });

  it("may be a signal: once it is aborted, no handler is called, and what is refused is still told", async () => {
    const consumer = consumerOf(() => expect.unreachable());
    const reason = new Error("shutting down");
    const signal = AbortSignal.abort(reason);
    expect(await rejectionOf(consumer.receive(message, { signal }))).toBe(reason);
    expect((await consumer.receive({ body: "{" }, { signal })).status).toBe("malformed");
    expect(await consumer.receiveBatch([message], { signal })).toMatchObject([
      { status: "failed", error: reason, reason: "was not handled: the signal was aborted", correlationId: "id-1" },
    ]);
  });
});

describe("an outcome", () => {
  const given = [ClientAddressRemovedV1, ClientDefaultTelephoneUpdatedV1, PismoPhoneChangeV1];
  const outcomeOf = async (body: unknown) => (await receive(given, { body })).outcome;

  it("of an unknown type says why, and names nothing", async () => {
    const reason = (of: string) => ({ status: "unknown-type", reason: of });
    expect(await outcomeOf({ metadata: { typeName: "OtherV1" } })).toEqual(
      reason("its metadata.typeName names no contract that is known here"),
    );
    expect(await outcomeOf({ event_type: "other" })).toEqual(
      reason("its event_type names no contract that is known here"),
    );
    expect(await outcomeOf({})).toEqual(
      reason("has no text at metadata.typeName nor event_type, and is not a payload of a contract without a mark"),
    );
  });

  it.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])(
    "of the type %s is unknown",
    async (type) => {
      expect(await outcomeOf(JSON.stringify({ metadata: { typeName: type } }))).toMatchObject({
        status: "unknown-type",
      });
      expect(await outcomeOf({ event_type: type })).toMatchObject({ status: "unknown-type" });
    },
  );

  it("of an unknown version names the contract that is known", async () => {
    const body = { ...addressRemoved, metadata: { ...addressRemoved.metadata, typeName: "ClientAddressRemovedV2" } };
    expect(await outcomeOf(body)).toEqual({
      status: "unknown-version",
      contract: "ClientAddressRemovedV1",
      reason: "is another version of ClientAddressRemovedV1, which has a handler",
    });
    expect(await outcomeOf({ event_type: "phone-change-2", data: phoneChange })).toMatchObject({
      status: "unknown-version",
      contract: "PismoPhoneChangeV1",
    });
  });

  it("of an unknown version names the latest that is known", async () => {
    for (const versions of [
      [1, 3],
      [3, 1],
    ]) {
      const { consumer, calls } = recorder(versions.map((version) => madeUpEvent(`ThingV${version}`)));
      const arrive = (version: number) =>
        consumer.receive({ body: { metadata: { typeName: `ThingV${version}` }, data: {} } });
      expect(await arrive(1)).toEqual({ status: "handled", contract: "ThingV1" });
      expect(await arrive(3)).toEqual({ status: "handled", contract: "ThingV3" });
      for (const version of [2, 9])
        expect(await arrive(version)).toMatchObject({ status: "unknown-version", contract: "ThingV3" });
      expect(calls.map(({ contract }) => contract)).toEqual(["ThingV1", "ThingV3"]);
    }
  });

  it("is unknown too if metadata.version is that of another major one than the name and the page say", async () => {
    const body = { ...addressRemoved, metadata: { ...addressRemoved.metadata, version: 7 } };
    expect(await outcomeOf(body)).toMatchObject({ status: "unknown-version", contract: "ClientAddressRemovedV1" });
  });
});

describe("strict", () => {
  const body = { ...addressRemoved, data: { ...addressRemoved.data, clientId: "no GUID" } };

  it.each<ConsumerOptions | undefined>([undefined, {}, { rules: "published" }, { rules: undefined }])(
    "is not what a consumer is with %j",
    async (options) => {
      expect((await receive([ClientAddressRemovedV1], { body }, options)).outcome.status).toBe("handled");
    },
  );

  it("judges by the documented rules too", async () => {
    const { outcome } = await receive([ClientAddressRemovedV1], { body }, { rules: "strict" });
    expect(placesIn(outcome)).toEqual(["/data/clientId format"]);
    expect((outcome as Invalid).error.issues[0].rule).toBe("documented");
    const odd = { ...envelope, data: { ...phoneChange, extra: Number.NaN } };
    expect((await receive([PismoPhoneChangeV1], { body: odd })).outcome.status).toBe("handled");
    expect(placesIn((await receive([PismoPhoneChangeV1], { body: odd }, { rules: "strict" })).outcome)).toEqual([
      "/data/extra json",
    ]);
  });

  it("refuses what JSON.parse hides, which consumers otherwise read as it does", async () => {
    const text = JSON.stringify(addressRemoved);
    const body = text.replace(/("clientNumber":)\d+/, "$19007199254740993");
    expect((await receive([ClientAddressRemovedV1], { body })).outcome.status).toBe("handled");
    const { outcome } = await receive([ClientAddressRemovedV1], { body }, { rules: "strict" });
    expect(outcome).toMatchObject({
      status: "malformed",
      issues: [{ pointer: "/data/clientNumber", keyword: "json" }],
    });
    expect((await receive([ClientAddressRemovedV1], { body: text }, { rules: "strict" })).outcome.status).toBe(
      "handled",
    );
  });
});

describe("Pismo's envelope", () => {
  it("hands over its payload, and itself beside it", async () => {
    const { outcome, calls } = await receive([PismoPhoneChangeV1], { body: envelope });
    const correlationId = envelope.cid;
    expect(outcome).toEqual({ status: "handled", contract: "PismoPhoneChangeV1", correlationId });
    expect(calls).toHaveLength(1);
    expect(calls[0]?.payload).toBe(envelope.data);
    expect(calls[0]?.received).toEqual({ headers: {}, correlationId, envelope });
    expect(calls[0]?.received.envelope).toBe(envelope);
  });

  it("is not there if the payload came bare", async () => {
    const { calls } = await receive([PismoPhoneChangeV1], { body: phoneChange });
    expect(calls).toEqual([{ contract: "PismoPhoneChangeV1", payload: phoneChange, received: { headers: {} } }]);
  });

  it("is judged by its event_type and data alone for the contract of the payload", async () => {
    const body = { event_type: "phone-change-1", data: phoneChange, event_id: 1, timestamp: {}, schema_version: 1.5 };
    const { outcome, calls } = await receive([PismoPhoneChangeV1], { body }, { rules: "strict" });
    expect(outcome.status).toBe("handled");
    expect(calls[0]?.received.envelope).toBe(body);
  });

  it.each([PismoEvent.of(PismoPhoneChangeV1), PismoEvent])(
    "is judged and handed over whole for $name",
    async (contract) => {
      const { calls } = await receive([contract], { body: envelope }, { rules: "strict" });
      expect(calls).toEqual([
        { contract: contract.name, payload: envelope, received: { headers: {}, correlationId: envelope.cid } },
      ]);
      expect(calls[0]?.payload).toBe(envelope);
      const { outcome } = await receive([contract], { body: { ...envelope, event_id: 1 } });
      expect(outcome).toMatchObject({ status: "invalid", contract: contract.name });
      expect(placesIn(outcome)).toEqual(["/event_id type"]);
    },
  );

  it("around a payload is found with the issues of both", async () => {
    const body = { ...envelope, event_id: 1, data: { ...phoneChange, email: 1 } };
    const { outcome } = await receive([PismoEvent.of(PismoPhoneChangeV1)], { body });
    expect(placesIn(outcome)).toEqual(["/event_id type", "/data/email type"]);
  });

  it("of any other event goes to PismoEvent", async () => {
    const given = [PismoEvent, PismoPhoneChangeV1];
    for (const event_type of ["customer-creation-1", "phone-change-2", "__proto__"]) {
      const body = { ...envelope, event_type };
      const { calls } = await receive(given, { body });
      expect(calls.map(({ contract, payload }) => [contract, payload])).toEqual([["PismoEvent", body]]);
    }
    expect((await receive(given, { body: envelope })).calls[0]?.contract).toBe("PismoPhoneChangeV1");
  });

  it("without data is invalid, and an event_type alone too", async () => {
    const { outcome } = await receive([PismoPhoneChangeV1], { body: { event_type: "phone_change" } });
    expect(placesIn(outcome)).toEqual(["/data type"]);
  });

  it("is not what an event is that has an event_type beside its metadata", async () => {
    const body = { ...addressRemoved, event_type: "phone_change" };
    const { outcome, calls } = await receive([ClientAddressRemovedV1, PismoPhoneChangeV1], { body });
    expect(outcome).toEqual({ status: "handled", contract: "ClientAddressRemovedV1" });
    expect(calls).toEqual([{ contract: "ClientAddressRemovedV1", payload: body, received: { headers: {} } }]);
  });
});

describe("messages at the same time", () => {
  it("keep their correlation ids, whatever order their handlers end in", async () => {
    const messages = Array.from({ length: 1000 }, (_, index) => {
      const id = `id-${index}`;
      const bodies = [
        { ...addressRemoved, data: { ...addressRemoved.data, clientId: id } },
        { ...envelope, event_id: id, cid: "not this one" },
        { ...addressRemoved, metadata: { ...addressRemoved.metadata, typeName: "ClientAddressRemovedV2" } },
        "{",
      ];
      return { headers: { "correlation-id": id }, body: bodies[index % bodies.length] };
    });
    const seen = new Map<string, string>();
    const ended: string[] = [];
    const wait = async (id: string) => {
      for (let turns = Number(id.slice(3)) % 7; turns > 0; turns--) await nextTurn();
      ended.push(id);
    };
    const consumer = createConsumer([
      on(ClientAddressRemovedV1, async ({ data }, { correlationId = "" }) => {
        await wait(correlationId);
        seen.set(correlationId, data.clientId);
      }),
      on(PismoPhoneChangeV1, async (_, { correlationId = "", envelope: around }) => {
        await wait(correlationId);
        seen.set(correlationId, String(around?.event_id));
      }),
    ]);
    const outcomes = await Promise.all(messages.map((message) => consumer.receive(message)));
    expect(outcomes.map(({ correlationId }) => correlationId)).toEqual(
      messages.map(({ headers }) => headers["correlation-id"]),
    );
    const statuses = ["handled", "handled", "unknown-version", "malformed"];
    expect(outcomes.map(({ status }) => status)).toEqual(messages.map((_, index) => statuses[index % 4]));
    expect(seen.size).toBe(500);
    for (const [correlationId, id] of seen) expect(id).toBe(correlationId);
    expect(ended, "the handlers ended in another order than they began").not.toEqual(
      ended.toSorted((left, right) => Number(left.slice(3)) - Number(right.slice(3))),
    );
  });
});
