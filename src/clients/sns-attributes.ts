import { type MessageAttribute, toMessageAttributes, type WithHeaders } from "./message-attributes.js";

/**
 * Returns the headers of a message as `MessageAttributes` of SNS, which `sns()` reads again. Throws a `TypeError` if SNS
 * would refuse them: an empty one, or a name with other characters than letters, digits, `-`, `_` and dots. A queue of
 * SQS with raw delivery gets no message with more than ten.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, createProducer } from "client-contracts";
 * import { toSnsAttributes } from "client-contracts/aws";
 *
 * const publish = (TopicArn: string, data: ClientAddressRemovedV1["data"]) => {
 *   const message = createProducer({ source: "CRM" }).message(ClientAddressRemovedV1, data);
 *   return { TopicArn, Message: message.body, MessageAttributes: toSnsAttributes(message) };
 * };
 * ```
 *
 * Source: Amazon SNS, "Amazon SNS message attributes".
 */
export const toSnsAttributes = (message: WithHeaders): Record<string, MessageAttribute> => toMessageAttributes(message);
