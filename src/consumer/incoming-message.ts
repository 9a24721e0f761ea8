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
