// @generated from schemas/PismoEvent/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import type { PismoEnvelopeContract } from "../../kinds/pismo.js";
import { definePismoEnvelope } from "../../runtime/index.js";
import { check as checkDocumented } from "./documented-check.js";
import { explain as explainDocumented } from "./documented-explain.js";
import { check } from "./published-check.js";
import { explain } from "./published-explain.js";
import type { PismoEvent as Payload } from "./types.js";

/**
 * The envelope that all events of Pismo's stream share
 *
 * Version 1. Source: Pismo: common event fields.
 *
 * @example
 * ```ts
 * import { PismoEvent } from "client-contracts";
 *
 * const read = (text: string): PismoEvent => PismoEvent.parseJson(text);
 * ```
 */
export type PismoEvent<Data = unknown> = Omit<Payload, "data"> & { data: Data };

/**
 * The envelope that all events of Pismo's stream share
 *
 * Version 1. Source: Pismo: common event fields.
 *
 * @example
 * ```ts
 * import { PismoEvent } from "client-contracts";
 *
 * const read = (text: string): PismoEvent => PismoEvent.parseJson(text);
 * ```
 */
export const PismoEvent: PismoEnvelopeContract<PismoEvent, "PismoEvent"> = /* @__PURE__ */ definePismoEnvelope({
  name: "PismoEvent",
  version: "1",
  id: "urn:client-contracts:PismoEvent",
  correlationHeader: "correlation-id",
  identity: {"at":"/event_type","correlationAt":"/cid"},
  dates: {"parts":{"timestamp":{"date":true}}},
  fields: {"parts":{"event_id":{},"schema_version":{},"domain":{},"event_type":{},"org_id":{},"cid":{},"timestamp":{},"data":{"mark":"personal"}}},
  published: { check, explain },
  documented: { check: checkDocumented, explain: explainDocumented },
});
