// @ts-check
// Handles events until it is told to stop. An event is acknowledged once it is handled, or once its dead letter is stored.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AckPolicy, jetstream, jetstreamManager } from "@nats-io/jetstream";
import { connect, headers, nanos } from "@nats-io/transport-node";
import { ClientAddressRemovedV1, createConsumer, deadLetter, messageId, on, redact } from "client-contracts";

const mostDeliveries = 5;
// The server hands out no more: an event that waited here for its turn would be delivered again meanwhile.
const atOnce = 100;
const store = process.env.STORE ?? "removed";
await mkdir(store, { recursive: true });

const consumer = createConsumer([
  on(ClientAddressRemovedV1, (event, { correlationId }) => {
    // An event that is delivered twice has the same id, and is stored once.
    const record = { correlationId, event: redact(ClientAddressRemovedV1, event) };
    return writeFile(join(store, `${messageId(event)}.json`), JSON.stringify(record));
  }),
]);

const connection = await connect({
  servers: process.env.NATS_URL ?? "127.0.0.1:4222",
  waitOnFirstConnect: true,
  maxReconnectAttempts: -1,
  reconnectTimeWait: 250,
});
const manager = await jetstreamManager(connection);
// How long a stream knows an id, as the producer says too.
const duplicate_window = nanos(600_000);
await manager.streams.add({ name: "events", subjects: ["events.>"], duplicate_window });
await manager.streams.add({ name: "dead-letters", subjects: ["dead-letters.>"], duplicate_window });
await manager.consumers.add("events", {
  durable_name: "removed-addresses",
  ack_policy: AckPolicy.Explicit,
  ack_wait: nanos(30_000),
  max_ack_pending: atOnce,
});
const stream = jetstream(connection);

/**
 * Publishes a dead letter, and returns once it is stored. What NATS itself wrote into the headers was for the first stream.
 * @param {import("@nats-io/jetstream").JsMsg} message
 * @param {import("client-contracts").DeadLetter<Uint8Array, Record<string, string | string[]>>} letter
 */
const bury = ({ seq, subject }, { headers: named, body }) => {
  const options = { msgID: `events-${seq}`, headers: headers(), timeout: 2000 };
  for (const [name, values] of Object.entries(named)) {
    if (!name.startsWith("Nats-")) for (const value of [values].flat()) options.headers.append(name, value);
  }
  return stream.publish(`dead-letters.${subject}`, body, options);
};

/** @param {import("@nats-io/jetstream").JsMsg} message */
const receive = async (message) => {
  const delivery = { headers: message.headers, body: message.data };
  const { deliveryCount } = message.info;
  const outcome = await consumer.receive(delivery).catch((error) => {
    console.error(`delivery ${deliveryCount}:`, error);
    if (deliveryCount < mostDeliveries) return undefined;
    return { status: "failed", reason: `its handler failed at delivery ${deliveryCount}` };
  });
  if (outcome === undefined) return message.nak(100 * 2 ** deliveryCount);
  if ("reason" in outcome) await bury(message, deadLetter(delivery, outcome));
  message.ack();
};

const durable = await stream.consumers.get("events", "removed-addresses");
const messages = await durable.consume({ max_messages: atOnce });
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => messages.close());
console.log("waiting for messages");

/** @type {Set<Promise<void>>} */
const underWay = new Set();
for await (const message of messages) {
  const receiving = receive(message)
    .catch((error) => {
      console.error("comes again:", error.message);
      if (!connection.isClosed()) message.nak(1000);
    })
    .finally(() => underWay.delete(receiving));
  underWay.add(receiving);
}
await Promise.all(underWay);
// Where the server is away there is nothing to drain: what it did not hear of comes again.
await connection.drain().catch(() => connection.close());
const reason = await connection.closed();
if (reason) throw reason;
