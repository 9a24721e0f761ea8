import type { Channel, Letter } from "./channel.js";
import { persist } from "./persist.js";
import { requireOfExample } from "./require-of-example.js";

interface Message {
  readonly content: Buffer;
  readonly properties: { readonly headers?: Readonly<Record<string, unknown>>; readonly messageId?: string };
}

interface AmqpChannel {
  on(event: "error" | "return", listener: (message: Message) => void): unknown;
  publish(exchange: string, key: string, body: Buffer, options: object, confirmed: (error: unknown) => void): boolean;
  get(queue: string): Promise<Message | false>;
  checkQueue(queue: string): Promise<{ messageCount: number }>;
  assertQueue(queue: string, options: object): Promise<unknown>;
  bindQueue(queue: string, exchange: string, pattern: string): Promise<unknown>;
  deleteQueue(queue: string): Promise<unknown>;
  close(): Promise<void>;
}

interface Connection {
  on(event: "error" | "close", listener: () => void): unknown;
  createConfirmChannel(): Promise<AmqpChannel>;
  close(): Promise<void>;
}

interface Amqp {
  connect(url: string): Promise<Connection>;
}

const dead = "dead-letters";

const toLetter = ({ properties, content }: Message): Letter => ({
  headers: Object.fromEntries(Object.entries(properties.headers ?? {}).map(([name, value]) => [name, String(value)])),
  body: content,
});

/** Connects a test with RabbitMQ. */
export const connectRabbitmq = async (url: string): Promise<Channel> => {
  const { connect } = requireOfExample<Amqp>("rabbitmq", "amqplib");

  let connecting: Promise<Connection> | undefined;
  const open = (): Promise<Connection> => {
    const forget = () => {
      connecting = undefined;
    };
    connecting ??= connect(url).then((connection) => {
      connection.on("error", () => {});
      connection.on("close", forget);
      return connection;
    });
    connecting.catch(forget);
    return connecting;
  };

  /** Uses its own channel, until that succeeds: closing the channel gives back what it got. */
  const use = <Value>(action: (channel: AmqpChannel) => Promise<Value>): Promise<Value> =>
    persist(async () => {
      const channel = await (await open()).createConfirmChannel();
      channel.on("error", () => {});
      try {
        return await action(channel);
      } finally {
        // Nobody answers if the broker is gone.
        channel.close().catch(() => {});
      }
    });

  return {
    publish: (id, { headers, body }) =>
      use(
        (channel) =>
          new Promise<void>((resolve, reject) => {
            // This event comes before the confirmation.
            channel.on("return", () => reject(new Error("there is no queue for it")));
            const options = { messageId: id, headers, persistent: true, mandatory: true };
            channel.publish("events", "ClientAddressRemovedV1", body, options, (error) =>
              error ? reject(error) : resolve(),
            );
          }),
      ),
    countDeadLetters: () => use(async (channel) => (await channel.checkQueue(dead)).messageCount),
    readDeadLetters: () =>
      use(async (channel) => {
        const letters: Letter[] = [];
        for (let message = await channel.get(dead); message; message = await channel.get(dead))
          letters.push(toLetter(message));
        return letters;
      }),
    refuseDeadLetters: async () => {
      await use((channel) => channel.deleteQueue(dead));
    },
    acceptDeadLetters: () =>
      use(async (channel) => {
        await channel.assertQueue(dead, { arguments: { "x-queue-type": "quorum" } });
        await channel.bindQueue(dead, dead, "#");
      }),
    close: async () => (await open()).close(),
  };
};
