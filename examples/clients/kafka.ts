import { ClientAddressRemovedV1, createConsumer, createProducer, deadLetter, on } from "client-contracts";
import { toKafkaMessage } from "client-contracts/kafka";
import type { EachBatchHandler, KafkaMessage, Producer } from "kafkajs";

const producer = createProducer({ source: "My Christies" });

/** Sends one event. The key keeps those of one client in one partition, and so in order. */
export const sendRemoved = (kafka: Pick<Producer, "send">, data: ClientAddressRemovedV1["data"]) =>
  kafka.send({
    topic: "client-addresses",
    messages: [toKafkaMessage(producer.message(ClientAddressRemovedV1, data))],
  });

/** A record as a consumer takes it. */
const toMessage = ({ key, headers, value, offset }: KafkaMessage) => ({ headers, body: value, key, offset });

/**
 * What is refused goes to the dead letters, since no retry would mend it; what the handler throws, kafkajs retries, from
 * that record on. Records of several clients are handled at once, those of one client in order.
 */
export const createReceiver = (
  kafka: Pick<Producer, "send">,
  forget: (addressId: string, correlationId: string | undefined) => Promise<void>,
): EachBatchHandler => {
  const consumer = createConsumer(
    [on(ClientAddressRemovedV1, ({ data }, { correlationId }) => forget(data.addressRemoved.addressId, correlationId))],
    {
      onOutcome: async (outcome, message: ReturnType<typeof toMessage>, { context }) => {
        if (outcome.status === "handled" || outcome.status === "failed") return;
        const { headers, body } = deadLetter(message, outcome);
        const topic = `${context.topic}.dead-letters`;
        await kafka.send({ topic, messages: [{ key: message.key, headers, value: body }] });
      },
    },
  );
  return async ({ batch: { topic, messages }, resolveOffset }) => {
    const options = { topic, concurrency: 10, ordered: ({ key }: { key: Buffer | null }) => key };
    const outcomes = await consumer.receiveBatch(messages.map(toMessage), options);
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome.status === "failed") throw outcome.error;
      resolveOffset((messages[index] as KafkaMessage).offset);
    }
  };
};
