import { type MessageAttributeValue, SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { SQSHandler, SQSMessageAttribute, SQSRecord } from "aws-lambda";
import { ClientAddressRemovedV1, createConsumer, createProducer, deadLetter, messageId, on } from "client-contracts";

const producer = createProducer({ source: "My Christies" });

const toAttribute = (value: string | SQSMessageAttribute): MessageAttributeValue => {
  if (typeof value === "string") return { DataType: "String", StringValue: value };
  const { dataType, stringValue, binaryValue } = value;
  if (binaryValue !== undefined) return { DataType: dataType, BinaryValue: Buffer.from(binaryValue, "base64") };
  return { DataType: dataType, StringValue: stringValue };
};

// What others know a message by, and what `deadLetter` adds.
const isNeeded = (name: string): boolean => /^(correlation-?id|dead-letter-(status|contract|reason))$/i.test(name);

/** SQS has attributes where others have headers: none empty, and ten at most, those that are needed before others. */
export const toAttributes = (headers: Readonly<Record<string, string | SQSMessageAttribute>>) => {
  const kept = Object.entries(headers).filter(([, value]) => value !== "");
  const byNeed = kept.toSorted(([left], [right]) => Number(isNeeded(right)) - Number(isNeeded(left)));
  return Object.fromEntries(byNeed.slice(0, 10).map(([name, value]) => [name, toAttribute(value)]));
};

/** Sends one event to a FIFO queue: those of one client in order, and a message that the client sends again only once. */
export const sendRemoved = (sqs: SQSClient, queue: string, data: ClientAddressRemovedV1["data"]) => {
  const { headers, payload, body } = producer.message(ClientAddressRemovedV1, data);
  const fifo = { MessageGroupId: data.clientId, MessageDeduplicationId: messageId(payload) };
  const MessageAttributes = toAttributes(headers);
  return sqs.send(new SendMessageCommand({ QueueUrl: queue, MessageBody: body, MessageAttributes, ...fifo }));
};

/** The handler of a Lambda function whose event source reports batch item failures (`ReportBatchItemFailures`). */
export const createHandler = (
  sqs: SQSClient,
  deadLetters: string,
  forget: (addressId: string, correlationId: string | undefined) => Promise<void>,
): SQSHandler => {
  const consumer = createConsumer([
    on(ClientAddressRemovedV1, ({ data }, { correlationId }) => forget(data.addressRemoved.addressId, correlationId)),
  ]);
  // What is refused goes to the dead letters at once: no retry would mend it.
  const receive = async ({ messageAttributes, body }: SQSRecord) => {
    const message = { headers: messageAttributes, body };
    const outcome = await consumer.receive(message);
    if (outcome.status === "handled") return;
    const dead = deadLetter(message, outcome);
    const MessageAttributes = toAttributes(dead.headers);
    await sqs.send(new SendMessageCommand({ QueueUrl: deadLetters, MessageBody: dead.body, MessageAttributes }));
  };
  return async ({ Records }) => {
    for (const [index, record] of Records.entries()) {
      try {
        await receive(record);
      } catch (error) {
        console.error(record.messageId, error);
        // This one and those after it come again, in order.
        return { batchItemFailures: Records.slice(index).map((each) => ({ itemIdentifier: each.messageId })) };
      }
    }
    return { batchItemFailures: [] };
  };
};
