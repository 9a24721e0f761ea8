import { assertType, describe, expectTypeOf, it } from "vitest";
import {
  type AnyContext,
  ClientAddressRemovedV1,
  type Consumable,
  type Consumer,
  type ContractError,
  type ContractMap,
  createConsumer,
  deadLetter,
  type Failed,
  type Handler,
  type Handlers,
  type IncomingMessage,
  type Issues,
  type Outcome,
  on,
  PismoEvent,
  PismoPhoneChangeV1,
  type Received,
  type Refusal,
  type Route,
  UpdateClientPhoneNumber,
  upcast,
} from "../../src/index.js";

interface Stored {
  readonly store: Map<string, string>;
}

interface Delivery extends IncomingMessage {
  readonly offset: string;
}

type Names = "ClientAddressRemovedV1" | "PismoPhoneChangeV1";

declare const message: { headers: Record<string, string>; body: Uint8Array };
declare const store: Map<string, string>;
declare const signal: AbortSignal;
declare const outcome: Outcome<Names>;
declare const handle: Handler<ClientAddressRemovedV1>;

describe("type tests", () => {
  it("can fail: the negative control", () => {
    // @ts-expect-error a text is no number; were this no error, no test here would be worth anything
    expectTypeOf<string>().toEqualTypeOf<number>();
  });
});

describe("a handler", () => {
  it("is given the payload of its contract, typed without annotation", () => {
    on(ClientAddressRemovedV1, (event) => expectTypeOf(event).toEqualTypeOf<ClientAddressRemovedV1>());
    on(PismoPhoneChangeV1, (payload) => expectTypeOf(payload).toEqualTypeOf<PismoPhoneChangeV1>());
    on(UpdateClientPhoneNumber, (request) => expectTypeOf(request).toEqualTypeOf<UpdateClientPhoneNumber>());
    on(PismoEvent, (event) => expectTypeOf(event.data).toEqualTypeOf<unknown>());
    on(PismoEvent.of(PismoPhoneChangeV1), (event) => {
      expectTypeOf(event.data).toEqualTypeOf<PismoPhoneChangeV1>();
      expectTypeOf(event.event_id).toEqualTypeOf<string>();
    });
    createConsumer([on(ClientAddressRemovedV1, async ({ data }) => assertType<string>(data.addressRemoved.addressId))]);
  });

  it("is told of its message", () => {
    on(ClientAddressRemovedV1, (_, received) => {
      expectTypeOf(received).toEqualTypeOf<Received>();
      expectTypeOf(received.correlationId).toEqualTypeOf<string | undefined>();
      expectTypeOf(received.headers).toEqualTypeOf<Readonly<Record<string, string>>>();
      expectTypeOf(received.envelope).toEqualTypeOf<Readonly<Record<string, unknown>> | undefined>();
      // @ts-expect-error they are only for reading
      received.correlationId = "other";
    });
  });

  it("may be one that was written elsewhere, or asks for less", () => {
    expectTypeOf(on(ClientAddressRemovedV1, handle)).toEqualTypeOf<Route<"ClientAddressRemovedV1">>();
    on(ClientAddressRemovedV1, (event: object) => Object.keys(event));
    on(ClientAddressRemovedV1, ({ data }: { data: { clientId: string } }) => data.clientId);
    on(ClientAddressRemovedV1, () => {});
  });

  it("is for the payload of its contract and no other", () => {
    // @ts-expect-error it is for another event
    on(PismoPhoneChangeV1, handle);
    // @ts-expect-error it asks for a property that the payload lacks
    on(ClientAddressRemovedV1, (event: { clientId: string }) => event.clientId);
    on(ClientAddressRemovedV1, ({ data }) => {
      // @ts-expect-error addressRemoved is the name
      data.adressRemoved;
    });
    // @ts-expect-error it asks for more than it is given
    on(ClientAddressRemovedV1, (_: unknown, __: Received, third: string) => third);
    // @ts-expect-error it is no function
    on(ClientAddressRemovedV1, {});
    // @ts-expect-error there is none
    on(ClientAddressRemovedV1);
    // @ts-expect-error a payload is no contract
    on({} as ClientAddressRemovedV1, handle);
  });
});

