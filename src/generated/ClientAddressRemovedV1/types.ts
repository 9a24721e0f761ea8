// @generated from schemas/ClientAddressRemovedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate

/**
 * An event raised when a client removes an address from their account
 */
export interface ClientAddressRemovedV1 {
    metadata: {
        /**
         * The date and time when the address removal event occurred in UTC (ISO 8601 format e.g., 2023-09-08T12:00:00Z)
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
        addressRemoved: {
            /**
             * The GUID of the address that was removed
             */
            addressId: string;
            /**
             * The first line of the address (e.g., street name and number)
             */
            firstLineOfAddress: string;
            /**
             * The city of the address
             */
            city?: string;
            /**
             * The postal code of the address
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
         */
        removedAtUtc: string;
    };
}
