// The types that a contract's own members show. The module of each contract exports them too: whoever imports one
// contract alone, and lets the compiler write the types of what is made of it (`declaration: true`), has a path to their
// names.
export type { Contract, RuleSet, StrictValidator, UnknownProperties } from "./contract/contract.js";
export type { ContractError } from "./contract/error.js";
export type { Fill, Fills } from "./contract/fills.js";
export type { CarriedIdentity, Identity, InEnvelope } from "./contract/identity.js";
export type { Issue, Issues } from "./contract/issue.js";
export type { StandardResult, StandardSchemaV1 } from "./contract/standard-schema.js";
export type { Result, Validator } from "./contract/validator.js";
export type { Fields, Sensitivity } from "./fields/field-tree.js";
export type { CarriedContract, EnvelopedContract } from "./identity/enveloped.js";
export type {
  DebitsuccessError,
  DebitsuccessRequestContract,
  ExplainedNote,
  RequestOptions,
} from "./kinds/debitsuccess.js";
export type { BuiltEvent, EventContract } from "./kinds/event.js";
export type { BuildOptions, Clock } from "./kinds/fill.js";
export type {
  Enveloped,
  Opened,
  PismoEnvelopeContract,
  PismoPayloadContract,
} from "./kinds/pismo.js";
export type { PlainContract } from "./kinds/plain.js";
