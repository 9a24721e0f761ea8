import { AsyncLocalStorage } from "node:async_hooks";
import { assertType, describe, expectTypeOf, it } from "vitest";
import {
  type Buildable,
  ClientAddressRemovedV1,
  type ClientAddressRemovedV1Strict,
  contracts,
  createProducer,
  type DataOf,
  deadLetter,
  type Message,
  type MessageArguments,
  type MessageOptions,
  type MetadataOf,
  messageId,
  type Outcome,
  PismoEvent,
  type PismoEventStrict,
  PismoPhoneChangeV1,
  type PismoPhoneChangeV1Strict,
  type Received,
  type Refusal,
  restamp,
  TransactionalAccountAuthorisedUserAddedV1,
  UpdateClientPhoneNumber,
  UpdateClientPhoneNumberResponse,
  type UpdateClientPhoneNumberResponseStrict,
  type UpdateClientPhoneNumberStrict,
} from "../../src/index.js";

declare const data: ClientAddressRemovedV1["data"];
declare const object: PismoPhoneChangeV1["object"];
declare const envelope: PismoEventStrict;
declare const response: UpdateClientPhoneNumberResponse;
const operation = { email: "operator@example.com", roles: [], origin: "CRM" };
const request = { PhoneNumber: { PhoneNumberType: "Home", Number: "1" }, AccountReferenceNo: "1" } as const;
const user = { Username: "u", Password: "p" };

describe("type tests", () => {
  it("can fail: the negative control", () => {
    // @ts-expect-error a text is no number; were this no error, no test here would be worth anything
    expectTypeOf<string>().toEqualTypeOf<number>();
  });
});

describe("createProducer", () => {
  it("takes a provider and headers of several kinds", () => {
    const storage = new AsyncLocalStorage<{ correlationId: string }>();
    createProducer();
    createProducer({ source: undefined, correlationId: () => storage.getStore()?.correlationId });
    createProducer({ headers: { "x-env": undefined }, clock: () => new Date(0) });
    createProducer({ headers: () => ({ traceparent: "00-…" }) });
    createProducer({ headers: () => undefined });
    // @ts-expect-error there is no such option
    createProducer({ sorce: "CRM" });
    // @ts-expect-error an id is given for each message, by a function
    createProducer({ correlationId: "id" });
    // @ts-expect-error a header is a text
    createProducer({ headers: { "x-count": 1 } });
    // @ts-expect-error a Map would be read as no headers
    createProducer({ headers: new Map([["x-env", "test"]]) });
    // @ts-expect-error so would Headers
    createProducer({ headers: new Headers() });
  });
});

describe("build of a producer", () => {
  const { build } = createProducer();

  it("returns what the contract's own build returns", () => {
    expectTypeOf(build(ClientAddressRemovedV1, data)).toEqualTypeOf<ClientAddressRemovedV1Strict>();
    expectTypeOf(build(PismoPhoneChangeV1, object, operation)).toEqualTypeOf<PismoPhoneChangeV1Strict>();
    expectTypeOf(build(UpdateClientPhoneNumber, request, { user })).toEqualTypeOf<UpdateClientPhoneNumberStrict>();
    expectTypeOf(
      build(UpdateClientPhoneNumberResponse, response),
    ).toEqualTypeOf<UpdateClientPhoneNumberResponseStrict>();
    expectTypeOf(build(PismoEvent, envelope)).toEqualTypeOf<PismoEventStrict>();
  });

  it("asks for what the contract's own build asks for", () => {
    build(ClientAddressRemovedV1, data, { source: "CRM", occurredAtUtc: new Date() });
    // @ts-expect-error there is no such metadata
    build(ClientAddressRemovedV1, data, { sorce: "CRM" });
    // @ts-expect-error clientId and others are missing
    build(ClientAddressRemovedV1, { accountNumber: "1" });
    // @ts-expect-error the data is of another contract
    build(ClientAddressRemovedV1, object);
    // @ts-expect-error nothing can fill isTransactionalAccountAvailableForClient
    build(TransactionalAccountAuthorisedUserAddedV1, {});
    build(TransactionalAccountAuthorisedUserAddedV1, {}, { isTransactionalAccountAvailableForClient: true });
    // @ts-expect-error the operation is required
    build(PismoPhoneChangeV1, object);
    // @ts-expect-error the user is required
    build(UpdateClientPhoneNumber, request, {});
    // @ts-expect-error a plain payload has nothing beside it
    build(UpdateClientPhoneNumberResponse, response, {});
    // @ts-expect-error the id is of a message
    build(ClientAddressRemovedV1, data, { correlationId: "id" });
  });
});

