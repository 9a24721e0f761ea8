// @ts-check
// Connects with NATS, and makes the stream of events if it is not there.
import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { connect, nanos } from "@nats-io/transport-node";

export const connection = await connect({
  servers: process.env.NATS_URL ?? "127.0.0.1:4222",
  waitOnFirstConnect: true,
  maxReconnectAttempts: -1,
  reconnectTimeWait: 250,
});
export const manager = await jetstreamManager(connection);
// How long the stream knows an id. What comes later twice, it stores twice: the inbox knows it.
await manager.streams.add({ name: "events", subjects: ["events.>"], duplicate_window: nanos(600_000) });
export const stream = jetstream(connection);
