// @ts-check
// Sends an event for each line of standard input, which is its data as JSON, and waits until JetStream has stored it.
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { connect, headers, nanos } from "@nats-io/transport-node";
import { ClientAddressRemovedV1, createProducer, isContractError, messageId } from "client-contracts";

const connection = await connect({
  servers: process.env.NATS_URL ?? "127.0.0.1:4222",
  waitOnFirstConnect: true,
  maxReconnectAttempts: -1,
  reconnectTimeWait: 250,
});
const manager = await jetstreamManager(connection);
// How long the stream knows an id, as its consumer says too: for longer than `publish` tries.
const duplicate_window = nanos(600_000);
await manager.streams.add({ name: "events", subjects: ["events.>"], duplicate_window });
const stream = jetstream(connection);
const producer = createProducer({ source: "My Christies" });

/**
 * Publishes until it is stored. An event that was stored, and whose acknowledgement was lost, is published twice and stored
 * once: the stream knows its id.
 * @param {import("client-contracts").Message<ClientAddressRemovedV1>} message
 */
const publish = async ({ contract, headers: named, payload, body }) => {
  const options = { msgID: messageId(payload), headers: headers(), timeout: 2000 };
  for (const [name, value] of Object.entries(named)) options.headers.set(name, value);
  for (let attempt = 1; ; attempt++) {
    try {
      return await stream.publish(`events.${contract}`, body, options);
    } catch (error) {
      if (attempt === 100) throw error;
      await pause(1000);
    }
  }
};

let sent = 0;
/** @param {string} line */
const send = async (line) => {
  try {
    await publish(producer.message(ClientAddressRemovedV1, JSON.parse(line)));
    sent += 1;
  } catch (error) {
    if (!isContractError(error) && !(error instanceof SyntaxError)) throw error;
    console.error(isContractError(error) ? error.message : "a line is not JSON");
    process.exitCode = 1;
  }
};

const underWay = new Set();
for await (const line of createInterface({ input: process.stdin })) {
  const sending = send(line).finally(() => underWay.delete(sending));
  underWay.add(sending);
  if (underWay.size === 100) await Promise.race(underWay);
}
await Promise.all(underWay);
console.log(`sent ${sent}`);
await connection.close();
