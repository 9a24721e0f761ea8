// @generated from schemas/PismoEvent/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import type { PismoEnvelopeContract } from "../../kinds/pismo.js";
import { definePismoEnvelope } from "../../runtime/index.js";
import { check as checkDocumented } from "./documented-check.js";
import { explain as explainDocumented } from "./documented-explain.js";
import { check } from "./published-check.js";
import { explain } from "./published-explain.js";

// What a user infers from the contract has its name here.
export type * from "../../types.js";

/**
 * The envelope that all events of Pismo's stream share
 *
 * Version 1. Source: Pismo: common event fields.
 *
 * ```ts
 * interface PismoEvent<Data = unknown> {
 *   event_id: string; // uuid (documented)
 *   schema_version?: (number | string);
 *   domain: string;
 *   event_type: string;
 *   org_id?: string;
 *   cid?: string;
 *   timestamp?: string; // date-time (documented)
 *   data: Data; // personal
 * }
 * ```
 *
 * @example
 * ```ts
 * import { PismoEvent } from "client-contracts";
 *
 * const read = (text: string): PismoEvent => PismoEvent.parseJson(text);
 * ```
 */
export interface PismoEvent<Data = unknown> {
    /**
     * Tells duplicates apart: delivery is at least once
     *
     * Rule: uuid (documented)
     */
    event_id: string;
    /**
     * The version of the payload's schema
     */
    schema_version?: (number | string);
    /**
     * The domain of the event
     * @example "audit"
     */
    domain: string;
    /**
     * The name of the event
     * @example "phone_change"
     * @example "phone-change"
     * @example "phone-change-1"
     */
    event_type: string;
    /**
     * The organisation whose event it is
     */
    org_id?: string;
    /**
     * The correlation id
     */
    cid?: string;
    /**
     * When the event happened, in ISO 8601
     *
     * Rule: date-time (documented)
     */
    timestamp?: string;
    /**
     * The payload of the event's own page
     *
     * Mark: personal
     */
    data: Data;
}

/** What `PismoEvent.strict` accepts: what its schema and its page say together. */
export interface PismoEventStrict {
    /**
     * Tells duplicates apart: delivery is at least once
     *
     * Rule: uuid
     */
    event_id: string;
    /**
     * The version of the payload's schema
     */
    schema_version: (number | string);
    /**
     * The domain of the event
     * @example "audit"
     */
    domain: string;
    /**
     * The name of the event
     * @example "phone_change"
     * @example "phone-change"
     * @example "phone-change-1"
     */
    event_type: string;
    /**
     * The organisation whose event it is
     */
    org_id: string;
    /**
     * The correlation id
     */
    cid: string;
    /**
     * When the event happened, in ISO 8601
     *
     * Rule: date-time
     */
    timestamp?: string;
    /**
     * The payload of the event's own page
     *
     * Mark: personal
     */
    data: unknown;
}

/** What code gives to `PismoEvent.build`: the payload. */
export interface PismoEventData {
    /**
     * Tells duplicates apart: delivery is at least once
     *
     * Rule: uuid
     */
    event_id: string;
    /**
     * The version of the payload's schema
     */
    schema_version: (number | string);
    /**
     * The domain of the event
     * @example "audit"
     */
    domain: string;
    /**
     * The name of the event
     * @example "phone_change"
     * @example "phone-change"
     * @example "phone-change-1"
     */
    event_type: string;
    /**
     * The organisation whose event it is
     */
    org_id: string;
    /**
     * The correlation id
     */
    cid?: string | undefined;
    /**
     * When the event happened, in ISO 8601
     *
     * Rule: date-time
     */
    timestamp?: (string | Date) | undefined;
    /**
     * The payload of the event's own page
     *
     * Mark: personal
     */
    data: unknown;
}

export const PismoEvent: PismoEnvelopeContract<PismoEvent, "PismoEvent", PismoEventStrict, PismoEventData> = /* @__PURE__ */ definePismoEnvelope({
  name: "PismoEvent",
  version: "1",
  id: "urn:client-contracts:PismoEvent",
  correlationHeader: "correlation-id",
  identity: {"at":"/event_type","correlationAt":"/cid"},
  fills: {"/cid":{"producer":"correlationId"}},
  dates: {"parts":{"timestamp":{"date":true}}},
  fields: {"parts":{"event_id":{},"schema_version":{},"domain":{},"event_type":{},"org_id":{},"cid":{},"timestamp":{},"data":{"mark":"personal"}}},
  published: { check, explain },
  documented: { check: checkDocumented, explain: explainDocumented },
});
