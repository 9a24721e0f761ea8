import type { Channel, Letter } from "./channel.js";
import { persist } from "./persist.js";
import { requireOfExample } from "./require-of-example.js";

interface Headers extends Iterable<readonly [string, readonly string[]]> {
  set(name: string, value: string): void;
}

interface Transport {
  connect(options: object): Promise<{ close(): Promise<void> }>;
  headers(): Headers;
}

interface Stored {
  readonly header: Headers;
  readonly data: Uint8Array;
}

interface Streams {
  info(name: string): Promise<{ config: object; state: { messages: number; first_seq: number; last_seq: number } }>;
  update(name: string, config: object): Promise<unknown>;
  getMessage(name: string, query: { seq: number }): Promise<Stored | null>;
}

interface JetStream {
  jetstream(connection: object): { publish(subject: string, body: Uint8Array, options: object): Promise<unknown> };
  jetstreamManager(connection: object): Promise<{ streams: Streams }>;
}

const dead = "dead-letters";

const toLetter = ({ header, data }: Stored): Letter => ({
  headers: Object.fromEntries([...header].map(([name, values]) => [name, values.join(", ")])),
  body: Buffer.from(data),
});

/** What a test does with NATS. */
export interface NatsChannel extends Channel {
  /** Returns the events in their order, which stay where they are. */
  readEvents(): Promise<Letter[]>;
}

/** Connects a test with NATS, by the client of an example. */
export const connectNats = async (url: string, example = "nats"): Promise<NatsChannel> => {
  const { connect, headers } = requireOfExample<Transport>(example, "@nats-io/transport-node");
  const { jetstream, jetstreamManager } = requireOfExample<JetStream>(example, "@nats-io/jetstream");
  const connection = await connect({ servers: url, maxReconnectAttempts: -1, reconnectTimeWait: 100 });
  const stream = jetstream(connection);
  const { streams } = await jetstreamManager(connection);

  const update = (change: object) =>
    persist(async () => {
      const { config } = await streams.info(dead);
      await streams.update(dead, { ...config, ...change });
    });

  const read = (name: string) =>
    persist(async () => {
      const { first_seq, last_seq } = (await streams.info(name)).state;
      const letters: Letter[] = [];
      for (let seq = first_seq; seq <= last_seq; seq += 1) {
        const stored = await streams.getMessage(name, { seq });
        if (stored) letters.push(toLetter(stored));
      }
      return letters;
    });

  return {
    publish: async (id, message) => {
      const named = headers();
      for (const [name, value] of Object.entries(message.headers)) named.set(name, value);
      await persist(() => stream.publish("events.ClientAddressRemovedV1", message.body, { msgID: id, headers: named }));
    },
    countDeadLetters: () => persist(async () => (await streams.info(dead)).state.messages),
    readDeadLetters: () => read(dead),
    readEvents: () => read("events"),
    // No message is as short.
    refuseDeadLetters: () => update({ max_msg_size: 1 }),
    acceptDeadLetters: () => update({ max_msg_size: -1 }),
    close: () => connection.close(),
  };
};
