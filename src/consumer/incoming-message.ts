/** A message as a broker's client hands it over. */
export interface IncomingMessage {
  /** JSON text, its UTF-8 bytes, or the object that was parsed from it. */
  readonly body: unknown;
  /**
   * An object of texts, bytes, numbers or lists of them (Kafka, AMQP, Node's HTTP, the attributes of SQS), a `Map`, a
   * `Headers`, NATS' `MsgHdrs`, or a list of pairs. Names are read in any letter case.
   */
  readonly headers?: object | null | undefined;
}

/** What a consumer reads of a message; nothing if it is not a message, or if one of its getters throws. */
export const readParts = (message: IncomingMessage): IncomingMessage | undefined => {
  try {
    const { headers, body } = message;
    return { headers, body };
  } catch {
    return undefined;
  }
};
