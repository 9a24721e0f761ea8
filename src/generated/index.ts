// @generated from schemas/* by scripts/generate.ts
// Do not edit: run npm run generate
import { ClientAddressRemovedV1 } from "./ClientAddressRemovedV1/contract.js";
import { ClientDefaultTelephoneUpdatedV1 } from "./ClientDefaultTelephoneUpdatedV1/contract.js";
import { PismoEvent } from "./PismoEvent/contract.js";
import { PismoPhoneChangeV1 } from "./PismoPhoneChangeV1/contract.js";
import { TransactionalAccountAuthorisedUserAddedV1 } from "./TransactionalAccountAuthorisedUserAddedV1/contract.js";
import { UpdateClientPhoneNumber } from "./UpdateClientPhoneNumber/contract.js";
import { UpdateClientPhoneNumberResponse } from "./UpdateClientPhoneNumberResponse/contract.js";

export { ClientAddressRemovedV1 } from "./ClientAddressRemovedV1/contract.js";
export { ClientDefaultTelephoneUpdatedV1 } from "./ClientDefaultTelephoneUpdatedV1/contract.js";
export { PismoEvent } from "./PismoEvent/contract.js";
export { PismoPhoneChangeV1 } from "./PismoPhoneChangeV1/contract.js";
export { TransactionalAccountAuthorisedUserAddedV1 } from "./TransactionalAccountAuthorisedUserAddedV1/contract.js";
export { UpdateClientPhoneNumber, UpdateClientPhoneNumberErrors } from "./UpdateClientPhoneNumber/contract.js";
export { UpdateClientPhoneNumberResponse } from "./UpdateClientPhoneNumberResponse/contract.js";

export type {
  ClientAddressRemovedV1Strict,
  ClientAddressRemovedV1Data,
  ClientAddressRemovedV1Metadata,
} from "./ClientAddressRemovedV1/contract.js";
export type {
  ClientDefaultTelephoneUpdatedV1Strict,
  ClientDefaultTelephoneUpdatedV1Data,
  ClientDefaultTelephoneUpdatedV1Metadata,
} from "./ClientDefaultTelephoneUpdatedV1/contract.js";
export type {
  PismoEventStrict,
  PismoEventData,
} from "./PismoEvent/contract.js";
export type {
  PismoPhoneChangeV1Strict,
  PismoPhoneChangeV1Data,
  PismoPhoneChangeV1Metadata,
} from "./PismoPhoneChangeV1/contract.js";
export type {
  TransactionalAccountAuthorisedUserAddedV1Strict,
  TransactionalAccountAuthorisedUserAddedV1Data,
  TransactionalAccountAuthorisedUserAddedV1Metadata,
} from "./TransactionalAccountAuthorisedUserAddedV1/contract.js";
export type {
  UpdateClientPhoneNumberStrict,
  UpdateClientPhoneNumberStrictIfPhoneNumberTypeEmergency,
  UpdateClientPhoneNumberStrictIfOtherPhoneNumberType,
  UpdateClientPhoneNumberStrictWithAccountReferenceNo,
  UpdateClientPhoneNumberStrictWithExternalAccountReferenceNo,
  UpdateClientPhoneNumberData,
  UpdateClientPhoneNumberDataIfPhoneNumberTypeEmergency,
  UpdateClientPhoneNumberDataIfOtherPhoneNumberType,
  UpdateClientPhoneNumberDataWithAccountReferenceNo,
  UpdateClientPhoneNumberDataWithExternalAccountReferenceNo,
  UpdateClientPhoneNumberUser,
} from "./UpdateClientPhoneNumber/contract.js";
export type {
  UpdateClientPhoneNumberResponseStrict,
  UpdateClientPhoneNumberResponseData,
} from "./UpdateClientPhoneNumberResponse/contract.js";

/** Every contract, under its name. */
export const contracts = {
  ClientAddressRemovedV1,
  ClientDefaultTelephoneUpdatedV1,
  PismoEvent,
  PismoPhoneChangeV1,
  TransactionalAccountAuthorisedUserAddedV1,
  UpdateClientPhoneNumber,
  UpdateClientPhoneNumberResponse,
} as const;

/** The payload type of every contract, under its name. */
export interface ContractMap {
  ClientAddressRemovedV1: ClientAddressRemovedV1;
  ClientDefaultTelephoneUpdatedV1: ClientDefaultTelephoneUpdatedV1;
  PismoEvent: PismoEvent;
  PismoPhoneChangeV1: PismoPhoneChangeV1;
  TransactionalAccountAuthorisedUserAddedV1: TransactionalAccountAuthorisedUserAddedV1;
  UpdateClientPhoneNumber: UpdateClientPhoneNumber;
  UpdateClientPhoneNumberResponse: UpdateClientPhoneNumberResponse;
}
