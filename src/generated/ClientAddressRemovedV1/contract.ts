// @generated from schemas/ClientAddressRemovedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import type { EventContract } from "../../kinds/event.js";
import { defineEvent } from "../../runtime/index.js";
import { check as checkDocumented } from "./documented-check.js";
import { explain as explainDocumented } from "./documented-explain.js";
import { check } from "./published-check.js";
import { explain } from "./published-explain.js";
import type { ClientAddressRemovedV1 as Payload } from "./types.js";

/**
 * An event raised when a client removes an address from their account
 *
 * Version 1.0.0. Source: The event's page in the event catalogue, last updated on 2026-01-30.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1 } from "client-contracts";
 *
 * const read = (text: string): ClientAddressRemovedV1 => ClientAddressRemovedV1.parseJson(text);
 * ```
 */
export type ClientAddressRemovedV1 = Payload;

/**
 * An event raised when a client removes an address from their account
 *
 * Version 1.0.0. Source: The event's page in the event catalogue, last updated on 2026-01-30.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1 } from "client-contracts";
 *
 * const read = (text: string): ClientAddressRemovedV1 => ClientAddressRemovedV1.parseJson(text);
 * ```
 */
export const ClientAddressRemovedV1: EventContract<Payload, "ClientAddressRemovedV1", "typeName" | "version" | "occurredAtUtc" | "sentAtUtc", { "metadata": { "occurredAtUtc": true; "sentAtUtc": true }; "data": { "removedAtUtc": true } }> = /* @__PURE__ */ defineEvent({
  name: "ClientAddressRemovedV1",
  version: "1.0.0",
  id: "https://example.com/ClientAddressRemovedV1.json",
  correlationHeader: "correlation-id",
  identity: {"at":"/metadata/typeName","values":["ClientAddressRemovedV1"],"family":"ClientAddressRemoved","version":1,"versionAt":{"at":"/metadata/version","types":["number"],"values":[1]}},
  fills: {"/metadata/typeName":{"const":"ClientAddressRemovedV1"},"/metadata/version":{"const":1},"/metadata/occurredAtUtc":"now","/metadata/sentAtUtc":"sent","/metadata/source":{"producer":"source"}},
  dates: {"parts":{"metadata":{"parts":{"occurredAtUtc":{"date":true},"sentAtUtc":{"date":true}}},"data":{"parts":{"removedAtUtc":{"date":true}}}}},
  fields: {"parts":{"metadata":{"parts":{"occurredAtUtc":{},"typeName":{},"source":{},"version":{},"sentAtUtc":{},"applicationBreadcrumb":{}}},"data":{"parts":{"clientId":{},"clientNumber":{"mark":"personal"},"accountNumber":{"mark":"personal"},"addressRemoved":{"parts":{"addressId":{},"firstLineOfAddress":{"mark":"personal"},"city":{"mark":"personal"},"postalCode":{"mark":"personal"},"countryCode":{}}},"removedBySource":{},"removedAtUtc":{}}}}},
  published: { check, explain },
  documented: { check: checkDocumented, explain: explainDocumented },
});
