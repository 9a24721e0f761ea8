import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  ClientAddressRemovedV1,
  createConsumer,
  createProducer,
  on,
  type SpanOptionsLike,
  type TracerLike,
} from "../../src/index.js";
import { readPayload } from "../support/payloads.js";
import { rejectionOf } from "../support/rejection-of.js";

const { data } = readPayload<ClientAddressRemovedV1>("ClientAddressRemovedV1", "every-property");
const traceId = "0af7651916cd43dd8448eb211c80319c";

/** A span as it is exported. */
interface Exported extends SpanOptionsLike {
  readonly name: string;
  readonly context: { traceId: string; spanId: string; traceFlags: number };
  status?: number;
  ended: number;
}

/** A tracer that remembers its spans. */
const createTracer = (traceState?: { serialize(): string }) => {
  const spans: Exported[] = [];
  const startSpan: TracerLike["startSpan"] = (name, options = {}) => {
    const context = { traceId, spanId: String(spans.length + 1).padStart(16, "0"), traceFlags: 1, traceState };
    const span: Exported = { name, ...options, attributes: { ...options.attributes }, context, ended: 0 };
    spans.push(span);
    return {
      spanContext: () => context,
      setAttribute: (key, value) => Object.assign(span.attributes as object, { [key]: value }),
      setStatus: ({ code }) => {
        span.status = code;
      },
      end: () => span.ended++,
    };
  };
  const tracer: TracerLike = { startSpan, startActiveSpan: (name, options, run) => run(startSpan(name, options)) };
  return { spans, tracer };
};

const traceAttributes = { "messaging.system.name": "kafka", "messaging.destination.name": "clients" };

describe("the span of a producer", () => {
  it("is one for each message, and goes along in its headers", () => {
    const { spans, tracer } = createTracer({ serialize: () => "a=1" });
    const producer = createProducer({ source: "CRM", tracer, traceAttributes });
    const { headers } = producer.message(ClientAddressRemovedV1, data, {}, { correlationId: "id-1" });
    expect(headers).toMatchObject({ traceparent: `00-${traceId}-0000000000000001-01`, tracestate: "a=1" });
    expect(spans).toEqual([
      {
        name: "create clients",
        kind: 3,
        attributes: {
          "messaging.operation.name": "create",
          "messaging.operation.type": "create",
          "messaging.message.conversation_id": "id-1",
          "client_contracts.contract": "ClientAddressRemovedV1",
          ...traceAttributes,
        },
        context: expect.objectContaining({ traceId }),
        ended: 1,
      },
    ]);
  });

  it("wins over the trace that is answered, and not over what the call gives", () => {
    const { tracer } = createTracer();
    const answered = { headers: { traceparent: `00-${traceId}-00000000000000aa-00`, tracestate: "old=1" } };
    const producer = createProducer({ tracer }).inReplyTo(answered);
    const given = { traceparent: `00-${traceId}-00000000000000bb-00` };
    expect(producer.message(ClientAddressRemovedV1, data).headers).toEqual(
      expect.not.objectContaining({ tracestate: "old=1" }),
    );
    expect(producer.message(ClientAddressRemovedV1, data).headers.traceparent).toBe(
      `00-${traceId}-0000000000000002-01`,
    );
    expect(producer.message(ClientAddressRemovedV1, data, {}, { headers: given }).headers).toMatchObject(given);
  });

  it("says that a message was refused, ends, and holds no value", () => {
    const { spans, tracer } = createTracer();
    const producer = createProducer({ tracer });
    const wrong = { ...data, clientId: "zq8XsecretX8qz" };
    expect(() => producer.message(ClientAddressRemovedV1, wrong)).toThrow("/data/clientId must be a UUID");
    expect(spans).toMatchObject([
      { name: "create ClientAddressRemovedV1", status: 2, ended: 1, attributes: { "error.type": "ContractError" } },
    ]);
    expect(inspect(spans, { depth: 9 })).not.toContain("secret");
    expect(() => producer.message(undefined as never, data as never)).toThrow(TypeError);
    expect(spans).toHaveLength(1);
  });
});

describe("the span of a consumer", () => {
  const message = (headers: object = {}) => ({
    headers: { "correlation-id": "id-1", ...headers },
    body: createProducer().message(ClientAddressRemovedV1, data).body,
  });

  it("is around the handler, with a link to the sender's", async () => {
    const { spans, tracer } = createTracer();
    const during: number[] = [];
    const consumer = createConsumer([on(ClientAddressRemovedV1, () => during.push(spans[0]?.ended ?? -1))], {
      tracer,
      traceAttributes,
    });
    const traceparent = `00-${traceId}-00000000000000aa-01`;
    await consumer.receive(message({ traceparent, "message-id": "m-1" }));
    expect(during).toEqual([0]);
    expect(spans).toEqual([
      {
        name: "process clients",
        kind: 4,
        startTime: expect.any(Number),
        attributes: {
          "messaging.operation.name": "process",
          "messaging.operation.type": "process",
          "messaging.message.conversation_id": "id-1",
          "messaging.message.id": "m-1",
          "client_contracts.contract": "ClientAddressRemovedV1",
          ...traceAttributes,
        },
        links: [{ context: { traceId, spanId: "00000000000000aa", traceFlags: 1, isRemote: true } }],
        context: expect.objectContaining({ traceId }),
        ended: 1,
      },
    ]);
  });

  it("has no link without a trace that can be read", async () => {
    const { spans, tracer } = createTracer();
    const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})], { tracer });
    for (const headers of [{}, { traceparent: "00-0-0-00" }]) await consumer.receive(message(headers));
    expect(spans).toMatchObject([{ links: [] }, { links: [] }]);
  });

  it("says what became of the message, and holds no value", async () => {
    class DatabaseError extends Error {
      override readonly name = "DatabaseError";
    }
    const { spans, tracer } = createTracer();
    const error = new DatabaseError("zq8XsecretX8qz");
    const consumer = createConsumer([on(ClientAddressRemovedV1, () => Promise.reject(error))], { tracer });
    expect(await rejectionOf(consumer.receive(message()))).toBe(error);
    const invalid = { metadata: { typeName: "ClientAddressRemovedV1" }, data: { clientId: "zq8XsecretX8qz" } };
    for (const body of ["{", invalid, { metadata: { typeName: "zq8XsecretX8qz" } }, null])
      await consumer.receive({ body });
    expect(spans.map(({ name, status, attributes }) => [name, status, attributes?.["error.type"]])).toEqual([
      ["process ClientAddressRemovedV1", 2, "DatabaseError"],
      ["process", 2, "malformed"],
      ["process ClientAddressRemovedV1", 2, "invalid"],
      ["process", 2, "unknown-type"],
      ["process", undefined, undefined],
    ]);
    expect(spans.every(({ ended }) => ended === 1)).toBe(true);
    expect(inspect(spans, { depth: 9 })).not.toContain("secret");
  });

  it.each([
    ["text", "failed"],
    [{ name: "a b" }, "failed"],
    [undefined, "failed"],
  ])("has no name of what is no error: %j", async (thrown, type) => {
    const { spans, tracer } = createTracer();
    const consumer = createConsumer([on(ClientAddressRemovedV1, () => Promise.reject(thrown))], { tracer });
    await rejectionOf(consumer.receive(message()));
    expect(spans[0]?.attributes).toMatchObject({ "error.type": type });
  });
});
