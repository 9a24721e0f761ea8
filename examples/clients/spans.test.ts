import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import * as conventions from "@opentelemetry/semantic-conventions/incubating";
import { ClientAddressRemovedV1 } from "client-contracts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { event } from "./removed-event.js";
import { createTracedConsumer, createTracedProducer } from "./spans.js";

const exporter = new InMemorySpanExporter();
const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).getTracer("clients");
const producer = createTracedProducer(tracer);

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
});
afterAll(() => context.disable());
beforeEach(() => exporter.reset());

describe("the spans of a message", () => {
  it("are named and described as the conventions say, and linked", async () => {
    const during: unknown[] = [];
    const consumer = createTracedConsumer(tracer, () => {
      during.push(trace.getActiveSpan()?.spanContext().spanId);
    });
    const given = { correlationId: "id-1" };
    const { headers, body } = producer.message(ClientAddressRemovedV1, event.data, {}, given);
    await consumer.receive({ headers: { ...headers, "message-id": "m-1" }, body });
    const [created, processed] = exporter.getFinishedSpans();
    const common = {
      [conventions.ATTR_MESSAGING_SYSTEM_NAME]: "kafka",
      [conventions.ATTR_MESSAGING_DESTINATION_NAME]: "client-addresses",
      [conventions.ATTR_MESSAGING_MESSAGE_CONVERSATION_ID]: "id-1",
      "client_contracts.contract": "ClientAddressRemovedV1",
    };
    const operation = (type: string) => ({
      [conventions.ATTR_MESSAGING_OPERATION_NAME]: type,
      [conventions.ATTR_MESSAGING_OPERATION_TYPE]: type,
    });
    expect(created).toMatchObject({ name: "create client-addresses", kind: SpanKind.PRODUCER });
    expect(created?.attributes).toEqual({ ...common, ...operation(conventions.MESSAGING_OPERATION_TYPE_VALUE_CREATE) });
    expect(processed).toMatchObject({ name: "process client-addresses", kind: SpanKind.CONSUMER });
    expect(processed?.attributes).toEqual({
      ...common,
      ...operation(conventions.MESSAGING_OPERATION_TYPE_VALUE_PROCESS),
      [conventions.ATTR_MESSAGING_MESSAGE_ID]: "m-1",
    });
    const { traceId, spanId } = created?.spanContext() ?? {};
    expect(headers.traceparent).toBe(`00-${traceId}-${spanId}-01`);
    expect(processed?.links).toMatchObject([{ context: { traceId, spanId, isRemote: true } }]);
    expect(during).toEqual([processed?.spanContext().spanId]);
  });

  it("say which error ended them", async () => {
    const consumer = createTracedConsumer(tracer, () => Promise.reject(new RangeError("secret")));
    const { headers, body } = producer.message(ClientAddressRemovedV1, event.data);
    await expect(consumer.receive({ headers, body })).rejects.toThrow("secret");
    const processed = exporter.getFinishedSpans()[1];
    expect(processed?.attributes).toMatchObject({ [conventions.ATTR_ERROR_TYPE]: "RangeError" });
    expect(processed?.status).toEqual({ code: SpanStatusCode.ERROR });
  });
});
