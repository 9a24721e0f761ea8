import { PublishCommand, type SNSClient } from "@aws-sdk/client-sns";
import type { SNSHandler } from "aws-lambda";
import { ClientAddressRemovedV1, createConsumer, createProducer, on } from "client-contracts";
import { sns, toSnsAttributes } from "client-contracts/aws";

const producer = createProducer({ source: "My Christies" });

/** Publishes one event. */
export const publishRemoved = (client: SNSClient, TopicArn: string, data: ClientAddressRemovedV1["data"]) => {
  const message = producer.message(ClientAddressRemovedV1, data);
  return client.send(
    new PublishCommand({ TopicArn, Message: message.body, MessageAttributes: toSnsAttributes(message) }),
  );
};

/** The handler of a Lambda function that is subscribed to the topic. Lambda retries what it throws. */
export const createHandler = (
  forget: (addressId: string, correlationId: string | undefined) => Promise<void>,
): SNSHandler => {
  const consumer = createConsumer(
    [on(ClientAddressRemovedV1, ({ data }, { correlationId }) => forget(data.addressRemoved.addressId, correlationId))],
    { unwrap: [sns()] },
  );
  return async ({ Records }) => {
    for (const { Sns } of Records) await consumer.receive({ body: Sns });
  };
};
