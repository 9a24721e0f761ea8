// @generated from schemas/UpdateClientPhoneNumber/schema.json by scripts/generate.ts
// Do not edit: run npm run generate

/**
 * Allows the customer’s phone number to be updated. Any existing phone number of the specified type held by Debitsuccess will be marked as Phone Number Type = Previous and replaced by the phone number data supplied in this message.
 */
export interface UpdateClientPhoneNumber {
    /**
     * Date/time message was processed
     */
    DateCreated?: string;
    /**
     * The user that Debitsuccess knows the sender by
     */
    User: {
        /**
         * Unique ID for the user
         */
        Id?: string;
        /**
         * Provided by Debitsuccess
         */
        Username: string;
        /**
         * Provided by Debitsuccess. A secret
         */
        Password: string;
    };
    /**
     * Allows requesting user to be logged
     */
    RequestInitiator?: string;
    /**
     * Debitsuccess account reference
     */
    AccountReferenceNo?: string;
    /**
     * External account reference
     */
    ExternalAccountReferenceNo?: string;
    /**
     * The phone number that replaces the one of its type
     */
    PhoneNumber: {
        /**
         * ID for the request
         */
        Id?: string;
        /**
         * Home, Mobile, Work, Emergency
         */
        PhoneNumberType: ("Home" | "Mobile" | "Work" | "Emergency");
        /**
         * Unique country identifier
         */
        CountryCode?: string;
        /**
         * Maximum length of 4 characters
         */
        STDCode?: string;
        /**
         * Maximum length of 75 characters. Allowed characters: letters, digits and # + - ( ) * _ space , ; : . /
         */
        Number: string;
        /**
         * Required for emergency phone type
         */
        Name?: string;
        /**
         * Customer’s preferred phone number (true or false)
         */
        Preferred?: boolean;
    };
}