describe("createConsumer", () => {
  const consumer = createConsumer([on(ClientAddressRemovedV1, () => {}), on(PismoPhoneChangeV1, () => {})]);

  it("knows the names of its contracts", async () => {
    expectTypeOf(consumer).toEqualTypeOf<Consumer<Names>>();
    expectTypeOf(await consumer.receive(message)).toEqualTypeOf<Outcome<Names>>();
    const one = createConsumer([on(ClientAddressRemovedV1, () => {})], { rules: "strict" });
    expectTypeOf(one).toEqualTypeOf<Consumer<"ClientAddressRemovedV1">>();
    const routes = [on(ClientAddressRemovedV1, () => {}), on(PismoPhoneChangeV1, () => {})];
    expectTypeOf(createConsumer(routes)).toEqualTypeOf<Consumer<Names>>();
    expectTypeOf(consumer).toExtend<Consumer>();
    // @ts-expect-error a consumer of any contract is none of these
    assertType<Outcome<"ClientAddressRemovedV1">>(await consumer.receive(message));
  });

  it("takes the messages of clients", () => {
    consumer.receive({ body: "{}" });
    consumer.receive({ body: Buffer.from("{}"), headers: new Headers() });
    consumer.receive({ body: {}, headers: { "correlation-id": Buffer.from("1"), "x-many": ["a", Buffer.from("b")] } });
    consumer.receive({ body: null, headers: new Map([["correlationId", 1]]) });
    consumer.receive({ body: "{}", headers: [["correlation-id", "1"]] });
    consumer.receive({ body: "{}", headers: undefined });
    consumer.receive({ body: "{}", headers: null });
    // @ts-expect-error there is no body: Kafka calls it value
    consumer.receive({ value: "{}", headers: {} });
    // @ts-expect-error text is no headers
    consumer.receive({ body: "{}", headers: "correlation-id: 1" });
    // @ts-expect-error a body is no message
    consumer.receive("{}");
  });

  it("orders a batch by what its messages have", async () => {
    const outcomes = await consumer.receiveBatch([{ body: "{}", key: "a" }], {
      ordered: ({ key }) => key,
      tenant: "t",
    });
    expectTypeOf(outcomes).toEqualTypeOf<(Outcome<Names> | Failed<Names>)[]>();
    // @ts-expect-error these messages have no such property
    consumer.receiveBatch([{ body: "{}" }], { ordered: ({ key }) => key });
  });

  it("tells onOutcome of outcomes and messages, typed without annotation", () => {
    const told = createConsumer([on(ClientAddressRemovedV1, () => {})], {
      onOutcome: (each, arrived) => {
        expectTypeOf(each).toEqualTypeOf<Outcome<"ClientAddressRemovedV1"> | Failed<"ClientAddressRemovedV1">>();
        expectTypeOf(arrived).toEqualTypeOf<IncomingMessage>();
      },
    });
    expectTypeOf(told).toEqualTypeOf<Consumer<"ClientAddressRemovedV1">>();
  });

  it("is for the messages that its onOutcome is for", () => {
    const told = createConsumer([on(ClientAddressRemovedV1, () => {})], {
      onOutcome: ({ status }, { offset }: Delivery) => `${status} at ${offset}`,
    });
    expectTypeOf(told).toEqualTypeOf<Consumer<"ClientAddressRemovedV1", Delivery>>();
    told.receive({ body: "{}", offset: "1" });
    // @ts-expect-error it has no offset, which onOutcome reads
    told.receive({ body: "{}" });
  });

  it("takes a record of handlers, typed by the names of their contracts", async () => {
    const named = createConsumer({
      ClientAddressRemovedV1: (event) => expectTypeOf(event).toEqualTypeOf<ClientAddressRemovedV1>(),
      PismoPhoneChangeV1: async (payload, received) => {
        expectTypeOf(payload).toEqualTypeOf<PismoPhoneChangeV1>();
        expectTypeOf(received).toEqualTypeOf<Received>();
      },
    });
    expectTypeOf(named).toEqualTypeOf<Consumer<Names>>();
    expectTypeOf(createConsumer({ ClientAddressRemovedV1: handle }, { rules: "strict" })).toEqualTypeOf<
      Consumer<"ClientAddressRemovedV1">
    >();
    const some: Handlers<Names> = { ClientAddressRemovedV1: handle, PismoPhoneChangeV1: () => {} };
    expectTypeOf(createConsumer(some)).toEqualTypeOf<Consumer<Names>>();
    // @ts-expect-error no contract has the name
    createConsumer({ ClientAddresRemovedV1: () => {} });
    // @ts-expect-error one of the names is no contract's
    createConsumer({ ClientAddressRemovedV1: () => {}, Other: () => {} });
    // @ts-expect-error it is for another event
    createConsumer({ PismoPhoneChangeV1: handle });
    // @ts-expect-error it is no handler
    createConsumer({ PismoPhoneChangeV1: {} });
  });

  it("takes a record of handlers that say what they find beside their messages, and asks for it", async () => {
    const { receive, receiveBatch } = createConsumer({
      ClientAddressRemovedV1: (event, { context }: Received<IncomingMessage, Stored>) => {
        expectTypeOf(event).toEqualTypeOf<ClientAddressRemovedV1>();
        context.store.delete(event.data.clientId);
      },
    });
    expectTypeOf(await receive(message, { store, signal, tenant: "t" })).toEqualTypeOf<
      Outcome<"ClientAddressRemovedV1">
    >();
    expectTypeOf(await receiveBatch([message], { store, concurrency: 5, ordered: () => "" })).toEqualTypeOf<
      (Outcome<"ClientAddressRemovedV1"> | Failed<"ClientAddressRemovedV1">)[]
    >();
    // @ts-expect-error there is no store
    receive(message);
    // @ts-expect-error the store is missing
    receive(message, { signal });
    // @ts-expect-error the store is missing
    receiveBatch([message], { concurrency: 5 });
    // @ts-expect-error there is no handler for this contract
    receive(message, { store, contract: PismoPhoneChangeV1 });
  });

  it("takes a record of handlers that say what messages they are for, and takes no others", () => {
    const { receive, receiveBatch } = createConsumer({
      ClientAddressRemovedV1: (_, received: Received<Delivery>) => received.message.offset,
      PismoPhoneChangeV1: (payload) => expectTypeOf(payload).toEqualTypeOf<PismoPhoneChangeV1>(),
    });
    receive({ body: "{}", offset: "1" });
    receiveBatch([{ body: "{}", offset: "1" }], { ordered: ({ offset }) => offset });
    // @ts-expect-error it has no offset
    receive(message);
    // @ts-expect-error they have no offset
    receiveBatch([message]);
  });

  it("asks for what all handlers of a record find together", () => {
    const { receive } = createConsumer(
      {
        ClientAddressRemovedV1: (_, { context }: Received<IncomingMessage, Stored>) => context.store,
        PismoPhoneChangeV1: (_, { context, message }: Received<Delivery, { tenant: string }>) =>
          `${context.tenant} ${message.offset}`,
        ClientDefaultTelephoneUpdatedV1: ({ data }, { correlationId, context }) => {
          expectTypeOf(context).toEqualTypeOf<AnyContext>();
          return [data.clientId, correlationId];
        },
        UpdateClientPhoneNumber: () => {},
        TransactionalAccountAuthorisedUserAddedV1: (_: unknown, received: Received) => received.context,
      },
      {
        onOutcome: (each, { offset }: Delivery) => {
          if (each.status === "handled") expectTypeOf(each.contract).toExtend<keyof ContractMap>();
          return offset;
        },
      },
    );
    receive({ body: "{}", offset: "1" }, { store, tenant: "t" });
    // @ts-expect-error the tenant is missing
    receive({ body: "{}", offset: "1" }, { store });
    // @ts-expect-error the store is missing
    receive({ body: "{}", offset: "1" }, { tenant: "t" });
    // @ts-expect-error it has no offset
    receive(message, { store, tenant: "t" });
  });

  it("asks for the message that its onOutcome is for, and for what its handlers find", () => {
    const { receive } = createConsumer(
      { ClientAddressRemovedV1: (_, { context }: Received<IncomingMessage, Stored>) => context.store },
      { onOutcome: (_, { offset }: Delivery) => offset },
    );
    receive({ body: "{}", offset: "1" }, { store });
    // @ts-expect-error it has no offset
    receive(message, { store });
    // @ts-expect-error the store is missing
    receive({ body: "{}", offset: "1" });
  });

  it("takes handlers that were written elsewhere, with what they find", () => {
    const keep: Handler<ClientAddressRemovedV1, IncomingMessage, Stored> = (_, { context }) => context.store;
    const some: Handlers<Names, Delivery, Stored> = { ClientAddressRemovedV1: keep, PismoPhoneChangeV1: () => {} };
    createConsumer({ ClientAddressRemovedV1: keep }).receive(message, { store });
    createConsumer(some).receive({ body: "{}", offset: "1" }, { store });
    const lax = createConsumer({
      ClientAddressRemovedV1: (_, { context }: Received<IncomingMessage, { tenant?: string }>) => context.tenant,
    });
    expectTypeOf(lax).toEqualTypeOf<Consumer<"ClientAddressRemovedV1">>();
  });

  it("refuses wrong names, payloads and handlers beside those that say what they find", () => {
    const keep = (_: unknown, { context }: Received<IncomingMessage, Stored>) => context.store;
    // @ts-expect-error no contract has the name
    createConsumer({ ClientAddresRemovedV1: keep });
    // @ts-expect-error one of the names is no contract's
    createConsumer({ ClientAddressRemovedV1: keep, PismoPhoneChangesV1: () => {} });
    // @ts-expect-error it is for another event
    createConsumer({ ClientAddressRemovedV1: keep, PismoPhoneChangeV1: handle });
    // @ts-expect-error it may be missing
    createConsumer({ ClientAddressRemovedV1: keep } as { ClientAddressRemovedV1?: typeof keep });
    // @ts-expect-error it is no handler
    createConsumer({ ClientAddressRemovedV1: keep, PismoPhoneChangeV1: {} });
    const text = createConsumer({ ClientAddressRemovedV1: (_, received: { message: string }) => received.message });
    // @ts-expect-error no message is a text
    text.receive(message);
    // @ts-expect-error there is no such option
    createConsumer({ ClientAddressRemovedV1: keep }, { strikt: true });
  });

  it("takes the routes of several contracts to one handler", () => {
    const both = on([ClientAddressRemovedV1, PismoPhoneChangeV1], (payload) =>
      expectTypeOf(payload).toEqualTypeOf<ClientAddressRemovedV1 | PismoPhoneChangeV1>(),
    );
    expectTypeOf(both).toEqualTypeOf<Route<Names>[]>();
    expectTypeOf(createConsumer(both)).toEqualTypeOf<Consumer<Names>>();
    expectTypeOf(createConsumer([both, on(UpdateClientPhoneNumber, () => {})])).toEqualTypeOf<
      Consumer<Names | "UpdateClientPhoneNumber">
    >();
    const list = [ClientAddressRemovedV1, PismoPhoneChangeV1];
    on(list, (payload) => expectTypeOf(payload).toEqualTypeOf<ClientAddressRemovedV1 | PismoPhoneChangeV1>());
    // @ts-expect-error it is for one of them alone
    on([ClientAddressRemovedV1, PismoPhoneChangeV1], handle);
    // @ts-expect-error a text is no contract
    on([ClientAddressRemovedV1, "PismoPhoneChangeV1"], () => {});
  });

  it("takes routes and options, and nothing else", () => {
    // @ts-expect-error a contract is no route
    createConsumer([ClientAddressRemovedV1]);
    // @ts-expect-error there is no such option
    createConsumer([on(ClientAddressRemovedV1, () => {})], { strikt: true });
    // @ts-expect-error strict is true or false
    createConsumer([on(ClientAddressRemovedV1, () => {})], { strict: "yes" });
    // @ts-expect-error one route is no list
    createConsumer(on(ClientAddressRemovedV1, () => {}));
  });

  it("takes a contract by its interface", () => {
    expectTypeOf(ClientAddressRemovedV1).toExtend<Consumable<ClientAddressRemovedV1, "ClientAddressRemovedV1">>();
    expectTypeOf(PismoEvent.of(PismoPhoneChangeV1)).toExtend<Consumable<PismoEvent<PismoPhoneChangeV1>>>();
  });
});

