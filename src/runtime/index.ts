// The boundary between the bundles of the package. What this module exports, with all that it imports, is one file,
// `dist/runtime`, which a process loads once, whichever contracts it imports: each further file would cost the process
// about as much as all the code in it. Nothing else crosses from one bundle to another.

export { ruleSets, unknownPropertyPolicies, validatorBy } from "../contract/contract.js";
export { ContractError, isContractError } from "../contract/error.js";
export { findContextIssues, findMarkIssues, readAt } from "../contract/mark-issues.js";
export { nestIssue } from "../contract/nest-issue.js";
export { faultsToIssues, faultToIssue } from "../contract/to-issues.js";
export { acceptsParsed, createValidator, partsOf, passes, unwrap } from "../contract/validator.js";
export { fieldAt } from "../fields/field-tree.js";
export { envelop, isCarried } from "../identity/enveloped.js";
export { createIdentify } from "../identity/identify.js";
export { findFaults, itemCount, maximumDepth } from "../json/faults.js";
export { findHidden } from "../json/hidden.js";
export { isObject } from "../json/is-object.js";
export { isClosed } from "../json/known.js";
export { lengthOf, lengthOfMember, lengthOfObject } from "../json/length.js";
export { matchesPattern } from "../json/name-pattern.js";
export { nearest } from "../json/nearest-text.js";
export { newId } from "../json/new-id.js";
export { isAllOf } from "../json/parsed.js";
export { escapeToken, toKeys, toPath, toPointer, valueAt } from "../json/pointer.js";
export { positionAt, positionsAt } from "../json/position.js";
export { readJson, syntaxErrorIndex } from "../json/text.js";
export { isWellFormed } from "../json/well-formed.js";
export { rethrowIfOurs } from "../json/whose-fault.js";
export { changeAll } from "../kinds/change-places.js";
export { defineDebitsuccessRequest, explainNotes } from "../kinds/debitsuccess.js";
export { defineEvent } from "../kinds/event.js";
export { systemClock } from "../kinds/fill.js";
export { definePismoEnvelope, definePismoPayload } from "../kinds/pismo.js";
export { definePlain } from "../kinds/plain.js";
export { collapse } from "./collapse-findings.js";
export { cut, isEnough } from "./most-findings.js";
