export type { Consumer, ConsumerOptions, IncomingMessage } from "./consumer.js";
export { createConsumer } from "./consumer.js";
export type { Contract } from "./contract.js";
export type { DeadLetter, DeadLetterHeaders, DeadLetterReason } from "./dead-letter.js";
export { deadLetter } from "./dead-letter.js";
export type {
  DebitsuccessError,
  DebitsuccessRequestContract,
  ExplainedNote,
  GivenRequest,
  RequestOptions,
} from "./debitsuccess.js";
export type { BuiltEvent, EventContract, GivenMetadata } from "./event.js";
export type { Fields, Sensitivity } from "./fields.js";
export type { BuildOptions, Clock, DateTime } from "./fill.js";
// The contracts themselves, the record of them all and the map of their types: as many as there are folders in schemas/.
export * from "./generated/index.js";
export type { Issue, Issues } from "./issue.js";
export type { Message } from "./message.js";
export type { GivenHeaders } from "./message-headers.js";
export type { Identifiable } from "./message-id.js";
export { messageId } from "./message-id.js";
export type { Handled, Invalid, Malformed, Outcome, Refusal, UnknownType, UnknownVersion } from "./outcome.js";
export type {
  Enveloped,
  EnvelopedContract,
  GivenOperation,
  Opened,
  PismoEnvelopeContract,
  PismoPayloadContract,
} from "./pismo.js";
export type { PlainContract } from "./plain.js";
export type { Answerable, Buildable, MessageOptions, Producer, ProducerOptions } from "./producer.js";
export { createProducer } from "./producer.js";
export { redact } from "./redact.js";
export type { Stampable } from "./restamp.js";
export { restamp } from "./restamp.js";
export type { Consumable, Handler, Received, Route } from "./route.js";
export { on } from "./route.js";
export { ContractError, explainNotes, isContractError } from "./runtime.js";
export type { StandardResult, StandardSchemaV1 } from "./standard-schema.js";
export type { Result, Validator } from "./validator.js";
