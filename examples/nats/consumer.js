// @ts-check
// Handles events until it is told to stop. An event is acknowledged once it is handled, or once its dead letter is stored.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { AckPolicy, jetstream, jetstreamManager } from "@nats-io/jetstream";
import { connect, headers, nanos } from "@nats-io/transport-node";
import { ClientAddressRemovedV1, createConsumer, deadLetter, messageId, on, redact } from "client-contracts";

const mostAttempts = 5;
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
  maxReconnectAttempts: -1,
  reconnectTimeWait: 250,
});
const manager = await jetstreamManager(connection);
await manager.streams.add({ name: "events", subjects: ["events.>"] });
await manager.streams.add({ name: "dead-letters", subjects: ["dead-letters.>"] });
await manager.consumers.add("events", {
  durable_name: "removed-addresses",
  ack_policy: AckPolicy.Explicit,
  ack_wait: nanos(10_000),
});
const stream = jetstream(connection);

/**
 * Publishes a dead letter until it is stored. What NATS itself wrote into the headers was for the first stream.
 * @param {import("@nats-io/jetstream").JsMsg} message
 * @param {import("client-contracts").DeadLetter<Uint8Array, Record<string, string | string[]>>} letter
 */
const bury = async ({ seq, subject }, { headers: named, body }) => {
  const options = { msgID: `events-${seq}`, headers: headers(), timeout: 2000 };
  for (const [name, values] of Object.entries(named)) {
    if (!name.startsWith("Nats-")) for (const value of [values].flat()) options.headers.append(name, value);
  }
  for (let attempt = 1; ; attempt++) {
    try {
      return await stream.publish(`dead-letters.${subject}`, body, options);
    } catch (error) {
      if (attempt === 100) throw error;
      await pause(1000);
    }
  }
};

/** @param {import("@nats-io/jetstream").JsMsg} message */
const receive = async (message) => {
  const delivery = { headers: message.headers, body: message.data };
  const attempt = message.info.deliveryCount;
  const outcome = await consumer.receive(delivery).catch((error) => {
    console.error(`attempt ${attempt}:`, error);
    return attempt < mostAttempts ? undefined : { status: "failed", reason: `its handler failed ${attempt} times` };
  });
  if (outcome === undefined) return message.nak(100 * 2 ** attempt);
  if ("reason" in outcome) await bury(message, deadLetter(delivery, outcome));
  message.ack();
};

const messages = await (await stream.consumers.get("events", "removed-addresses")).consume({ max_messages: 500 });
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => messages.close());
console.log("waiting for messages");
for await (const message of messages) await receive(message);
await connection.drain();
