import { isCloudEvent } from "./known-envelopes.js";
import type { Unwrap } from "./unwrap.js";

/** The attributes of a CloudEvent that others have as headers, under the names that those have there. */
const toHeaders = ({ id, correlationid, traceparent, tracestate }: Readonly<Record<string, unknown>>) => ({
  "message-id": id,
  "correlation-id": correlationid,
  traceparent,
  tracestate,
});

// HTTP and NATS write ce-id, Kafka ce_id, AMQP cloudEvents:id or cloudEvents_id.
const prefix = /^(?:ce[-_]|cloudevents[:_])/;

// Over HTTP, what is not printable ASCII is written as in URLs (CloudEvents' HTTP binding, section 3.1.3.2).
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Returns what opens CloudEvents 1.0, in structured mode (the event is the body) and in binary mode (its attributes are
 * headers). The extension attributes `correlationid`, `traceparent` and `tracestate` become headers, and the `id` becomes
 * `message-id`.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, createConsumer, on } from "client-contracts";
 * import { cloudEvents } from "client-contracts/cloudevents";
 *
 * const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})], { unwrap: [cloudEvents()] });
 * ```
 *
 * Source: CloudEvents 1.0.2, its JSON format, its HTTP and Kafka bindings, its extension for distributed tracing.
 */
export const cloudEvents =
  (): Unwrap =>
  ({ body, headers }) => {
    if (isCloudEvent(body)) return { body: body.data_base64 ?? body.data ?? null, headers: toHeaders(body) };
    const attributes = Object.entries(headers).flatMap(([name, text]) =>
      prefix.test(name) ? [[name.replace(prefix, ""), name.startsWith("ce-") ? decode(text) : text]] : [],
    );
    const event = Object.fromEntries(attributes);
    return "specversion" in event ? { headers: toHeaders(event) } : undefined;
  };
