/** What stands in for a broker's client, and keeps what it is given. */
export interface RecordingTransport<Sent> {
  /** What was sent, in order. */
  readonly sent: readonly Sent[];
  /** Keeps a message. It needs no `this`, so it can be given alone. */
  readonly send: (message: Sent) => Promise<void>;
  /** Forgets what was sent. */
  readonly clear: () => void;
}

/**
 * Returns a transport that keeps what it is given. With an error, it throws that each time instead, to test what a service
 * does if its broker is away.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, createProducer, type Message } from "client-contracts";
 * import { recordingTransport, sample } from "client-contracts/testing";
 *
 * const { sent, send } = recordingTransport<Message>();
 * const { data } = sample(ClientAddressRemovedV1);
 * await send(createProducer({ source: "CRM" }).message(ClientAddressRemovedV1, data));
 * console.log(sent.length); // 1
 * ```
 */
export const recordingTransport = <Sent = unknown>(error?: Error): RecordingTransport<Sent> => {
  const sent: Sent[] = [];
  return {
    sent,
    send: async (message) => {
      if (error) throw error;
      sent.push(message);
    },
    clear: () => {
      sent.length = 0;
    },
  };
};
