import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { SQSHandler } from "aws-lambda";
import { ClientAddressRemovedV1, createConsumer, createProducer, deadLetter, messageId, on } from "client-contracts";
import { sns, toSqsAttributes } from "client-contracts/aws";

const producer = createProducer({ source: "My Christies" });

/** Sends one event to a FIFO queue: those of one client in order, and a message that the client sends again only once. */
export const sendRemoved = (sqs: SQSClient, queue: string, data: ClientAddressRemovedV1["data"]) => {
  const message = producer.message(ClientAddressRemovedV1, data);
  const fifo = { MessageGroupId: message.key, MessageDeduplicationId: messageId(message.payload) };
  const MessageAttributes = toSqsAttributes(message);
  return sqs.send(new SendMessageCommand({ QueueUrl: queue, MessageBody: message.body, MessageAttributes, ...fifo }));
};

// What others know a message by, and what `deadLetter` adds.
const isNeeded = (name: string): boolean => /^(correlation-?id|dead-letter-(status|contract|reason))$/i.test(name);

/** A dead letter may have more headers than SQS takes attributes: those that are needed go before others. */
const tenOf = <Value>(headers: Readonly<Record<string, Value>>) => {
  const byNeed = Object.entries(headers).toSorted(
    ([left], [right]) => Number(isNeeded(right)) - Number(isNeeded(left)),
  );
  return toSqsAttributes({ headers: Object.fromEntries(byNeed.slice(0, 10)) });
};

/**
 * The handler of a Lambda function whose event source reports batch item failures (`ReportBatchItemFailures`). What is
 * refused goes to the dead letters at once, since no retry would mend it. The queue may be subscribed to a topic of SNS.
 */
export const createHandler = (
  sqs: SQSClient,
  deadLetters: string,
  forget: (addressId: string, correlationId: string | undefined) => Promise<void>,
): SQSHandler => {
  const consumer = createConsumer(
    [on(ClientAddressRemovedV1, ({ data }, { correlationId }) => forget(data.addressRemoved.addressId, correlationId))],
    {
      unwrap: [sns()],
      onOutcome: async (outcome, message: { id: string; headers: object; body: string }) => {
        if (outcome.status === "handled") return;
        if (outcome.status === "failed") return console.error(message.id, outcome.reason, outcome.error);
        const { headers, body } = deadLetter(message, outcome);
        const MessageAttributes = tenOf({ ...headers });
        await sqs.send(new SendMessageCommand({ QueueUrl: deadLetters, MessageBody: body, MessageAttributes }));
      },
    },
  );
  return async ({ Records }) => {
    const messages = Records.map(({ messageId: id, messageAttributes: headers, body }) => ({ id, headers, body }));
    const outcomes = await consumer.receiveBatch(messages, { ordered: true });
    // The one that failed and those after it come again, in order.
    const failed = messages.filter((_, index) => outcomes[index]?.status === "failed");
    return { batchItemFailures: failed.map(({ id }) => ({ itemIdentifier: id })) };
  };
};
