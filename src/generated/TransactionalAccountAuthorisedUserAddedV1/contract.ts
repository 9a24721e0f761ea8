// @generated from schemas/TransactionalAccountAuthorisedUserAddedV1/schema.json by scripts/generate.ts
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
 * An event raised when a authorised user is added to a transactional account
 *
 * Version 1.0.0. Source: The event's page in the event catalogue, last updated on 2026-01-30.
 *
 * ```ts
 * interface TransactionalAccountAuthorisedUserAddedV1 {
 *   metadata?: {
 *     occurredAtUtc: string; // date-time (documented); must be in UTC: it ends with Z or +00:00 (documented)
 *     typeName: string; // is "TransactionalAccountAuthorisedUserAddedV1" (documented)
 *     source?: string;
 *     applicationBreadcrumb?: string;
 *     version: string; // must be V{major} or V{major.minor.patch}, such as V1.0.0 (documented)
 *     sentAtUtc: string; // date-time (documented); must be in UTC: it ends with Z or +00:00 (documented)
 *     isTransactionalAccountAvailableForClient: boolean;
 *   };
 *   data?: {
 *     globalTransactionAccountId?: string; // uuid (documented)
 *     accountNumber?: string; // personal
 *     authorisedUserDetails?: {
 *       client?: {
 *         globalClientId?: string; // uuid (documented)
 *         clientNumber?: number; // personal
 *         type?: string;
 *         fullName?: string; // personal
 *       };
 *       type?: string;
 *       level?: string; // one of "0", "1", "2" (documented)
 *       startAt?: string; // date-time (documented)
 *       expiryAt?: string; // date-time (documented)
 *     };
 *   };
 * }
 * ```
 *
 * @example
 * ```ts
 * import { TransactionalAccountAuthorisedUserAddedV1 } from "client-contracts";
 *
 * const read = (text: string): TransactionalAccountAuthorisedUserAddedV1 => TransactionalAccountAuthorisedUserAddedV1.parseJson(text);
 * ```
 */
export interface TransactionalAccountAuthorisedUserAddedV1 {
    metadata?: {
        /**
         * The date and time when event occurred in UTC. Date should be represented in ISO 8601 format e.g 2023-09-08T12:00:00Z
         *
         * Rule: date-time (documented); must be in UTC: it ends with Z or +00:00 (documented)
         */
        occurredAtUtc: string;
        /**
         * The name of the event. E.g TransactionalAccountAuthorisedUserAddedV1
         *
         * Rule: is "TransactionalAccountAuthorisedUserAddedV1" (documented)
         */
        typeName: string;
        /**
         * The source of the event like was it genereated by Client using Web or WeChat, CRM
         */
        source?: string;
        /**
         * Th application path which is describing the chain of applications. For e.g my-christies-web-ui;3.0.1:follows-api;v1.1.0
         */
        applicationBreadcrumb?: string;
        /**
         * The version of the message in semantic versioning format ideally V{major.minor.patch}. E.g V1.0.0 or just V{majorVersion}
         *
         * Rule: must be V{major} or V{major.minor.patch}, such as V1.0.0 (documented)
         */
        version: string;
        /**
         * When event was sent by the publishers in ISO 8601
         *
         * Rule: date-time (documented); must be in UTC: it ends with Z or +00:00 (documented)
         */
        sentAtUtc: string;
        /**
         * Indicates if the transaction account for a client is available
         */
        isTransactionalAccountAvailableForClient: boolean;
    };
    data?: {
        /**
         * The GUID of transaction account
         *
         * Rule: uuid (documented)
         */
        globalTransactionAccountId?: string;
        /**
         * The account number of the transaction account
         *
         * Mark: personal
         */
        accountNumber?: string;
        authorisedUserDetails?: {
            client?: {
                /**
                 * The GUID of client
                 *
                 * Rule: uuid (documented)
                 */
                globalClientId?: string;
                /**
                 * The CRM number of the client
                 *
                 * Mark: personal
                 */
                clientNumber?: number;
                /**
                 * The type of client, e.g. Person or Organisation
                 */
                type?: string;
                /**
                 * The full name of the client
                 *
                 * Mark: personal
                 */
                fullName?: string;
            };
            /**
             * Authorised user type. Allowed values: AU-All: Bid, Collect, AU-One Sale: One Off, AU-Only Bidding, AU-Only Collecting, Account Holder, Created in Error.
             */
            type?: string;
            /**
             * The level of the authorised user. Allowed values 0, 1, 2. Values description 0- Standard Authorised User, 1- Authorised User Plus, 2- Super Authorised User
             *
             * Rule: one of "0", "1", "2" (documented)
             */
            level?: string;
            /**
             * The start date and time of the authorised user in ISO 8601 format
             *
             * Rule: date-time (documented)
             */
            startAt?: string;
            /**
             * The expiry date and time of the authorised user in ISO 8601 format
             *
             * Rule: date-time (documented)
             */
            expiryAt?: string;
        };
    };
}

