import { context, propagation, type SpanContext, TraceFlags, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { CompositePropagator, W3CBaggagePropagator, W3CTraceContextPropagator } from "@opentelemetry/core";
import { ClientAddressRemovedV1 } from "client-contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createReceiver, producer } from "./opentelemetry.js";
import { event } from "./removed-event.js";

const spanContext: SpanContext = {
  traceId: "4bf92f3577b34da6a3ce929d0e0e4736",
  spanId: "00f067aa0ba902b7",
  traceFlags: TraceFlags.SAMPLED,
};
const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
const inSpan = trace.setSpan(context.active(), trace.wrapSpanContext(spanContext));
const inBaggage = propagation.setBaggage(
  inSpan,
  propagation.createBaggage({ "correlation-id": { value: "id 1" }, tenant: { value: "a" } }),
);

const send = () => producer.message(ClientAddressRemovedV1, event.data).headers;
/** What the handler of an event that arrives with these headers sends. */
const sentOn = async (headers: Record<string, string>) => {
  const sent: Record<string, string>[] = [];
  const consumer = createReceiver(async () => {
    await new Promise(setImmediate);
    sent.push(send());
  });
  await consumer.receive({ headers, body: JSON.stringify(event) });
  expect(sent).toHaveLength(1);
  return sent[0];
};

// An application's SDK does this when it starts.
beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(
    new CompositePropagator({ propagators: [new W3CTraceContextPropagator(), new W3CBaggagePropagator()] }),
  );
});
afterAll(() => {
  context.disable();
  propagation.disable();
});

describe("an OpenTelemetry context", () => {
  it("gives the trace's id where the baggage brings none", () => {
    expect(context.with(inSpan, send)).toMatchObject({ traceparent, "correlation-id": spanContext.traceId });
  });

  it("gives the correlation id of the baggage, and sends all of the baggage", () => {
    expect(context.with(inBaggage, send)).toMatchObject({
      traceparent,
      baggage: "correlation-id=id%201,tenant=a",
      "correlation-id": "id 1",
    });
  });

  it("hands the trace, the baggage and the correlation id of what arrives to what its handler sends", async () => {
    const headers = context.with(inBaggage, send);
    expect(await sentOn(headers)).toMatchObject({
      traceparent,
      baggage: headers.baggage,
      "correlation-id": "id 1",
    });
  });

  it("hands on the correlation id of a sender that knows nothing of OpenTelemetry", async () => {
    const sent = await sentOn({ "correlation-id": "id-2" });
    expect(sent).toMatchObject({ "correlation-id": "id-2", baggage: "correlation-id=id-2" });
    expect(sent).not.toHaveProperty("traceparent");
  });
});
