/**
 * A message as a producer makes it: a plain object, for any client to send. `body` is the JSON text of `payload`.
 *
 * @example
 * ```ts
 * import type { Message } from "client-contracts";
 *
 * const toKafka = ({ headers, body }: Message) => ({ headers, value: body });
 * ```
 */
export interface Message<Payload = unknown, Name extends string = string> {
  /** The name of the contract that the payload satisfies: `"ClientAddressRemovedV1"`. */
  readonly contract: Name;
  readonly headers: Readonly<Record<string, string>>;
  /**
   * What keeps messages in order that belong together, such as those of one client: for Kafka's key or a group of SQS. Absent
   * if the contract names nothing of the kind, or the payload lacks it.
   */
  readonly key?: string;
  readonly payload: Payload;
  readonly body: string;
}
