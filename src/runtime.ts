// What the contracts share in the built package: one file, loaded once, whichever contracts are imported. Each further
// file would cost each process that imports a contract about as much as all the code in it.
export { collapse } from "./collapse.js";
export { defineDebitsuccessRequest, explainNotes } from "./debitsuccess.js";
export { ContractError, isContractError } from "./error.js";
export { defineEvent } from "./event.js";
export { isObject } from "./fill.js";
export { readJson } from "./json-text.js";
export { definePismoEnvelope, definePismoPayload } from "./pismo.js";
export { definePlain } from "./plain.js";
export { faultToIssue } from "./to-issues.js";
