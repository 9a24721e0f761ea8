import type { Tracer } from "@opentelemetry/api";
import { ClientAddressRemovedV1, createConsumer, createProducer, on } from "client-contracts";

const traceAttributes = { "messaging.system.name": "kafka", "messaging.destination.name": "client-addresses" };

/** A producer that has a span for each message that it makes, which goes along in the message's headers. */
export const createTracedProducer = (tracer: Tracer) => createProducer({ source: "CRM", tracer, traceAttributes });

/** A consumer that has a span around each handler, with a link to the sender's. */
export const createTracedConsumer = (tracer: Tracer, handle: (event: ClientAddressRemovedV1) => unknown) =>
  createConsumer([on(ClientAddressRemovedV1, (event) => handle(event))], { tracer, traceAttributes });
