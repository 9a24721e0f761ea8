// @generated from schemas/PismoEvent/schema.json by scripts/generate.ts
// Do not edit: run npm run generate

/**
 * The envelope that all events of Pismo's stream share
 */
export interface PismoEvent {
    /**
     * Tells duplicates apart: delivery is at least once
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
     */
    timestamp?: string;
    /**
     * The payload of the event's own page
     */
    data: unknown;
}
