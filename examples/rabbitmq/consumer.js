// @ts-check
// Handles events until it is told to stop. An event is acknowledged once it is handled, or once its dead letter is stored.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { connect } from "amqplib";
import { ClientAddressRemovedV1, createConsumer, deadLetter, messageId, on, redact } from "client-contracts";

const mostDeliveries = 5;
const store = process.env.STORE ?? "removed";
await mkdir(store, { recursive: true });

const consumer = createConsumer([
  on(ClientAddressRemovedV1, (event, { correlationId }) => {
    // An event that is delivered twice has the same id, and is stored once.
    const record = { correlationId, event: redact(ClientAddressRemovedV1, event) };
    return writeFile(join(store, `${messageId(event)}.json`), JSON.stringify(record));
  }),
]);

/** @type {Set<Promise<void>>} */
const underWay = new Set();
/** @type {import("amqplib").ConfirmChannel | undefined} */
let current;

/**
 * Publishes a dead letter, and returns once it is stored.
 * @param {import("amqplib").ConfirmChannel} channel
 * @param {import("amqplib").ConsumeMessage} message
 * @param {import("client-contracts").DeadLetter<Buffer, import("amqplib").MessagePropertyHeaders>} letter
 */
const bury = (channel, { fields, properties }, { headers, body }) =>
  new Promise((resolve, reject) => {
    // What no queue takes is returned, and then confirmed all the same.
    const options = { ...properties, headers, persistent: true, mandatory: true };
    channel.publish("dead-letters", fields.routingKey, body, options, (error) =>
      error || channel !== current ? reject(error ?? new Error("no queue takes dead letters")) : resolve(null),
    );
  });

/**
 * @param {import("amqplib").ConfirmChannel} channel
 * @param {import("amqplib").ConsumeMessage} message
 */
const receive = async (channel, message) => {
  const { correlationId, headers } = message.properties;
  const delivery = { headers: correlationId ? { correlationId, ...headers } : { ...headers }, body: message.content };
  const deliveryCount = Number(headers?.["x-delivery-count"] ?? 0) + 1;
  const outcome = await consumer.receive(delivery).catch((error) => {
    console.error(`delivery ${deliveryCount}:`, error);
    if (deliveryCount < mostDeliveries) return undefined;
    return { status: "failed", reason: `its handler failed at delivery ${deliveryCount}` };
  });
  if (outcome === undefined) {
    await pause(100 * 2 ** deliveryCount);
    return channel.nack(message);
  }
  if ("reason" in outcome) await bury(channel, message, deadLetter(delivery, outcome));
  channel.ack(message);
};

/**
 * Declares what is needed and consumes: once for each connection, since a new one knows nothing of the last.
 * @param {import("amqplib").ChannelModel} model
 */
const setup = async (model) => {
  const channel = await model.createConfirmChannel();
  current = channel;
  const forget = () => {
    if (channel === current) current = undefined;
  };
  // Where the server has closed the channel, or lost a queue, another connection declares all again.
  const reconnect = (/** @type {string} */ reason) => {
    console.error(reason);
    forget();
    model.close().catch(() => {});
  };
  channel.on("error", ({ message }) => reconnect(message));
  channel.on("return", () => reconnect("no queue takes dead letters"));
  channel.once("close", forget);
  await channel.assertExchange("dead-letters", "topic");
  await channel.assertQueue("dead-letters", { arguments: { "x-queue-type": "quorum" } });
  await channel.bindQueue("dead-letters", "dead-letters", "#");
  await channel.assertExchange("events", "topic");
  await channel.assertQueue("events", {
    // What makes its consumers crash is dead-lettered by the server, which waits for the confirmation.
    deadLetterExchange: "dead-letters",
    arguments: {
      "x-queue-type": "quorum",
      "x-delivery-limit": 20,
      "x-dead-letter-strategy": "at-least-once",
      "x-overflow": "reject-publish",
    },
  });
  await channel.bindQueue("events", "events", "#");
  await channel.prefetch(100);
  const onMessage = (/** @type {import("amqplib").ConsumeMessage | null} */ message) => {
    if (message === null) return reconnect("the queue is gone");
    const receiving = receive(channel, message)
      .catch((error) => {
        console.error("comes again:", error.message);
        // Of a channel that is gone, all that was not acknowledged comes again on the next one.
        if (channel === current) channel.nack(message);
      })
      .finally(() => underWay.delete(receiving));
    underWay.add(receiving);
  };
  await channel.consume("events", onMessage, { consumerTag: "removed-addresses" });
};

const url = process.env.AMQP_URL ?? "amqp://127.0.0.1";
const connection = await connect(url, { recovery: { initialMaxRetries: 5, maxDelay: 1000, setup } });
connection.on("error", ({ message }) => console.error(message));

const stop = async () => {
  await current?.cancel("removed-addresses");
  await Promise.all(underWay);
  await connection.close();
};
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
console.log("waiting for messages");
