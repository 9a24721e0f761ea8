// @generated from schemas/ClientDefaultTelephoneUpdatedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import type { EventContract } from "../../kinds/event.js";
import { defineEvent } from "../../runtime/index.js";
import { check as checkDocumented } from "./documented-check.js";
import { explain as explainDocumented } from "./documented-explain.js";
import { check } from "./published-check.js";
import { explain } from "./published-explain.js";

// What a user infers from the contract has its name here.
export type * from "../../types.js";

/**
 * An event raised when a client updates their telephone number
 *
 * Version 0.0.1. Source: The event's page in the event catalogue, last updated on 2026-01-30.
 *
 * ```ts
 * interface ClientDefaultTelephoneUpdatedV1 {
 *   metadata: {
 *     occurredAtUtc: string; // date-time (documented); must be in UTC: it ends with Z or +00:00 (documented)
 *     typeName: "ClientDefaultTelephoneUpdatedV1";
 *     source?: string;
 *     version: number;
 *     sentAtUtc: string; // date-time (documented); must be in UTC: it ends with Z or +00:00 (documented)
 *   };
 *   data: {
 *     clientId: string; // uuid (documented)
 *     clientNumber?: number; // personal
 *     accountNumber: string; // personal
 *     telephoneTypeUpdated?: string;
 *     telephoneUpdated: {
 *       telephoneId: number;
 *       telephoneNumber: string; // personal
 *       countryCode: string;
 *       isDefault: boolean;
 *       modifiedBySource: string;
 *       modifiedAtUtc: string; // date-time (documented); must be in UTC: it ends with Z or +00:00 (documented)
 *     };
 *   };
 * }
 * ```
 *
 * @example
 * ```ts
 * import { ClientDefaultTelephoneUpdatedV1 } from "client-contracts";
 *
 * const read = (text: string): ClientDefaultTelephoneUpdatedV1 => ClientDefaultTelephoneUpdatedV1.parseJson(text);
 * ```
 */
export interface ClientDefaultTelephoneUpdatedV1 {
    metadata: {
        /**
         * The date and time when the telephone update event occurred in UTC (ISO 8601 format e.g., 2023-09-08T12:00:00Z)
         *
         * Rule: date-time (documented); must be in UTC: it ends with Z or +00:00 (documented)
         */
        occurredAtUtc: string;
        /**
         * The name of the event. E.g., ClientDefaultTelephoneUpdatedV1
         */
        typeName: "ClientDefaultTelephoneUpdatedV1";
        /**
         * The source of the event indicating where the update was initiated (e.g., Internet, Mobile App)
         */
        source?: string;
        /**
         * The version of the event schema
         */
        version: number;
        /**
         * The date and time when the event was sent by the publisher in ISO 8601 format
         *
         * Rule: date-time (documented); must be in UTC: it ends with Z or +00:00 (documented)
         */
        sentAtUtc: string;
    };
    data: {
        /**
         * The GUID of the client
         *
         * Rule: uuid (documented)
         */
        clientId: string;
        /**
         * The COS number of the client
         *
         * Mark: personal
         */
        clientNumber?: number;
        /**
         * The transactional account number of the client
         *
         * Mark: personal
         */
        accountNumber: string;
        /**
         * The type of telephone being updated (e.g., Mobile, Home, Work)
         */
        telephoneTypeUpdated?: string;
        telephoneUpdated: {
            /**
             * The ID of the telephone number that was updated
             */
            telephoneId: number;
            /**
             * The updated telephone number
             *
             * Mark: personal
             */
            telephoneNumber: string;
            /**
             * The country code associated with the telephone number (e.g., +1 for US)
             */
            countryCode: string;
            /**
             * Indicates whether the telephone number is set as the default
             */
            isDefault: boolean;
            /**
             * The source that performed the update (e.g., My Christies)
             */
            modifiedBySource: string;
            /**
             * The UTC timestamp when the telephone number was modified (ISO 8601 format)
             *
             * Rule: date-time (documented); must be in UTC: it ends with Z or +00:00 (documented)
             */
            modifiedAtUtc: string;
        };
    };
}

/** What `ClientDefaultTelephoneUpdatedV1.strict` accepts: what its schema and its page say together. */
export interface ClientDefaultTelephoneUpdatedV1Strict {
    metadata: {
        /**
         * The date and time when the telephone update event occurred in UTC (ISO 8601 format e.g., 2023-09-08T12:00:00Z)
         *
         * Rule: date-time; must be in UTC: it ends with Z or +00:00
         */
        occurredAtUtc: string;
        /**
         * The name of the event. E.g., ClientDefaultTelephoneUpdatedV1
         */
        typeName: "ClientDefaultTelephoneUpdatedV1";
        /**
         * The source of the event indicating where the update was initiated (e.g., Internet, Mobile App)
         */
        source?: string;
        /**
         * The version of the event schema
         */
        version: number;
        /**
         * The date and time when the event was sent by the publisher in ISO 8601 format
         *
         * Rule: date-time; must be in UTC: it ends with Z or +00:00
         */
        sentAtUtc: string;
        /**
         * The application path which is describing the chain of applications: standard metadata, as the page of TransactionalAccountAuthorisedUserAddedV1 lists it
         */
        applicationBreadcrumb?: string;
    };
    data: {
        /**
         * The GUID of the client
         *
         * Rule: uuid
         */
        clientId: string;
        /**
         * The COS number of the client
         *
         * Mark: personal
         */
        clientNumber?: number;
        /**
         * The transactional account number of the client
         *
         * Mark: personal
         */
        accountNumber: string;
        /**
         * The type of telephone being updated (e.g., Mobile, Home, Work)
         */
        telephoneTypeUpdated?: string;
        telephoneUpdated: {
            /**
             * The ID of the telephone number that was updated
             */
            telephoneId: number;
            /**
             * The updated telephone number
             *
             * Mark: personal
             */
            telephoneNumber: string;
            /**
             * The country code associated with the telephone number (e.g., +1 for US)
             */
            countryCode: string;
            /**
             * Indicates whether the telephone number is set as the default
             */
            isDefault: boolean;
            /**
             * The source that performed the update (e.g., My Christies)
             */
            modifiedBySource: string;
            /**
             * The UTC timestamp when the telephone number was modified (ISO 8601 format)
             *
             * Rule: date-time; must be in UTC: it ends with Z or +00:00
             */
            modifiedAtUtc: string;
        };
    };
}