describe("an outcome", () => {
  it("is narrowed by its status", () => {
    expectTypeOf(outcome.status).toEqualTypeOf<
      "handled" | "invalid" | "unknown-type" | "unknown-version" | "malformed" | "empty"
    >();
    expectTypeOf(outcome.correlationId).toEqualTypeOf<string | undefined>();
    if (outcome.status === "handled") expectTypeOf(outcome.contract).toEqualTypeOf<Names>();
    else expectTypeOf(outcome).toEqualTypeOf<Refusal<Names>>();
    if (outcome.status === "invalid") {
      expectTypeOf(outcome.contract).toEqualTypeOf<Names>();
      expectTypeOf(outcome.error).toEqualTypeOf<ContractError>();
    }
    if (outcome.status === "unknown-version") expectTypeOf(outcome.contract).toEqualTypeOf<Names>();
    if (outcome.status === "malformed") expectTypeOf(outcome.issues).toEqualTypeOf<Issues>();
    if (outcome.status !== "handled") expectTypeOf(outcome.reason).toEqualTypeOf<string>();
  });

  it("has nothing of another status", () => {
    // @ts-expect-error only what is invalid has an error
    outcome.error;
    // @ts-expect-error what was handled needs no reason
    outcome.reason;
    // @ts-expect-error of an unknown type no contract is known
    outcome.contract;
    if (outcome.status === "unknown-type") {
      // @ts-expect-error of an unknown type no contract is known
      outcome.contract;
    }
    // @ts-expect-error there is no such contract here
    if (outcome.status === "handled" && outcome.contract === "UpdateClientPhoneNumber") outcome.status;
    // @ts-expect-error there is no such status
    if (outcome.status === "failed") outcome;
  });

  it("has six statuses, which a switch covers", () => {
    const worded = (each: Outcome): string => {
      switch (each.status) {
        case "handled":
          return each.contract;
        case "invalid":
          return each.error.message;
        case "unknown-type":
        case "unknown-version":
        case "malformed":
        case "empty":
          return each.reason;
      }
    };
    expectTypeOf(worded).returns.toEqualTypeOf<string>();
  });

  it("goes to a dead letter if the message was refused, and only there", () => {
    if (outcome.status !== "handled")
      expectTypeOf(deadLetter(message, outcome).body).toEqualTypeOf<Uint8Array<ArrayBufferLike>>();
    // @ts-expect-error it may have been handled
    deadLetter(message, outcome);
    // @ts-expect-error it was handled
    if (outcome.status === "handled") deadLetter(message, outcome);
  });
});

