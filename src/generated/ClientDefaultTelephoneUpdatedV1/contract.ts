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
         */
        sentAtUtc: string;
    };
    data: {
        /**
         * The GUID of the client
         */
        clientId: string;
        /**
         * The COS number of the client
         */
        clientNumber?: number;
        /**
         * The transactional account number of the client
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
         */
        clientId: string;
        /**
         * The COS number of the client
         */
        clientNumber?: number;
        /**
         * The transactional account number of the client
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
             */
            modifiedAtUtc: string;
        };
    };
}

/** What code gives to `ClientDefaultTelephoneUpdatedV1.build`: the event's data. */
export interface ClientDefaultTelephoneUpdatedV1Data {
    /**
     * The GUID of the client
     */
    clientId: string;
    /**
     * The COS number of the client
     */
    clientNumber?: number
    /**
     * The transactional account number of the client
     */
     | undefined;
    /**
     * The transactional account number of the client
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
         */
        modifiedAtUtc: (string | Date);
    };
}

/** What code gives to `ClientDefaultTelephoneUpdatedV1.build`: the event's metadata. */
export interface ClientDefaultTelephoneUpdatedV1Metadata {
    /**
     * The date and time when the telephone update event occurred in UTC (ISO 8601 format e.g., 2023-09-08T12:00:00Z)
     */
    occurredAtUtc?: (string | Date)
    /**
     * The name of the event. E.g., ClientDefaultTelephoneUpdatedV1
     */
     | undefined;
    /**
     * The name of the event. E.g., ClientDefaultTelephoneUpdatedV1
     */
    typeName?: "ClientDefaultTelephoneUpdatedV1"
    /**
     * The source of the event indicating where the update was initiated (e.g., Internet, Mobile App)
     */
     | undefined;
    /**
     * The source of the event indicating where the update was initiated (e.g., Internet, Mobile App)
     */
    source?: string
    /**
     * The version of the event schema
     */
     | undefined;
    /**
     * The version of the event schema
     */
    version?: number
    /**
     * The date and time when the event was sent by the publisher in ISO 8601 format
     */
     | undefined;
    /**
     * The date and time when the event was sent by the publisher in ISO 8601 format
     */
    sentAtUtc?: (string | Date)
    /**
     * The application path which is describing the chain of applications: standard metadata, as the page of TransactionalAccountAuthorisedUserAddedV1 lists it
     */
     | undefined;
    /**
     * The application path which is describing the chain of applications: standard metadata, as the page of TransactionalAccountAuthorisedUserAddedV1 lists it
     */
    applicationBreadcrumb?: string | undefined;
}

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
export const ClientDefaultTelephoneUpdatedV1: EventContract<ClientDefaultTelephoneUpdatedV1, "ClientDefaultTelephoneUpdatedV1", ClientDefaultTelephoneUpdatedV1Strict, ClientDefaultTelephoneUpdatedV1Data, ClientDefaultTelephoneUpdatedV1Metadata> = /* @__PURE__ */ defineEvent({
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
