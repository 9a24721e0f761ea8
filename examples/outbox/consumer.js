// @ts-check
// Handles events until it is told to stop: each once, however often it comes. What a handler does, and that the event was
// handled, is one transaction.
import { AckPolicy } from "@nats-io/jetstream";
import { nanos } from "@nats-io/transport-node";
import { ClientAddressRemovedV1, createConsumer, deadLetter, messageId, on } from "client-contracts";
import { connection, manager, stream } from "./stream.js";
import { close, stopped, transact } from "./transact.js";

/** @typedef {import("client-contracts").ReceiveContext & { transaction: import("pg").PoolClient }} Context */
/** @typedef {import("client-contracts").Received<import("client-contracts").IncomingMessage, Context>} Received */

const mostDeliveries = 5;
// As many as there are connections with the database.
const atOnce = 10;

/**
 * Returns a handler that is called for the first of all deliveries of an event. One that comes while the first is under way
 * waits for it, at the row of its id.
 * @template {import("client-contracts").Identifiable} Event
 * @param {(event: Event, received: Received) => unknown} handle
 */
const once = (handle) => async (/** @type {Event} */ event, /** @type {Received} */ received) => {
  const { rowCount } = await received.context.transaction.query(
    "INSERT INTO inbox (message_id) VALUES ($1) ON CONFLICT DO NOTHING",
    [messageId(event)],
  );
  if (rowCount === 1) await handle(event, received);
};

const consumer = createConsumer([
  on(
    ClientAddressRemovedV1,
    once((/** @type {ClientAddressRemovedV1} */ { data }, { context: { transaction } }) =>
      transaction.query(
        "INSERT INTO clients (client_id, removals) VALUES ($1, 1) ON CONFLICT (client_id) DO UPDATE SET removals = clients.removals + 1",
        [data.clientId],
      ),
    ),
  ),
]);

/**
 * @param {import("pg").PoolClient} transaction
 * @param {number} sequence
 * @param {{ headers: object, body: Uint8Array }} letter
 */
const bury = (transaction, sequence, { headers, body }) =>
  transaction.query("INSERT INTO dead_letters (sequence, headers, body) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", [
    sequence,
    headers,
    body,
  ]);

/** @param {import("@nats-io/jetstream").JsMsg} message */
const receive = async (message) => {
  const delivery = { headers: message.headers, body: message.data };
  const { deliveryCount } = message.info;
  try {
    await transact(async (transaction) => {
      const outcome = await consumer.receive(delivery, { transaction });
      if ("reason" in outcome) await bury(transaction, message.seq, deadLetter(delivery, outcome));
    });
  } catch (error) {
    // Nothing of it is in the database.
    console.error(`delivery ${deliveryCount}:`, error);
    if (stopped.aborted || deliveryCount < mostDeliveries) return message.nak(100 * 2 ** deliveryCount);
    const failed = { status: "failed", reason: `its handler failed at delivery ${deliveryCount}` };
    await transact((transaction) => bury(transaction, message.seq, deadLetter(delivery, failed)));
  }
  message.ack();
};

await manager.consumers.add("events", {
  durable_name: "removed-addresses",
  ack_policy: AckPolicy.Explicit,
  ack_wait: nanos(30_000),
  max_ack_pending: atOnce,
});
const durable = await stream.consumers.get("events", "removed-addresses");
const messages = await durable.consume({ max_messages: atOnce });
stopped.addEventListener("abort", () => messages.close());
console.log("waiting for messages");

/** @type {Set<Promise<void>>} */
const underWay = new Set();
for await (const message of messages) {
  const receiving = receive(message)
    .catch((error) => console.error("comes again:", error.message))
    .finally(() => underWay.delete(receiving));
  underWay.add(receiving);
}
await Promise.all(underWay);
// Where the server is away there is nothing to drain: what it did not hear of comes again.
await connection.drain().catch(() => connection.close());
await close();
