import { type MessageAttribute, toMessageAttributes, type WithHeaders } from "./message-attributes.js";

const most = 10;

/**
 * Returns the headers of a message as `MessageAttributes` of SQS. A dead letter's may have come in an event of Lambda.
 * Throws a `TypeError` if SQS would refuse them: more than ten, an empty one, a name with other characters than letters,
 * digits, `-`, `_` and dots. It names the header, and never shows its value.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, createProducer, messageId } from "client-contracts";
 * import { toSqsAttributes } from "client-contracts/aws";
 *
 * const send = (QueueUrl: string, data: ClientAddressRemovedV1["data"]) => {
 *   const message = createProducer({ source: "CRM" }).message(ClientAddressRemovedV1, data);
 *   const fifo = { MessageGroupId: message.key, MessageDeduplicationId: messageId(message.payload) };
 *   return { QueueUrl, MessageBody: message.body, MessageAttributes: toSqsAttributes(message), ...fifo };
 * };
 * ```
 *
 * Source: Amazon SQS, "Amazon SQS message metadata".
 */
export const toSqsAttributes = (message: WithHeaders): Record<string, MessageAttribute> => {
  const attributes = toMessageAttributes(message);
  const names = Object.keys(attributes);
  if (names.length > most)
    throw new TypeError(
      `toSqsAttributes: SQS takes ${most} attributes, and these are ${names.length}: ${names.join(", ")}`,
    );
  return attributes;
};
