/** A message as an {@link Unwrap} sees it. */
export interface Wrapped {
  /** The headers as text, their names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the JSON of the body holds; an empty object if that is no object, or not there. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** What was in an envelope. */
export interface Unwrapped {
  /**
   * The payload, or the next envelope, in any form in which a consumer takes a body; undefined if the envelope is only in
   * the headers, and the body is the message's own.
   */
  readonly body?: unknown;
  /** What the envelope carries that others have in headers. A header that the message has beside it wins. */
  readonly headers?: object | null | undefined;
}

/**
 * Knows one envelope: returns what is in it, and undefined if a message did not come in it. Besides those of
 * `client-contracts/aws` and `client-contracts/cloudevents`, it may be a function of your own.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, createConsumer, on, type Unwrap } from "client-contracts";
 *
 * interface Push { message?: { data?: string; attributes?: Record<string, string> } }
 *
 * // What Google's Pub/Sub posts: the body is in Base64, which a consumer reads.
 * const pubSub: Unwrap = ({ body }) => {
 *   const { message } = body as Push;
 *   return message?.data === undefined ? undefined : { body: message.data, headers: message.attributes };
 * };
 *
 * const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})], { unwrap: [pubSub] });
 * ```
 */
export type Unwrap = (message: Wrapped) => Unwrapped | undefined;