/** What code gives to `ClientDefaultTelephoneUpdatedV1.build`: the event's data. */
export interface ClientDefaultTelephoneUpdatedV1Data {
    /**
     * The GUID of the client
     *
     * Rule: uuid
     */
    clientId: string;
    /**
     * The COS number of the client
     *
     * Mark: personal
     */
    clientNumber?: number | undefined;
    /**
     * The transactional account number of the client
     *
     * Mark: personal
     */
    accountNumber: string;
    /**
     * The type of telephone being updated (e.g., Mobile, Home, Work)
     */
    telephoneTypeUpdated?: string | undefined;
    telephoneUpdated: {
        /**
         * The ID of the telephone number that was updated
         */
        telephoneId: number;
        /**
         * The updated telephone number
         *
         * Mark: personal
         */
        telephoneNumber: string;
        /**
         * The country code associated with the telephone number (e.g., +1 for US)
         */
        countryCode: string;
        /**
         * Indicates whether the telephone number is set as the default
         */
        isDefault: boolean;
        /**
         * The source that performed the update (e.g., My Christies)
         */
        modifiedBySource: string;
        /**
         * The UTC timestamp when the telephone number was modified (ISO 8601 format)
         *
         * Rule: date-time; must be in UTC: it ends with Z or +00:00
         */
        modifiedAtUtc: (string | Date);
    };
}

/** What code gives to `ClientDefaultTelephoneUpdatedV1.build`: the event's metadata. */
export interface ClientDefaultTelephoneUpdatedV1Metadata {
    /**
     * The date and time when the telephone update event occurred in UTC (ISO 8601 format e.g., 2023-09-08T12:00:00Z)
     *
     * Rule: date-time; must be in UTC: it ends with Z or +00:00
     */
    occurredAtUtc?: (string | Date) | undefined;
    /**
     * The name of the event. E.g., ClientDefaultTelephoneUpdatedV1
     */
    typeName?: "ClientDefaultTelephoneUpdatedV1" | undefined;
    /**
     * The source of the event indicating where the update was initiated (e.g., Internet, Mobile App)
     */
    source?: string | undefined;
    /**
     * The version of the event schema
     */
    version?: number | undefined;
    /**
     * The date and time when the event was sent by the publisher in ISO 8601 format
     *
     * Rule: date-time; must be in UTC: it ends with Z or +00:00
     */
    sentAtUtc?: (string | Date) | undefined;
    /**
     * The application path which is describing the chain of applications: standard metadata, as the page of TransactionalAccountAuthorisedUserAddedV1 lists it
     */
    applicationBreadcrumb?: string | undefined;
}

export const ClientDefaultTelephoneUpdatedV1: EventContract<ClientDefaultTelephoneUpdatedV1, "ClientDefaultTelephoneUpdatedV1", ClientDefaultTelephoneUpdatedV1Strict, ClientDefaultTelephoneUpdatedV1Data, ClientDefaultTelephoneUpdatedV1Metadata> = /* @__PURE__ */ defineEvent({
  name: "ClientDefaultTelephoneUpdatedV1",
  version: "0.0.1",
  id: "https://example.com/ClientDefaultTelephoneUpdatedV1.json",
  correlationHeader: "correlation-id",
  identity: {"at":"/metadata/typeName","values":["ClientDefaultTelephoneUpdatedV1"],"family":"ClientDefaultTelephoneUpdated","version":1,"versionAt":{"at":"/metadata/version","types":["number"],"values":[1,0]}},
  fills: {"/metadata/typeName":{"const":"ClientDefaultTelephoneUpdatedV1"},"/metadata/version":{"const":1},"/metadata/occurredAtUtc":"now","/metadata/sentAtUtc":"sent","/metadata/source":{"producer":"source"}},
  dates: {"parts":{"metadata":{"parts":{"occurredAtUtc":{"date":true},"sentAtUtc":{"date":true}}},"data":{"parts":{"telephoneUpdated":{"parts":{"modifiedAtUtc":{"date":true}}}}}}},
  partitionKey: "/data/clientId",
  fields: {"parts":{"metadata":{"parts":{"occurredAtUtc":{},"typeName":{},"source":{},"version":{},"sentAtUtc":{},"applicationBreadcrumb":{}}},"data":{"parts":{"clientId":{},"clientNumber":{"mark":"personal"},"accountNumber":{"mark":"personal"},"telephoneTypeUpdated":{},"telephoneUpdated":{"parts":{"telephoneId":{},"telephoneNumber":{"mark":"personal"},"countryCode":{},"isDefault":{},"modifiedBySource":{},"modifiedAtUtc":{}}}}}}},
  published: { check, explain },
  documented: { check: checkDocumented, explain: explainDocumented },
});