describe("upcast", () => {
  interface RemovedV2 {
    metadata: { typeName: "ClientAddressRemovedV2" };
    data: { clientId: string };
  }
  const V2 = {} as Consumable<RemovedV2, "ClientAddressRemovedV2">;

  it("types the step by both contracts, and the handler by the later one", () => {
    const toV2 = upcast(
      ClientAddressRemovedV1,
      V2,
      ({ data }): RemovedV2 => ({
        metadata: { typeName: "ClientAddressRemovedV2" },
        data: { clientId: data.clientId },
      }),
    );
    const route = on(
      ClientAddressRemovedV1,
      toV2((payload, { correlationId }) => {
        expectTypeOf(payload).toEqualTypeOf<RemovedV2>();
        expectTypeOf(correlationId).toEqualTypeOf<string | undefined>();
      }),
    );
    expectTypeOf(route).toEqualTypeOf<Route<"ClientAddressRemovedV1">>();
    upcast(ClientAddressRemovedV1, V2, async () => ({}) as RemovedV2);
    // @ts-expect-error it is no payload of the later version
    upcast(ClientAddressRemovedV1, V2, () => ({ metadata: { typeName: "ClientAddressRemovedV2" }, data: {} }));
    const earlier = toV2(() => {});
    // @ts-expect-error it is a handler of the earlier version
    on(V2, earlier);
  });
});
