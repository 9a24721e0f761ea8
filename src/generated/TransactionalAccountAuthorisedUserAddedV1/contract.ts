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
         */
        occurredAtUtc: string;
        /**
         * The name of the event. E.g TransactionalAccountAuthorisedUserAddedV1
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
         */
        version: string;
        /**
         * When event was sent by the publishers in ISO 8601
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
         */
        globalTransactionAccountId?: string;
        /**
         * The account number of the transaction account
         */
        accountNumber?: string;
        authorisedUserDetails?: {
            client?: {
                /**
                 * The GUID of client
                 */
                globalClientId?: string;
                /**
                 * The CRM number of the client
                 */
                clientNumber?: number;
                /**
                 * The type of client, e.g. Person or Organisation
                 */
                type?: string;
                /**
                 * The full name of the client
                 */
                fullName?: string;
            };
            /**
             * Authorised user type. Allowed values: AU-All: Bid, Collect, AU-One Sale: One Off, AU-Only Bidding, AU-Only Collecting, Account Holder, Created in Error.
             */
            type?: string;
            /**
             * The level of the authorised user. Allowed values 0, 1, 2. Values description 0- Standard Authorised User, 1- Authorised User Plus, 2- Super Authorised User
             */
            level?: string;
            /**
             * The start date and time of the authorised user in ISO 8601 format
             */
            startAt?: string;
            /**
             * The expiry date and time of the authorised user in ISO 8601 format
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
         */
        version: string;
        /**
         * When event was sent by the publishers in ISO 8601
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
         */
        globalTransactionAccountId?: string;
        /**
         * The account number of the transaction account
         */
        accountNumber?: string;
        authorisedUserDetails?: {
            client?: {
                /**
                 * The GUID of client
                 */
                globalClientId?: string;
                /**
                 * The CRM number of the client
                 */
                clientNumber?: number;
                /**
                 * The type of client, e.g. Person or Organisation
                 */
                type?: string;
                /**
                 * The full name of the client
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
             */
            startAt?: string;
            /**
             * The expiry date and time of the authorised user in ISO 8601 format
             */
            expiryAt?: string;
        };
    };
}

/** What code gives to `TransactionalAccountAuthorisedUserAddedV1.build`: the event's data. */
export interface TransactionalAccountAuthorisedUserAddedV1Data {
    /**
     * The GUID of transaction account
     */
    globalTransactionAccountId?: string
    /**
     * The account number of the transaction account
     */
     | undefined;
    /**
     * The account number of the transaction account
     */
    accountNumber?: string | undefined;
    authorisedUserDetails?: {
        client?: {
            /**
             * The GUID of client
             */
            globalClientId?: string
            /**
             * The CRM number of the client
             */
             | undefined;
            /**
             * The CRM number of the client
             */
            clientNumber?: number
            /**
             * The type of client, e.g. Person or Organisation
             */
             | undefined;
            /**
             * The type of client, e.g. Person or Organisation
             */
            type?: string
            /**
             * The full name of the client
             */
             | undefined;
            /**
             * The full name of the client
             */
            fullName?: string | undefined;
        }
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
         | undefined;
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
        type?: string
        /**
         * The level of the authorised user. Allowed values 0, 1, 2. Values description 0- Standard Authorised User, 1- Authorised User Plus, 2- Super Authorised User
         */
         | undefined;
        /**
         * The level of the authorised user. Allowed values 0, 1, 2. Values description 0- Standard Authorised User, 1- Authorised User Plus, 2- Super Authorised User
         */
        level?: ("0" | "1" | "2")
        /**
         * The start date and time of the authorised user in ISO 8601 format
         */
         | undefined;
        /**
         * The start date and time of the authorised user in ISO 8601 format
         */
        startAt?: (string | Date)
        /**
         * The expiry date and time of the authorised user in ISO 8601 format
         */
         | undefined;
        /**
         * The expiry date and time of the authorised user in ISO 8601 format
         */
        expiryAt?: (string | Date) | undefined;
    } | undefined;
}

/** What code gives to `TransactionalAccountAuthorisedUserAddedV1.build`: the event's metadata. */
export interface TransactionalAccountAuthorisedUserAddedV1Metadata {
    /**
     * The date and time when event occurred in UTC. Date should be represented in ISO 8601 format e.g 2023-09-08T12:00:00Z
     */
    occurredAtUtc?: (string | Date)
    /**
     * The name of the event. E.g TransactionalAccountAuthorisedUserAddedV1
     */
     | undefined;
    /**
     * The name of the event. E.g TransactionalAccountAuthorisedUserAddedV1
     */
    typeName?: "TransactionalAccountAuthorisedUserAddedV1"
    /**
     * The source of the event like was it genereated by Client using Web or WeChat, CRM
     */
     | undefined;
    /**
     * The source of the event like was it genereated by Client using Web or WeChat, CRM
     */
    source?: string
    /**
     * Th application path which is describing the chain of applications. For e.g my-christies-web-ui;3.0.1:follows-api;v1.1.0
     */
     | undefined;
    /**
     * Th application path which is describing the chain of applications. For e.g my-christies-web-ui;3.0.1:follows-api;v1.1.0
     */
    applicationBreadcrumb?: string
    /**
     * The version of the message in semantic versioning format ideally V{major.minor.patch}. E.g V1.0.0 or just V{majorVersion}
     */
     | undefined;
    /**
     * The version of the message in semantic versioning format ideally V{major.minor.patch}. E.g V1.0.0 or just V{majorVersion}
     */
    version?: string
    /**
     * When event was sent by the publishers in ISO 8601
     */
     | undefined;
    /**
     * When event was sent by the publishers in ISO 8601
     */
    sentAtUtc?: (string | Date)
    /**
     * Indicates if the transaction account for a client is available
     */
     | undefined;
    /**
     * Indicates if the transaction account for a client is available
     */
    isTransactionalAccountAvailableForClient: boolean;
}

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
export const TransactionalAccountAuthorisedUserAddedV1: EventContract<TransactionalAccountAuthorisedUserAddedV1, "TransactionalAccountAuthorisedUserAddedV1", TransactionalAccountAuthorisedUserAddedV1Strict, TransactionalAccountAuthorisedUserAddedV1Data, TransactionalAccountAuthorisedUserAddedV1Metadata> = /* @__PURE__ */ defineEvent({
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
