// @generated from schemas/* by scripts/generate.ts
// Do not edit: run npm run generate
export { ClientAddressRemovedV1 } from "./ClientAddressRemovedV1/schema.js";
export { ClientDefaultTelephoneUpdatedV1 } from "./ClientDefaultTelephoneUpdatedV1/schema.js";
export { PismoEvent } from "./PismoEvent/schema.js";
export { PismoPhoneChangeV1 } from "./PismoPhoneChangeV1/schema.js";
export { TransactionalAccountAuthorisedUserAddedV1 } from "./TransactionalAccountAuthorisedUserAddedV1/schema.js";
export { UpdateClientPhoneNumber } from "./UpdateClientPhoneNumber/schema.js";
export { UpdateClientPhoneNumberResponse } from "./UpdateClientPhoneNumberResponse/schema.js";
