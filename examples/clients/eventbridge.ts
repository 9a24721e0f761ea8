import { type EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { EventBridgeHandler } from "aws-lambda";
import { ClientAddressRemovedV1, createConsumer, createProducer, deadLetter, on } from "client-contracts";
import { eventBridge, toEventBridgeEntry, toSqsAttributes } from "client-contracts/aws";

const producer = createProducer({ source: "My Christies" });

/** Sends one event. EventBridge answers with 200 where it refuses one: the count tells. */
export const sendRemoved = async (events: EventBridgeClient, bus: string, data: ClientAddressRemovedV1["data"]) => {
  const entry = toEventBridgeEntry(producer.message(ClientAddressRemovedV1, data), { source: "my-christies", bus });
  const { FailedEntryCount, Entries } = await events.send(new PutEventsCommand({ Entries: [entry] }));
  if (FailedEntryCount) throw new Error(`EventBridge refused the event: ${Entries?.[0]?.ErrorCode}`);
};

/** The handler of a Lambda function that is a rule's target. Lambda retries what it throws. */
export const createHandler = (
  sqs: SQSClient,
  deadLetters: string,
  forget: (addressId: string, correlationId: string | undefined) => Promise<void>,
): EventBridgeHandler<"ClientAddressRemovedV1", unknown, void> => {
  const consumer = createConsumer(
    [on(ClientAddressRemovedV1, ({ data }, { correlationId }) => forget(data.addressRemoved.addressId, correlationId))],
    { unwrap: [eventBridge()] },
  );
  return async (event) => {
    const outcome = await consumer.receive({ body: event });
    if (outcome.status === "handled") return;
    const { headers, body } = deadLetter({ body: JSON.stringify(event) }, outcome);
    const MessageAttributes = toSqsAttributes({ headers });
    await sqs.send(new SendMessageCommand({ QueueUrl: deadLetters, MessageBody: body, MessageAttributes }));
  };
};
