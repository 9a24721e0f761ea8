import { isNotification } from "./known-envelopes.js";
import type { Unwrap } from "./unwrap.js";

/**
 * Returns what opens the notifications of SNS, in a queue of SQS without raw delivery, posted to a subscriber, or as `Sns`
 * in a record of Lambda. The message attributes become headers, and the id of the message the header `message-id`.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, createConsumer, on } from "client-contracts";
 * import { sns } from "client-contracts/aws";
 *
 * const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})], { unwrap: [sns()] });
 * ```
 *
 * Source: Amazon SNS, "Parsing Amazon SNS message formats".
 */
export const sns =
  (): Unwrap =>
  ({ body }) => {
    if (!isNotification(body)) return undefined;
    const { Message, MessageId, MessageAttributes } = body;
    return { body: Message, headers: { ...(MessageAttributes as object | undefined), "message-id": MessageId } };
  };
