export type { Consumer, ConsumerOptions, IncomingMessage, ReceiveOptions } from "./consumer/consumer.js";
export { createConsumer } from "./consumer/consumer.js";
export type { DeadLetter, DeadLetterHeaders, DeadLetterReason } from "./consumer/dead-letter.js";
export { deadLetter } from "./consumer/dead-letter.js";
export type { Handled, Invalid, Malformed, Outcome, Refusal, UnknownType, UnknownVersion } from "./consumer/outcome.js";
export type { Consumable, Handler, Received, Route, RouteOptions } from "./consumer/route.js";
export { on } from "./consumer/route.js";
export type { Contract, RuleSet, StrictValidator, UnknownProperties } from "./contract/contract.js";
export type { Fill, Fills } from "./contract/fills.js";
export type { CarriedIdentity, Identity, InEnvelope } from "./contract/identity.js";
export type { Issue, Issues } from "./contract/issue.js";
export type { StandardResult, StandardSchemaV1 } from "./contract/standard-schema.js";
export type { Result, Validator } from "./contract/validator.js";
export type { Fields, Sensitivity } from "./fields/field-tree.js";
export { redact } from "./fields/redact.js";
// The contracts, one for each folder in schemas/, the record of them all, and the map of their types.
export * from "./generated/index.js";
export type { GivenHeaders } from "./headers/message-headers.js";
export type { CarriedContract, EnvelopedContract } from "./identity/enveloped.js";
export type { AnyPayload, Identification } from "./identity/identify-any.js";
export { identify, parseAny } from "./identity/identify-any.js";
export type { Identifiable } from "./identity/message-id.js";
export { messageId } from "./identity/message-id.js";
export type {
  DebitsuccessError,
  DebitsuccessRequestContract,
  ExplainedNote,
  GivenRequest,
  RequestOptions,
} from "./kinds/debitsuccess.js";
export type { BuiltEvent, EventContract, GivenData, GivenMetadata } from "./kinds/event.js";
export type { BuildOptions, Clock, DatesAt, WithDates } from "./kinds/fill.js";
export type {
  Enveloped,
  GivenOperation,
  Opened,
  PismoEnvelopeContract,
  PismoPayloadContract,
} from "./kinds/pismo.js";
export type { GivenPayload, PlainContract } from "./kinds/plain.js";
export type { Message } from "./producer/message.js";
export type { Answerable, Buildable, MessageOptions, Producer, ProducerOptions } from "./producer/producer.js";
export { createProducer } from "./producer/producer.js";
export type { Stampable } from "./producer/restamp.js";
export { restamp } from "./producer/restamp.js";
export { ContractError, explainNotes, isContractError } from "./runtime/index.js";
