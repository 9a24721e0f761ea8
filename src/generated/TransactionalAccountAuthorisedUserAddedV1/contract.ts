// @generated from schemas/TransactionalAccountAuthorisedUserAddedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import type { EventContract } from "../../kinds/event.js";
import { defineEvent } from "../../runtime/index.js";
import { check as checkDocumented } from "./documented-check.js";
import { explain as explainDocumented } from "./documented-explain.js";
import { check } from "./published-check.js";
import { explain } from "./published-explain.js";
import type { TransactionalAccountAuthorisedUserAddedV1 as Payload } from "./types.js";

/**
 * An event raised when a authorised user is added to a transactional account
 *
 * Version 1.0.0. Source: The event's page in the event catalogue, last updated on 2026-01-30.
 *
 * @example
 * ```ts
 * import { TransactionalAccountAuthorisedUserAddedV1 } from "client-contracts";
 *
 * const read = (text: string): TransactionalAccountAuthorisedUserAddedV1 => TransactionalAccountAuthorisedUserAddedV1.parseJson(text);
 * ```
 */
export type TransactionalAccountAuthorisedUserAddedV1 = Payload;

/**
 * An event raised when a authorised user is added to a transactional account
 *
 * Version 1.0.0. Source: The event's page in the event catalogue, last updated on 2026-01-30.
 *
 * @example
 * ```ts
 * import { TransactionalAccountAuthorisedUserAddedV1 } from "client-contracts";
 *
 * const read = (text: string): TransactionalAccountAuthorisedUserAddedV1 => TransactionalAccountAuthorisedUserAddedV1.parseJson(text);
 * ```
 */
export const TransactionalAccountAuthorisedUserAddedV1: EventContract<Payload, "TransactionalAccountAuthorisedUserAddedV1", "typeName" | "version" | "occurredAtUtc" | "sentAtUtc", { "metadata": { "occurredAtUtc": true; "sentAtUtc": true }; "data": { "authorisedUserDetails": { "startAt": true; "expiryAt": true } } }> = /* @__PURE__ */ defineEvent({
  name: "TransactionalAccountAuthorisedUserAddedV1",
  version: "1.0.0",
  id: "https://example.com/TransactionalAccountAuthorisedUserAddedV1.json",
  correlationHeader: "correlationId",
  identity: {"at":"/metadata/typeName","values":["TransactionalAccountAuthorisedUserAddedV1"],"family":"TransactionalAccountAuthorisedUserAdded","version":1,"versionAt":{"at":"/metadata/version","types":["string"],"values":[1]}},
  fills: {"/metadata/typeName":{"const":"TransactionalAccountAuthorisedUserAddedV1"},"/metadata/version":{"const":"V1.0.0"},"/metadata/occurredAtUtc":"now","/metadata/sentAtUtc":"sent","/metadata/source":{"producer":"source"},"/metadata/applicationBreadcrumb":{"producer":"applicationBreadcrumb"}},
  dates: {"parts":{"metadata":{"parts":{"occurredAtUtc":{"date":true},"sentAtUtc":{"date":true}}},"data":{"parts":{"authorisedUserDetails":{"parts":{"startAt":{"date":true},"expiryAt":{"date":true}}}}}}},
  fields: {"parts":{"metadata":{"parts":{"occurredAtUtc":{},"typeName":{},"source":{},"applicationBreadcrumb":{},"version":{},"sentAtUtc":{},"isTransactionalAccountAvailableForClient":{}}},"data":{"parts":{"globalTransactionAccountId":{},"accountNumber":{"mark":"personal"},"authorisedUserDetails":{"parts":{"client":{"parts":{"globalClientId":{},"clientNumber":{"mark":"personal"},"type":{},"fullName":{"mark":"personal"}}},"type":{},"level":{},"startAt":{},"expiryAt":{}}}}}}},
  published: { check, explain },
  documented: { check: checkDocumented, explain: explainDocumented },
});
