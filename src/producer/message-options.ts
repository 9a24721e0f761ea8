import type { GivenHeaders } from "../headers/message-headers.js";

/** What the caller gives for a message besides its payload. */
export interface MessageOptions {
  /** The correlation id: it wins over the producer's and over that of the message that is answered. */
  readonly correlationId?: string | undefined;
  /** More headers, `traceparent` and `tracestate` among them. They win over those of the producer. */
  readonly headers?: GivenHeaders | undefined;
}
