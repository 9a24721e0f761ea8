// @generated from schemas/ClientDefaultTelephoneUpdatedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import type { EventContract } from "../../kinds/event.js";
import { defineEvent } from "../../runtime/index.js";
import { check as checkDocumented } from "./documented-check.js";
import { explain as explainDocumented } from "./documented-explain.js";
import { check } from "./published-check.js";
import { explain } from "./published-explain.js";
import type { ClientDefaultTelephoneUpdatedV1 as Payload } from "./types.js";

/**
 * An event raised when a client updates their telephone number
 *
 * Version 0.0.1. Source: The event's page in the event catalogue, last updated on 2026-01-30.
 *
 * @example
 * ```ts
 * import { ClientDefaultTelephoneUpdatedV1 } from "client-contracts";
 *
 * const read = (text: string): ClientDefaultTelephoneUpdatedV1 => ClientDefaultTelephoneUpdatedV1.parseJson(text);
 * ```
 */
export type ClientDefaultTelephoneUpdatedV1 = Payload;

/**
 * An event raised when a client updates their telephone number
 *
 * Version 0.0.1. Source: The event's page in the event catalogue, last updated on 2026-01-30.
 *
 * @example
 * ```ts
 * import { ClientDefaultTelephoneUpdatedV1 } from "client-contracts";
 *
 * const read = (text: string): ClientDefaultTelephoneUpdatedV1 => ClientDefaultTelephoneUpdatedV1.parseJson(text);
 * ```
 */
export const ClientDefaultTelephoneUpdatedV1: EventContract<Payload, "ClientDefaultTelephoneUpdatedV1", "typeName" | "version" | "occurredAtUtc" | "sentAtUtc", { "metadata": { "occurredAtUtc": true; "sentAtUtc": true }; "data": { "telephoneUpdated": { "modifiedAtUtc": true } } }> = /* @__PURE__ */ defineEvent({
  name: "ClientDefaultTelephoneUpdatedV1",
  version: "0.0.1",
  id: "https://example.com/ClientDefaultTelephoneUpdatedV1.json",
  correlationHeader: "correlation-id",
  identity: {"at":"/metadata/typeName","values":["ClientDefaultTelephoneUpdatedV1"],"family":"ClientDefaultTelephoneUpdated","version":1,"versionAt":{"at":"/metadata/version","types":["number"],"values":[1,0]}},
  fills: {"/metadata/typeName":{"const":"ClientDefaultTelephoneUpdatedV1"},"/metadata/version":{"const":1},"/metadata/occurredAtUtc":"now","/metadata/sentAtUtc":"sent","/metadata/source":{"producer":"source"}},
  dates: {"parts":{"metadata":{"parts":{"occurredAtUtc":{"date":true},"sentAtUtc":{"date":true}}},"data":{"parts":{"telephoneUpdated":{"parts":{"modifiedAtUtc":{"date":true}}}}}}},
  fields: {"parts":{"metadata":{"parts":{"occurredAtUtc":{},"typeName":{},"source":{},"version":{},"sentAtUtc":{},"applicationBreadcrumb":{}}},"data":{"parts":{"clientId":{},"clientNumber":{"mark":"personal"},"accountNumber":{"mark":"personal"},"telephoneTypeUpdated":{},"telephoneUpdated":{"parts":{"telephoneId":{},"telephoneNumber":{"mark":"personal"},"countryCode":{},"isDefault":{},"modifiedBySource":{},"modifiedAtUtc":{}}}}}}},
  published: { check, explain },
  documented: { check: checkDocumented, explain: explainDocumented },
});
