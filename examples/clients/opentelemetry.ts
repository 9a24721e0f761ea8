import { context, propagation, trace } from "@opentelemetry/api";
import { ClientAddressRemovedV1, createConsumer, createProducer, on } from "client-contracts";

export const producer = createProducer({
  source: "My Christies",
  // The id that the baggage brought along, or else the trace's.
  correlationId: () =>
    propagation.getActiveBaggage()?.getEntry("correlation-id")?.value ?? trace.getActiveSpan()?.spanContext().traceId,
  // traceparent, tracestate and baggage: whatever the application's SDK is set up to propagate.
  headers: () => {
    const carrier: Record<string, string> = {};
    propagation.inject(context.active(), carrier);
    return carrier;
  },
});

/** What the handler does and sends belongs to the sender's trace, and has the sender's correlation id. */
export const createReceiver = (handle: (event: ClientAddressRemovedV1) => Promise<void>) =>
  createConsumer([
    on(ClientAddressRemovedV1, (event, { correlationId, headers }) => {
      const sender = propagation.extract(context.active(), headers);
      if (correlationId === undefined) return context.with(sender, () => handle(event));
      const brought = propagation.getBaggage(sender) ?? propagation.createBaggage();
      const baggage = brought.setEntry("correlation-id", { value: correlationId });
      return context.with(propagation.setBaggage(sender, baggage), () => handle(event));
    }),
  ]);
