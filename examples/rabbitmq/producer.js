// @ts-check
// Sends an event for each line of standard input, which is its data as JSON, and waits until RabbitMQ has stored it.
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { connect } from "amqplib";
import { ClientAddressRemovedV1, createProducer, isContractError, messageId } from "client-contracts";

const url = process.env.AMQP_URL ?? "amqp://127.0.0.1";
const connection = await connect(url, { recovery: { initialMaxRetries: 5, maxDelay: 1000 } });
connection.on("error", ({ message }) => console.error(message));
const producer = createProducer({ source: "My Christies" });

/** The ids of messages that no queue took: RabbitMQ returns them, and confirms them all the same. */
const returned = new Set();
/** @type {Promise<import("amqplib").ConfirmChannel> | undefined} */
let channel;

/** Returns the channel, or the one of the next connection: it waits while the broker is gone. */
const openChannel = () => {
  const forget = () => {
    channel = undefined;
  };
  channel ??= connection.createConfirmChannel().then(async (opened) => {
    opened.on("error", ({ message }) => console.error(message));
    opened.once("close", forget);
    opened.on("return", ({ properties }) => returned.add(properties.messageId));
    await opened.assertExchange("events", "topic");
    return opened;
  });
  channel.catch(forget);
  return channel;
};

/**
 * Publishes until it is stored. An event that was stored, and whose confirmation was lost, is stored twice: it has the same
 * id, which tells its consumer.
 * @param {import("client-contracts").Message<ClientAddressRemovedV1>} message
 */
const publish = async ({ contract, headers, payload, body }) => {
  const id = messageId(payload);
  const options = { messageId: id, headers, contentType: "application/json", persistent: true, mandatory: true };
  for (let attempt = 1; ; attempt++) {
    try {
      const open = await openChannel();
      await new Promise((resolve, reject) => {
        open.publish("events", contract, Buffer.from(body), options, (error) =>
          error ? reject(error) : resolve(null),
        );
      });
      if (!returned.delete(id)) return;
      throw new Error("there is no queue for it yet: start the consumer first");
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
