// @ts-check
// Sends what is in the outbox until it is told to stop. Several relays may run: each takes rows that no other one holds.
import { setTimeout as pause } from "node:timers/promises";
import { headers } from "@nats-io/transport-node";
import { restamp } from "client-contracts";
import { connection, stream } from "./stream.js";
import { close, stopped, transact } from "./transact.js";

/** @typedef {{ position: string, message_id: string, contract: string, headers: Record<string, string>, body: string }} Row */

// The first row of each key, and all rows without one: the next of a key follows once the first is sent and gone. A row
// that is refused stays the first of its key, so that nothing overtakes it.
const takeRows = `
  SELECT position, message_id, contract, headers, body FROM outbox
  WHERE refusal IS NULL AND NOT EXISTS (
    SELECT FROM outbox AS earlier WHERE earlier.key = outbox.key AND earlier.position < outbox.position
  )
  ORDER BY position LIMIT 100 FOR UPDATE SKIP LOCKED`;

let [sent, again] = [0, 0];

/**
 * Publishes a row, and returns its place once the stream has stored it. What was stored before, by a relay that could not
 * delete its row any more, is not stored again: the stream knows its id.
 * @param {Row} row
 */
const publish = async ({ position, message_id: msgID, contract, headers: named, body }) => {
  const options = { msgID, headers: headers(), timeout: 2000 };
  for (const [name, value] of Object.entries(named)) options.headers.set(name, value);
  const { duplicate } = await stream.publish(`events.${contract}`, body, options);
  if (duplicate) again += 1;
  return position;
};

/** Sets the time of sending; or says why that cannot be, and never will. It quotes no value. */
const stamp = (/** @type {Row} */ row) => {
  try {
    return { row: restamp(row) };
  } catch (error) {
    return { row, refusal: error instanceof Error ? error.message : String(error) };
  }
};

/** @param {import("pg").PoolClient} transaction */
const sendRows = async (transaction) => {
  const { rows } = await transaction.query(takeRows);
  if (rows.length === 0) return 0;
  const stamped = rows.map(stamp);
  for (const { row, refusal } of stamped) {
    if (refusal === undefined) continue;
    console.error(`row ${row.position} is not sent: ${refusal}`);
    await transaction.query("UPDATE outbox SET refusal = $2 WHERE position = $1", [row.position, refusal]);
  }
  const results = await Promise.allSettled(
    stamped.flatMap(({ row, refusal }) => (refusal === undefined ? publish(row) : [])),
  );
  const stored = results.flatMap((result) => (result.status === "fulfilled" ? result.value : []));
  await transaction.query("DELETE FROM outbox WHERE position = ANY($1::bigint[])", [stored]);
  const failed = results.find((result) => result.status === "rejected");
  if (failed) console.error("some are sent again:", failed.reason.message);
  return stored.length;
};

console.log("waiting for rows");
while (!stopped.aborted) {
  try {
    const count = await transact(sendRows);
    sent += count;
    if (count === 0) await pause(100, undefined, { signal: stopped });
  } catch (error) {
    if (!stopped.aborted) throw error;
  }
}
console.log(`sent ${sent}, of which the stream had ${again}`);
await Promise.all([connection.close(), close()]);