/** What `TransactionalAccountAuthorisedUserAddedV1.strict` accepts: what its schema and its page say together. */
export interface TransactionalAccountAuthorisedUserAddedV1Strict {
    metadata: {
        /**
         * The date and time when event occurred in UTC. Date should be represented in ISO 8601 format e.g 2023-09-08T12:00:00Z
         *
         * Rule: date-time; must be in UTC: it ends with Z or +00:00
         */
        occurredAtUtc: string;
        /**
         * The name of the event. E.g TransactionalAccountAuthorisedUserAddedV1
         */
        typeName: "TransactionalAccountAuthorisedUserAddedV1";
        /**
         * The source of the event like was it genereated by Client using Web or WeChat, CRM
         */
        source?: string;
        /**
         * Th application path which is describing the chain of applications. For e.g my-christies-web-ui;3.0.1:follows-api;v1.1.0
         */
        applicationBreadcrumb?: string;
        /**
         * The version of the message in semantic versioning format ideally V{major.minor.patch}. E.g V1.0.0 or just V{majorVersion}
         *
         * Rule: must be V{major} or V{major.minor.patch}, such as V1.0.0
         */
        version: string;
        /**
         * When event was sent by the publishers in ISO 8601
         *
         * Rule: date-time; must be in UTC: it ends with Z or +00:00
         */
        sentAtUtc: string;
        /**
         * Indicates if the transaction account for a client is available
         */
        isTransactionalAccountAvailableForClient: boolean;
    };
    data: {
        /**
         * The GUID of transaction account
         *
         * Rule: uuid
         */
        globalTransactionAccountId?: string;
        /**
         * The account number of the transaction account
         *
         * Mark: personal
         */
        accountNumber?: string;
        authorisedUserDetails?: {
            client?: {
                /**
                 * The GUID of client
                 *
                 * Rule: uuid
                 */
                globalClientId?: string;
                /**
                 * The CRM number of the client
                 *
                 * Mark: personal
                 */
                clientNumber?: number;
                /**
                 * The type of client, e.g. Person or Organisation
                 */
                type?: string;
                /**
                 * The full name of the client
                 *
                 * Mark: personal
                 */
                fullName?: string;
            };
            /**
             * Authorised user type. Allowed values: AU-All: Bid, Collect, AU-One Sale: One Off, AU-Only Bidding, AU-Only Collecting, Account Holder, Created in Error.
             * @example "AU-All"
             * @example "AU-All: Bid, Collect"
             * @example "AU-One Sale"
             * @example "AU-One Sale: One Off"
             * @example "AU-Only Bidding"
             * @example "AU-Only Collecting"
             * @example "Account Holder"
             * @example "Created in Error"
             */
            type?: string;
            /**
             * The level of the authorised user. Allowed values 0, 1, 2. Values description 0- Standard Authorised User, 1- Authorised User Plus, 2- Super Authorised User
             */
            level?: ("0" | "1" | "2");
            /**
             * The start date and time of the authorised user in ISO 8601 format
             *
             * Rule: date-time
             */
            startAt?: string;
            /**
             * The expiry date and time of the authorised user in ISO 8601 format
             *
             * Rule: date-time
             */
            expiryAt?: string;
        };
    };
}

/** What code gives to `TransactionalAccountAuthorisedUserAddedV1.build`: the event's data. */
export interface TransactionalAccountAuthorisedUserAddedV1Data {
    /**
     * The GUID of transaction account
     *
     * Rule: uuid
     */
    globalTransactionAccountId?: string | undefined;
    /**
     * The account number of the transaction account
     *
     * Mark: personal
     */
    accountNumber?: string | undefined;
    authorisedUserDetails?: {
        client?: {
            /**
             * The GUID of client
             *
             * Rule: uuid
             */
            globalClientId?: string | undefined;
            /**
             * The CRM number of the client
             *
             * Mark: personal
             */
            clientNumber?: number | undefined;
            /**
             * The type of client, e.g. Person or Organisation
             */
            type?: string | undefined;
            /**
             * The full name of the client
             *
             * Mark: personal
             */
            fullName?: string | undefined;
        } | undefined;
        /**
         * Authorised user type. Allowed values: AU-All: Bid, Collect, AU-One Sale: One Off, AU-Only Bidding, AU-Only Collecting, Account Holder, Created in Error.
         * @example "AU-All"
         * @example "AU-All: Bid, Collect"
         * @example "AU-One Sale"
         * @example "AU-One Sale: One Off"
         * @example "AU-Only Bidding"
         * @example "AU-Only Collecting"
         * @example "Account Holder"
         * @example "Created in Error"
         */
        type?: string | undefined;
        /**
         * The level of the authorised user. Allowed values 0, 1, 2. Values description 0- Standard Authorised User, 1- Authorised User Plus, 2- Super Authorised User
         */
        level?: ("0" | "1" | "2") | undefined;
        /**
         * The start date and time of the authorised user in ISO 8601 format
         *
         * Rule: date-time
         */
        startAt?: (string | Date) | undefined;
        /**
         * The expiry date and time of the authorised user in ISO 8601 format
         *
         * Rule: date-time
         */
        expiryAt?: (string | Date) | undefined;
    } | undefined;
}

