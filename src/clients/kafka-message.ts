/** Node's `Buffer` in a program that has the types of Node, which the clients of Kafka ask for. */
export type Bytes = typeof globalThis extends { readonly Buffer: { from(text: string): infer Made } }
  ? Made
  : Uint8Array;

/** A message as kafkajs and Confluent's client take it. */
export interface KafkaMessage {
  /** What keeps messages in order that belong together; null if any partition will do. */
  readonly key: Bytes | null;
  readonly value: Bytes;
  readonly headers: Record<string, Bytes>;
}

// Not an interface: compilers write out what an alias stands for, and what a user infers needs no name for it.
type Sendable = {
  readonly headers: Readonly<Record<string, string>>;
  readonly key?: string;
  readonly body: string;
};

// Kafka's clients run in Node, or in what has its Buffer.
const { Buffer } = globalThis as unknown as { Buffer: { from(text: string): Bytes } };

/**
 * Returns a message for Kafka: its headers as Buffers, and as its key what the contract says keeps messages in order that
 * belong together, such as the client.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, createProducer } from "client-contracts";
 * import { toKafkaMessage } from "client-contracts/kafka";
 *
 * const recordOf = (data: ClientAddressRemovedV1["data"]) => {
 *   const message = createProducer({ source: "CRM" }).message(ClientAddressRemovedV1, data);
 *   return { topic: "client-addresses", messages: [toKafkaMessage(message)] };
 * };
 * ```
 */
export const toKafkaMessage = ({ headers, key, body }: Sendable): KafkaMessage => ({
  key: key === undefined ? null : Buffer.from(key),
  value: Buffer.from(body),
  headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)])),
});
