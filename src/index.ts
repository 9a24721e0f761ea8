export type {
  BatchContext,
  Consumer,
  ConsumerIn,
  ConsumerOptions,
  ContextualConsumer,
  CreateConsumer,
  OutcomeDetails,
} from "./consumer/consumer.js";
export { createConsumer } from "./consumer/consumer.js";
export type { DeadLetter, DeadLetterHeaders, DeadLetterReason } from "./consumer/dead-letter.js";
export { deadLetter } from "./consumer/dead-letter.js";
export type { AskingHandlers, ContextOf, Handlers, MessageOf, NamedHandlers } from "./consumer/handlers.js";
export type { IncomingMessage } from "./consumer/incoming-message.js";
export type {
  Empty,
  Failed,
  Handled,
  Invalid,
  Malformed,
  Outcome,
  Refusal,
  UnknownType,
  UnknownVersion,
} from "./consumer/outcome.js";
export type { BatchOrder } from "./consumer/receive-in-lanes.js";
export type {
  AnyContext,
  Consumable,
  Handler,
  ReceiveContext,
  Received,
  Route,
  RouteOptions,
} from "./consumer/route.js";
export { on } from "./consumer/route.js";
export type { Upcast } from "./consumer/upcast.js";
export { upcast } from "./consumer/upcast.js";
export type { Unwrap, Unwrapped, Wrapped } from "./envelopes/unwrap.js";
export { redact } from "./fields/redact.js";
// The contracts, one for each folder in schemas/, the record of them all, and the map of their types.
export * from "./generated/index.js";
export type { GivenHeaders } from "./headers/message-headers.js";
export type { AnyPayload, Identification, InItsEnvelope } from "./identity/identify-any.js";
export { identify, parseAny } from "./identity/identify-any.js";
export type { Identifiable } from "./identity/message-id.js";
export { messageId } from "./identity/message-id.js";
export type {
  BuildArguments,
  Buildable,
  DataOf,
  MessageArguments,
  MetadataOf,
  NoArguments,
  WithoutMetadata,
} from "./producer/contract-arguments.js";
export type { Message } from "./producer/message.js";
export type { MessageOptions } from "./producer/message-options.js";
export type { Answerable, Producer, ProducerOptions } from "./producer/producer.js";
export { createProducer } from "./producer/producer.js";
export type { Stampable } from "./producer/restamp.js";
export { restamp } from "./producer/restamp.js";
export { ContractError, explainNotes, isContractError } from "./runtime/index.js";
export type { AbortSignalLike } from "./signal/abort-signal-like.js";
export type { Signal } from "./signal/signal.js";
export type {
  SpanContextLike,
  SpanLike,
  SpanOptionsLike,
  TraceAttributes,
  TracerLike,
  TracingOptions,
} from "./tracing/tracer.js";
export type * from "./types.js";