/** What code gives to `TransactionalAccountAuthorisedUserAddedV1.build`: the event's metadata. */
export interface TransactionalAccountAuthorisedUserAddedV1Metadata {
    /**
     * The date and time when event occurred in UTC. Date should be represented in ISO 8601 format e.g 2023-09-08T12:00:00Z
     *
     * Rule: date-time; must be in UTC: it ends with Z or +00:00
     */
    occurredAtUtc?: (string | Date) | undefined;
    /**
     * The name of the event. E.g TransactionalAccountAuthorisedUserAddedV1
     */
    typeName?: "TransactionalAccountAuthorisedUserAddedV1" | undefined;
    /**
     * The source of the event like was it genereated by Client using Web or WeChat, CRM
     */
    source?: string | undefined;
    /**
     * Th application path which is describing the chain of applications. For e.g my-christies-web-ui;3.0.1:follows-api;v1.1.0
     */
    applicationBreadcrumb?: string | undefined;
    /**
     * The version of the message in semantic versioning format ideally V{major.minor.patch}. E.g V1.0.0 or just V{majorVersion}
     *
     * Rule: must be V{major} or V{major.minor.patch}, such as V1.0.0
     */
    version?: string | undefined;
    /**
     * When event was sent by the publishers in ISO 8601
     *
     * Rule: date-time; must be in UTC: it ends with Z or +00:00
     */
    sentAtUtc?: (string | Date) | undefined;
    /**
     * Indicates if the transaction account for a client is available
     */
    isTransactionalAccountAvailableForClient: boolean;
}

export const TransactionalAccountAuthorisedUserAddedV1: EventContract<TransactionalAccountAuthorisedUserAddedV1, "TransactionalAccountAuthorisedUserAddedV1", TransactionalAccountAuthorisedUserAddedV1Strict, TransactionalAccountAuthorisedUserAddedV1Data, TransactionalAccountAuthorisedUserAddedV1Metadata> = /* @__PURE__ */ defineEvent({
  name: "TransactionalAccountAuthorisedUserAddedV1",
  version: "1.0.0",
  id: "https://example.com/TransactionalAccountAuthorisedUserAddedV1.json",
  correlationHeader: "correlationId",
  identity: {"at":"/metadata/typeName","values":["TransactionalAccountAuthorisedUserAddedV1"],"family":"TransactionalAccountAuthorisedUserAdded","version":1,"versionAt":{"at":"/metadata/version","types":["string"],"values":[1]}},
  fills: {"/metadata/typeName":{"const":"TransactionalAccountAuthorisedUserAddedV1"},"/metadata/version":{"const":"V1.0.0"},"/metadata/occurredAtUtc":"now","/metadata/sentAtUtc":"sent","/metadata/source":{"producer":"source"},"/metadata/applicationBreadcrumb":{"producer":"applicationBreadcrumb"}},
  dates: {"parts":{"metadata":{"parts":{"occurredAtUtc":{"date":true},"sentAtUtc":{"date":true}}},"data":{"parts":{"authorisedUserDetails":{"parts":{"startAt":{"date":true},"expiryAt":{"date":true}}}}}}},
  partitionKey: "/data/globalTransactionAccountId",
  fields: {"parts":{"metadata":{"parts":{"occurredAtUtc":{},"typeName":{},"source":{},"applicationBreadcrumb":{},"version":{},"sentAtUtc":{},"isTransactionalAccountAvailableForClient":{}}},"data":{"parts":{"globalTransactionAccountId":{},"accountNumber":{"mark":"personal"},"authorisedUserDetails":{"parts":{"client":{"parts":{"globalClientId":{},"clientNumber":{"mark":"personal"},"type":{},"fullName":{"mark":"personal"}}},"type":{},"level":{},"startAt":{},"expiryAt":{}}}}}}},
  published: { check, explain },
  documented: { check: checkDocumented, explain: explainDocumented },
});
