// @generated from schemas/ClientDefaultTelephoneUpdatedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate

/**
 * An event raised when a client updates their telephone number
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
