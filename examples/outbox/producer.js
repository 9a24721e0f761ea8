// @ts-check
// Removes an address for each line of standard input, which is the data of the event as JSON. Its row and its event are
// written in one transaction: there is none without the other.
import { createInterface } from "node:readline";
import { ClientAddressRemovedV1, createProducer, isContractError, messageId } from "client-contracts";
import { close, transact } from "./transact.js";

const producer = createProducer({ source: "My Christies" });

/** @param {import("client-contracts").Message<ClientAddressRemovedV1>} message */
const write = ({ contract, key, headers, payload, body }) =>
  transact(async (transaction) => {
    const { clientId, addressRemoved } = payload.data;
    const { rowCount } = await transaction.query(
      "INSERT INTO removed_addresses (address_id, client_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
      [addressRemoved.addressId, clientId],
    );
    // It is there already, and so is its event, or was.
    if (rowCount === 0) return;
    await transaction.query(
      "INSERT INTO outbox (message_id, contract, key, headers, body) VALUES ($1, $2, $3, $4, $5)",
      [messageId(payload), contract, key, headers, body],
    );
  });

let written = 0;
// One after another: the events of a client are sent in the order of their rows.
for await (const line of createInterface({ input: process.stdin })) {
  try {
    await write(producer.message(ClientAddressRemovedV1, JSON.parse(line)));
    written += 1;
  } catch (error) {
    if (!isContractError(error) && !(error instanceof SyntaxError)) throw error;
    console.error(isContractError(error) ? error.message : "a line is not JSON");
    process.exitCode = 1;
  }
}
console.log(`wrote ${written}`);
await close();
