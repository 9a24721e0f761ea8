import { ClientAddressRemovedV1, createConsumer, createProducer, deadLetter, on } from "client-contracts";
import type { EachMessageHandler, Producer } from "kafkajs";

const producer = createProducer({ source: "My Christies" });

/** Sends one event. The key keeps those of one client in one partition, and so in order. */
export const sendRemoved = (kafka: Pick<Producer, "send">, data: ClientAddressRemovedV1["data"]) => {
  const { headers, body } = producer.message(ClientAddressRemovedV1, data);
  return kafka.send({ topic: "client-addresses", messages: [{ key: data.clientId, headers, value: body }] });
};

/** What is refused goes to the dead letters, since no retry would mend it; what the handler throws, kafkajs retries. */
export const createReceiver = (
  kafka: Pick<Producer, "send">,
  forget: (addressId: string, correlationId: string | undefined) => Promise<void>,
): EachMessageHandler => {
  const consumer = createConsumer([
    on(ClientAddressRemovedV1, ({ data }, { correlationId }) => forget(data.addressRemoved.addressId, correlationId)),
  ]);
  return async ({ topic, message: { key, headers, value } }) => {
    const message = { headers, body: value };
    const outcome = await consumer.receive(message);
    if (outcome.status === "handled") return;
    const dead = deadLetter(message, outcome);
    await kafka.send({ topic: `${topic}.dead-letters`, messages: [{ key, headers: dead.headers, value: dead.body }] });
  };
};
