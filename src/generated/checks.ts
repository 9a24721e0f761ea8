// @generated from schemas/* by scripts/generate.ts
// Do not edit: run npm run generate
import type { RawChecks } from "../check/judging/raw-checks.js";
import { check as documentedClientAddressRemovedV1 } from "./ClientAddressRemovedV1/documented-check.js";
import { check as publishedClientAddressRemovedV1 } from "./ClientAddressRemovedV1/published-check.js";
import { check as documentedClientDefaultTelephoneUpdatedV1 } from "./ClientDefaultTelephoneUpdatedV1/documented-check.js";
import { check as publishedClientDefaultTelephoneUpdatedV1 } from "./ClientDefaultTelephoneUpdatedV1/published-check.js";
import { check as documentedPismoEvent } from "./PismoEvent/documented-check.js";
import { check as publishedPismoEvent } from "./PismoEvent/published-check.js";
import { check as publishedPismoPhoneChangeV1 } from "./PismoPhoneChangeV1/published-check.js";
import { check as documentedTransactionalAccountAuthorisedUserAddedV1 } from "./TransactionalAccountAuthorisedUserAddedV1/documented-check.js";
import { check as publishedTransactionalAccountAuthorisedUserAddedV1 } from "./TransactionalAccountAuthorisedUserAddedV1/published-check.js";
import { check as publishedUpdateClientPhoneNumber } from "./UpdateClientPhoneNumber/published-check.js";
import { check as publishedUpdateClientPhoneNumberResponse } from "./UpdateClientPhoneNumberResponse/published-check.js";
import type { ContractMap } from "./index.js";

/** The compiled rules of each contract, under its name: for values that were just parsed from JSON text. */
export const checks: Readonly<Record<keyof ContractMap, RawChecks>> = {
  ClientAddressRemovedV1: { published: publishedClientAddressRemovedV1, documented: documentedClientAddressRemovedV1 },
  ClientDefaultTelephoneUpdatedV1: { published: publishedClientDefaultTelephoneUpdatedV1, documented: documentedClientDefaultTelephoneUpdatedV1 },
  PismoEvent: { published: publishedPismoEvent, documented: documentedPismoEvent },
  PismoPhoneChangeV1: { published: publishedPismoPhoneChangeV1 },
  TransactionalAccountAuthorisedUserAddedV1: { published: publishedTransactionalAccountAuthorisedUserAddedV1, documented: documentedTransactionalAccountAuthorisedUserAddedV1 },
  UpdateClientPhoneNumber: { published: publishedUpdateClientPhoneNumber },
  UpdateClientPhoneNumberResponse: { published: publishedUpdateClientPhoneNumberResponse },
};