describe("message", () => {
  const { message } = createProducer();
  const options = { correlationId: "id", headers: { traceparent: "00-…" } };

  it("has the payload's type and the contract's name", () => {
    const removed = message(ClientAddressRemovedV1, data, { source: "CRM", ...options });
    expectTypeOf(removed).toEqualTypeOf<Message<ClientAddressRemovedV1Strict, "ClientAddressRemovedV1">>();
    expectTypeOf(removed.contract).toEqualTypeOf<"ClientAddressRemovedV1">();
    expectTypeOf(removed.payload.metadata.sentAtUtc).toEqualTypeOf<string>();
    expectTypeOf(removed.body).toEqualTypeOf<string>();
    assertType<Record<string, string>>(removed.headers);
    assertType<Message>(removed);
    // @ts-expect-error a message is not changed
    removed.body = "";
  });

  it("takes an id and headers for each kind of contract", () => {
    message(ClientAddressRemovedV1, data);
    message(ClientAddressRemovedV1, data, {}, options);
    message(ClientAddressRemovedV1, data, undefined, { correlationId: undefined, headers: undefined });
    message(TransactionalAccountAuthorisedUserAddedV1, {}, { isTransactionalAccountAvailableForClient: true }, options);
    message(PismoPhoneChangeV1, object, operation, options);
    message(UpdateClientPhoneNumber, request, { user }, options);
    message(UpdateClientPhoneNumberResponse, response);
    message(UpdateClientPhoneNumberResponse, response, undefined, options);
    message(PismoEvent, envelope, undefined, options);
  });

  it("asks for what the contract's own build asks for", () => {
    // @ts-expect-error nothing can fill isTransactionalAccountAvailableForClient
    message(TransactionalAccountAuthorisedUserAddedV1, {}, options);
    // @ts-expect-error the third argument is required
    message(PismoPhoneChangeV1, object);
    // @ts-expect-error email and others are missing
    message(PismoPhoneChangeV1, object, options);
    // @ts-expect-error the user is missing
    message(UpdateClientPhoneNumber, request, options);
    // @ts-expect-error there is no such metadata
    message(ClientAddressRemovedV1, data, { sorce: "CRM" });
    // @ts-expect-error a plain payload has nothing beside it but the id and the headers
    message(UpdateClientPhoneNumberResponse, response, { source: "CRM" });
    // @ts-expect-error an id is a text
    message(ClientAddressRemovedV1, data, { correlationId: 7 });
    // @ts-expect-error what PismoEvent.of returns has no build
    message(PismoEvent.of(PismoPhoneChangeV1), envelope);
  });
});

describe("a function around a producer", () => {
  const producer = createProducer();

  it("passes on whatever the contract asks for", () => {
    const send = <Built extends Buildable>(contract: Built, data: DataOf<Built>, ...rest: MessageArguments<Built>) =>
      producer.message(contract, data, ...rest);
    expectTypeOf(send(ClientAddressRemovedV1, data).payload).toEqualTypeOf<ClientAddressRemovedV1Strict>();
    send(ClientAddressRemovedV1, data, { source: "CRM" }, { correlationId: "id" });
    send(PismoPhoneChangeV1, object, operation);
    send(UpdateClientPhoneNumber, request, { user });
    send(UpdateClientPhoneNumberResponse, response);
    // @ts-expect-error the metadata are missing
    send(TransactionalAccountAuthorisedUserAddedV1, {});
    // @ts-expect-error the data is of another contract
    send(ClientAddressRemovedV1, object);
    // @ts-expect-error there is no such metadata
    send(ClientAddressRemovedV1, data, { sorce: "CRM" });
    // @ts-expect-error it is no contract
    send({ name: "ClientAddressRemovedV1" }, data);
  });

  it("passes on metadata and options that it is given by themselves", () => {
    const send = <Built extends Buildable>(
      contract: Built,
      data: DataOf<Built>,
      metadata: MetadataOf<Built>,
      options?: MessageOptions,
    ) => producer.message(contract, data, metadata, options);
    send(ClientAddressRemovedV1, data, { source: "CRM" });
    send(TransactionalAccountAuthorisedUserAddedV1, {}, { isTransactionalAccountAvailableForClient: true });
    // @ts-expect-error nothing can fill isTransactionalAccountAvailableForClient
    send(TransactionalAccountAuthorisedUserAddedV1, {}, {});
  });

  it("is told the contract's name", () => {
    type Contracts = typeof contracts;
    const send = <Name extends keyof Contracts>(
      name: Name,
      data: DataOf<Contracts[Name]>,
      ...rest: MessageArguments<Contracts[Name]>
    ) => producer.message(contracts[name], data, ...rest);
    expectTypeOf(send("ClientAddressRemovedV1", data).contract).toEqualTypeOf<"ClientAddressRemovedV1">();
    send("PismoPhoneChangeV1", object, operation, { correlationId: "id" });
    // @ts-expect-error there is no such contract
    send("ClientAddressRemovedV9", data);
    // @ts-expect-error the operation is missing
    send("PismoPhoneChangeV1", object);
    const sendWith = <Name extends keyof Contracts>(
      name: Name,
      data: DataOf<Contracts[Name]>,
      metadata: MetadataOf<Contracts[Name]>,
    ) => producer.message(contracts[name], data, metadata);
    sendWith("ClientAddressRemovedV1", data, { source: "CRM" });
  });

  it("builds payloads alone", () => {
    const build = <Built extends Buildable>(contract: Built, data: DataOf<Built>, metadata: MetadataOf<Built>) =>
      producer.build(contract, data, metadata);
    expectTypeOf(build(ClientAddressRemovedV1, data, {})).toEqualTypeOf<ClientAddressRemovedV1Strict>();
  });
});

