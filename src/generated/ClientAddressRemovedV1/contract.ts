// @generated from schemas/ClientAddressRemovedV1/schema.json by scripts/generate.ts
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
 * An event raised when a client removes an address from their account
 *
 * Version 1.0.0. Source: The event's page in the event catalogue, last updated on 2026-01-30.
 *
 * ```ts
 * interface ClientAddressRemovedV1 {
 *   metadata: {
 *     occurredAtUtc: string; // date-time (documented); must be in UTC: it ends with Z or +00:00 (documented)
 *     typeName: "ClientAddressRemovedV1";
 *     source?: string;
 *     version: number;
 *     sentAtUtc: string; // date-time (documented); must be in UTC: it ends with Z or +00:00 (documented)
 *   };
 *   data: {
 *     clientId: string; // uuid (documented)
 *     clientNumber?: number; // personal
 *     accountNumber: string; // personal
 *     addressRemoved: {
 *       addressId: string; // uuid (documented)
 *       firstLineOfAddress: string; // personal
 *       city?: string; // personal
 *       postalCode?: string; // personal
 *       countryCode: string;
 *     };
 *     removedBySource: string;
 *     removedAtUtc: string; // date-time (documented); must be in UTC: it ends with Z or +00:00 (documented)
 *   };
 * }
 * ```
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1 } from "client-contracts";
 *
 * const read = (text: string): ClientAddressRemovedV1 => ClientAddressRemovedV1.parseJson(text);
 * ```
 */
export interface ClientAddressRemovedV1 {
    metadata: {
        /**
         * The date and time when the address removal event occurred in UTC (ISO 8601 format e.g., 2023-09-08T12:00:00Z)
         *
         * Rule: date-time (documented); must be in UTC: it ends with Z or +00:00 (documented)
         */
        occurredAtUtc: string;
        /**
         * The name of the event. E.g., ClientAddressRemovedV1
         */
        typeName: "ClientAddressRemovedV1";
        /**
         * The source of the event indicating where the removal was initiated (e.g., Internet, Mobile App)
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
        addressRemoved: {
            /**
             * The GUID of the address that was removed
             *
             * Rule: uuid (documented)
             */
            addressId: string;
            /**
             * The first line of the address (e.g., street name and number)
             *
             * Mark: personal
             */
            firstLineOfAddress: string;
            /**
             * The city of the address
             *
             * Mark: personal
             */
            city?: string;
            /**
             * The postal code of the address
             *
             * Mark: personal
             */
            postalCode?: string;
            /**
             * The country code associated with the address (e.g., US for United States)
             */
            countryCode: string;
        };
        /**
         * Indicates the source that performed the deletion (e.g., My Christies)
         */
        removedBySource: string;
        /**
         * The date and time when the address was marked for removal (ISO 8601 format)
         *
         * Rule: date-time (documented); must be in UTC: it ends with Z or +00:00 (documented)
         */
        removedAtUtc: string;
    };
}

/** What `ClientAddressRemovedV1.strict` accepts: what its schema and its page say together. */
export interface ClientAddressRemovedV1Strict {
    metadata: {
        /**
         * The date and time when the address removal event occurred in UTC (ISO 8601 format e.g., 2023-09-08T12:00:00Z)
         *
         * Rule: date-time; must be in UTC: it ends with Z or +00:00
         */
        occurredAtUtc: string;
        /**
         * The name of the event. E.g., ClientAddressRemovedV1
         */
        typeName: "ClientAddressRemovedV1";
        /**
         * The source of the event indicating where the removal was initiated (e.g., Internet, Mobile App)
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
        addressRemoved: {
            /**
             * The GUID of the address that was removed
             *
             * Rule: uuid
             */
            addressId: string;
            /**
             * The first line of the address (e.g., street name and number)
             *
             * Mark: personal
             */
            firstLineOfAddress: string;
            /**
             * The city of the address
             *
             * Mark: personal
             */
            city?: string;
            /**
             * The postal code of the address
             *
             * Mark: personal
             */
            postalCode?: string;
            /**
             * The country code associated with the address (e.g., US for United States)
             */
            countryCode: string;
        };
        /**
         * Indicates the source that performed the deletion (e.g., My Christies)
         */
        removedBySource: string;
        /**
         * The date and time when the address was marked for removal (ISO 8601 format)
         *
         * Rule: date-time; must be in UTC: it ends with Z or +00:00
         */
        removedAtUtc: string;
    };
}

/** What code gives to `ClientAddressRemovedV1.build`: the event's data. */
export interface ClientAddressRemovedV1Data {
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
    addressRemoved: {
        /**
         * The GUID of the address that was removed
         *
         * Rule: uuid
         */
        addressId: string;
        /**
         * The first line of the address (e.g., street name and number)
         *
         * Mark: personal
         */
        firstLineOfAddress: string;
        /**
         * The city of the address
         *
         * Mark: personal
         */
        city?: string | undefined;
        /**
         * The postal code of the address
         *
         * Mark: personal
         */
        postalCode?: string | undefined;
        /**
         * The country code associated with the address (e.g., US for United States)
         */
        countryCode: string;
    };
    /**
     * Indicates the source that performed the deletion (e.g., My Christies)
     */
    removedBySource: string;
    /**
     * The date and time when the address was marked for removal (ISO 8601 format)
     *
     * Rule: date-time; must be in UTC: it ends with Z or +00:00
     */
    removedAtUtc: (string | Date);
}

/** What code gives to `ClientAddressRemovedV1.build`: the event's metadata. */
export interface ClientAddressRemovedV1Metadata {
    /**
     * The date and time when the address removal event occurred in UTC (ISO 8601 format e.g., 2023-09-08T12:00:00Z)
     *
     * Rule: date-time; must be in UTC: it ends with Z or +00:00
     */
    occurredAtUtc?: (string | Date) | undefined;
    /**
     * The name of the event. E.g., ClientAddressRemovedV1
     */
    typeName?: "ClientAddressRemovedV1" | undefined;
    /**
     * The source of the event indicating where the removal was initiated (e.g., Internet, Mobile App)
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

export const ClientAddressRemovedV1: EventContract<ClientAddressRemovedV1, "ClientAddressRemovedV1", ClientAddressRemovedV1Strict, ClientAddressRemovedV1Data, ClientAddressRemovedV1Metadata> = /* @__PURE__ */ defineEvent({
  name: "ClientAddressRemovedV1",
  version: "1.0.0",
  id: "https://example.com/ClientAddressRemovedV1.json",
  correlationHeader: "correlation-id",
  identity: {"at":"/metadata/typeName","values":["ClientAddressRemovedV1"],"family":"ClientAddressRemoved","version":1,"versionAt":{"at":"/metadata/version","types":["number"],"values":[1]}},
  fills: {"/metadata/typeName":{"const":"ClientAddressRemovedV1"},"/metadata/version":{"const":1},"/metadata/occurredAtUtc":"now","/metadata/sentAtUtc":"sent","/metadata/source":{"producer":"source"}},
  dates: {"parts":{"metadata":{"parts":{"occurredAtUtc":{"date":true},"sentAtUtc":{"date":true}}},"data":{"parts":{"removedAtUtc":{"date":true}}}}},
  partitionKey: "/data/clientId",
  fields: {"parts":{"metadata":{"parts":{"occurredAtUtc":{},"typeName":{},"source":{},"version":{},"sentAtUtc":{},"applicationBreadcrumb":{}}},"data":{"parts":{"clientId":{},"clientNumber":{"mark":"personal"},"accountNumber":{"mark":"personal"},"addressRemoved":{"parts":{"addressId":{},"firstLineOfAddress":{"mark":"personal"},"city":{"mark":"personal"},"postalCode":{"mark":"personal"},"countryCode":{}}},"removedBySource":{},"removedAtUtc":{}}}}},
  published: { check, explain },
  documented: { check: checkDocumented, explain: explainDocumented },
});
