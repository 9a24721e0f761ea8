export type { Contract } from "./contract.js";
export type {
  DebitsuccessError,
  DebitsuccessRequestContract,
  ExplainedNote,
  GivenRequest,
  RequestOptions,
} from "./debitsuccess.js";
export type { BuiltEvent, EventContract, EventOptions, GivenMetadata } from "./event.js";
export type { Fields, Sensitivity } from "./fields.js";
export type { Clock, DateTime } from "./fill.js";
// The contracts themselves, the record of them all and the map of their types: as many as there are folders in schemas/.
export * from "./generated/index.js";
export type { Issue, Issues } from "./issue.js";
export type { Enveloped, GivenOperation, Opened, PismoEnvelopeContract, PismoPayloadContract } from "./pismo.js";
export type { PlainContract } from "./plain.js";
export { ContractError, explainNotes, isContractError } from "./runtime.js";
export type { StandardResult, StandardSchemaV1 } from "./standard-schema.js";
export type { Result, Validator } from "./validator.js";