describe("inReplyTo", () => {
  it("takes what a handler is told, a message, and what a client hands over", () => {
    const producer = createProducer();
    producer.inReplyTo({} as Received).message(ClientAddressRemovedV1, data);
    producer.inReplyTo({} as Message).inReplyTo({ correlationId: undefined });
    producer.inReplyTo({ headers: new Map([["correlation-id", Buffer.from("id")]]), value: Buffer.from("") } as {
      headers: Map<string, Buffer>;
    });
    // @ts-expect-error there must be something to answer
    producer.inReplyTo();
  });
});

describe("restamp", () => {
  it("returns the same type", () => {
    const stored = { ...createProducer().message(ClientAddressRemovedV1, data), outboxId: 7 };
    expectTypeOf(restamp(stored)).toEqualTypeOf(stored);
    expectTypeOf(restamp({} as Message, { clock: () => new Date(0) })).toEqualTypeOf<Message>();
    expectTypeOf(restamp({ body: "{}", outboxId: 7 })).toEqualTypeOf<{ body: string; outboxId: number }>();
    // @ts-expect-error there must be something to send
    restamp({ headers: {} });
  });
});

describe("deadLetter", () => {
  const body = Buffer.from("");
  const reason = {} as Refusal;

  it("keeps the types of body and headers", () => {
    const dead = deadLetter({ body, headers: { id: Buffer.from("") } }, reason);
    expectTypeOf(dead.body).toEqualTypeOf<typeof body>();
    expectTypeOf(dead.headers.id).toEqualTypeOf<Buffer<ArrayBuffer>>();
    expectTypeOf(dead.headers["dead-letter-reason"]).toEqualTypeOf<string | undefined>();
  });

  it("has the headers that it adds if the message has none", () => {
    for (const dead of [deadLetter({ body }, reason), deadLetter({ body, headers: undefined }, reason)]) {
      expectTypeOf(dead.headers).not.toBeNever();
      assertType<Readonly<Record<string, string>>>(dead.headers);
      expectTypeOf(dead.headers["dead-letter-status"]).toEqualTypeOf<string | undefined>();
    }
  });

  it("makes an object of what is iterated", () => {
    const pairs = deadLetter({ body, headers: new Map([["id", Buffer.from("")]]) }, reason);
    expectTypeOf(pairs.headers.id).toEqualTypeOf<Buffer<ArrayBuffer> | string | undefined>();
    const fetched = deadLetter({ body, headers: new Headers() }, reason);
    expectTypeOf(fetched.headers.id).toEqualTypeOf<string | undefined>();
    for (const { headers } of [pairs, fetched])
      expectTypeOf(headers["dead-letter-reason"]).toEqualTypeOf<string | undefined>();
  });

  it("keeps a list", () => {
    const kafka = deadLetter({ body, headers: [] as { [name: string]: Buffer }[] }, reason);
    expectTypeOf(kafka.headers).toEqualTypeOf<Readonly<Record<string, Buffer | string>>[]>();
    const lambda = deadLetter({ body, headers: [] as { [name: string]: number[] }[] }, reason);
    expectTypeOf(lambda.headers).toEqualTypeOf<Readonly<Record<string, number[]>>[]>();
    const listed = deadLetter({ body, headers: [] as [string, number][] }, reason);
    expectTypeOf(listed.headers).toEqualTypeOf<(readonly [string, number | string])[]>();
  });

  it("has attributes among attributes", () => {
    interface Attribute {
      DataType: string | undefined;
      StringValue?: string;
    }
    const dead = deadLetter({ body, headers: {} as Record<string, Attribute> }, reason);
    assertType<Readonly<Record<string, Attribute>>>(dead.headers);
    expectTypeOf(dead.headers["dead-letter-reason"]).toEqualTypeOf<Attribute | undefined>();
  });

  it("takes what may have no headers", () => {
    const dead = deadLetter({ body, headers: {} as Record<string, string> | undefined }, reason);
    expectTypeOf(dead.headers.id).toEqualTypeOf<string | undefined>();
  });

  it("takes no outcome that was handled", () => {
    const outcome = {} as Outcome;
    // @ts-expect-error it may have been handled
    deadLetter({ body }, outcome);
    if (outcome.status !== "handled") deadLetter({ body }, outcome);
    deadLetter({ body }, { status: "failed", reason: "the handler threw 5 times" });
  });
});

describe("messageId", () => {
  it("takes a payload", () => {
    expectTypeOf(messageId(envelope)).toEqualTypeOf<string>();
    messageId(createProducer().build(ClientAddressRemovedV1, data));
    // @ts-expect-error a text is no payload
    messageId("");
  });
});
