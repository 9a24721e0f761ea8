import { type EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { EventBridgeHandler } from "aws-lambda";
import { ClientAddressRemovedV1, createConsumer, createProducer, deadLetter, on } from "client-contracts";
import { toAttributes } from "./sqs.js";

const producer = createProducer({ source: "My Christies" });

/** What a rule's target receives as `detail`: the payload, and the headers in it, since EventBridge has none. */
type Detail = ClientAddressRemovedV1 & { readonly headers?: Readonly<Record<string, string>> };

/** Sends one event. EventBridge answers with 200 where it refuses one: the count tells. */
export const sendRemoved = async (events: EventBridgeClient, bus: string, data: ClientAddressRemovedV1["data"]) => {
  const { contract, headers, payload } = producer.message(ClientAddressRemovedV1, data);
  const Detail = JSON.stringify({ ...payload, headers } satisfies Detail);
  const entry = { EventBusName: bus, Source: "my-christies", DetailType: contract, Detail };
  const { FailedEntryCount, Entries } = await events.send(new PutEventsCommand({ Entries: [entry] }));
  if (FailedEntryCount) throw new Error(`EventBridge refused the event: ${Entries?.[0]?.ErrorCode}`);
};

/** The handler of a Lambda function that is a rule's target. Lambda retries what it throws. */
export const createHandler = (
  sqs: SQSClient,
  deadLetters: string,
  forget: (addressId: string, correlationId: string | undefined) => Promise<void>,
): EventBridgeHandler<"ClientAddressRemovedV1", Detail, void> => {
  const consumer = createConsumer([
    on(ClientAddressRemovedV1, ({ data }, { correlationId }) => forget(data.addressRemoved.addressId, correlationId)),
  ]);
  return async ({ detail }) => {
    const outcome = await consumer.receive({ headers: detail.headers, body: detail });
    if (outcome.status === "handled") return;
    const { headers, body } = deadLetter({ headers: detail.headers, body: JSON.stringify(detail) }, outcome);
    const MessageAttributes = toAttributes(headers);
    await sqs.send(new SendMessageCommand({ QueueUrl: deadLetters, MessageBody: body, MessageAttributes }));
  };
};
