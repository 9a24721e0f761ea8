import { isObject } from "../json/is-object.js";
import { isEventBridgeEvent } from "./known-envelopes.js";
import type { Unwrap } from "./unwrap.js";

// The form that `toEventBridgeEntry` gives them: others' headers may be anything.
const areHeaders = (value: unknown): value is object =>
  isObject(value) && Object.values(value).some((text) => typeof text === "string");

/**
 * Returns what opens the events of EventBridge: the payload is their `detail`. EventBridge has no headers: those that
 * {@link toEventBridgeEntry} puts into the detail come out of it again. The id of the event becomes the header
 * `message-id`.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, createConsumer, on } from "client-contracts";
 * import { eventBridge } from "client-contracts/aws";
 *
 * const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})], { unwrap: [eventBridge()] });
 * export const handler = (event: object) => consumer.receive({ body: event });
 * ```
 *
 * Source: Amazon EventBridge, "Events".
 */
export const eventBridge =
  (): Unwrap =>
  ({ body }) => {
    if (!isEventBridgeEvent(body)) return undefined;
    const { headers, ...payload } = body.detail as Readonly<Record<string, unknown>>;
    const id = { "message-id": body.id };
    return areHeaders(headers) ? { body: payload, headers: { ...headers, ...id } } : { body: body.detail, headers: id };
  };
