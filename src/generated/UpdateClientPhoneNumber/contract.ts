// @generated from schemas/UpdateClientPhoneNumber/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import type { DebitsuccessRequestContract } from "../../kinds/debitsuccess.js";
import { defineDebitsuccessRequest } from "../../runtime/index.js";
import { check } from "./published-check.js";
import { explain } from "./published-explain.js";

// What a user infers from the contract has its name here.
export type * from "../../types.js";

/**
 * Allows the customer’s phone number to be updated. Any existing phone number of the specified type held by Debitsuccess will be marked as Phone Number Type = Previous and replaced by the phone number data supplied in this message.
 *
 * Version 1. Source: Debitsuccess: UpdateClientPhoneNumber.
 *
 * ```ts
 * interface UpdateClientPhoneNumber {
 *   DateCreated?: string; // date-time
 *   User: {
 *     Id?: string; // personal
 *     Username: string; // personal
 *     Password: string; // secret
 *   };
 *   RequestInitiator?: string; // personal; at most 100 characters
 *   AccountReferenceNo?: string; // personal; at most 15 characters
 *   ExternalAccountReferenceNo?: string; // personal; at most 50 characters
 *   PhoneNumber: { // if PhoneNumberType is "Emergency", then Name is required for the phone type Emergency
 *     Id?: string;
 *     PhoneNumberType: ("Home" | "Mobile" | "Work" | "Emergency");
 *     CountryCode?: string;
 *     STDCode?: string; // personal; at most 4 characters
 *     Number: string; // personal; at most 75 characters; must have no characters but letters, digits and # + - ( ) * _ space , ; : . /
 *     Name?: string; // personal; at most 50 characters
 *     Preferred?: boolean;
 *   };
 * }
 * ```
 *
 * @example
 * ```ts
 * import { UpdateClientPhoneNumber } from "client-contracts";
 *
 * const read = (text: string): UpdateClientPhoneNumber => UpdateClientPhoneNumber.parseJson(text);
 * ```
 */
export interface UpdateClientPhoneNumber {
    /**
     * Date/time message was processed
     *
     * Rule: date-time
     */
    DateCreated?: string;
    /**
     * The user that Debitsuccess knows the sender by
     */
    User: {
        /**
         * Unique ID for the user
         *
         * Mark: personal
         */
        Id?: string;
        /**
         * Provided by Debitsuccess
         *
         * Mark: personal
         */
        Username: string;
        /**
         * Provided by Debitsuccess. A secret
         *
         * Mark: secret
         */
        Password: string;
    };
    /**
     * Allows requesting user to be logged
     *
     * Rule: at most 100 characters
     *
     * Mark: personal
     */
    RequestInitiator?: string;
    /**
     * Debitsuccess account reference
     *
     * Rule: at most 15 characters
     *
     * Mark: personal
     */
    AccountReferenceNo?: string;
    /**
     * External account reference
     *
     * Rule: at most 50 characters
     *
     * Mark: personal
     */
    ExternalAccountReferenceNo?: string;
    /**
     * The phone number that replaces the one of its type
     *
     * Rule: if PhoneNumberType is "Emergency", then Name is required for the phone type Emergency
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
         *
         * Rule: at most 4 characters
         *
         * Mark: personal
         */
        STDCode?: string;
        /**
         * Maximum length of 75 characters. Allowed characters: letters, digits and # + - ( ) * _ space , ; : . /
         *
         * Rule: at most 75 characters; must have no characters but letters, digits and # + - ( ) * _ space , ; : . /
         *
         * Mark: personal
         */
        Number: string;
        /**
         * Required for emergency phone type
         *
         * Rule: at most 50 characters
         *
         * Mark: personal
         */
        Name?: string;
        /**
         * Customer’s preferred phone number (true or false)
         */
        Preferred?: boolean;
    };
}

/** What `UpdateClientPhoneNumber.strict` accepts: what its schema and its page say together. */
export type UpdateClientPhoneNumberStrict = ({
    /**
     * Date/time message was processed
     *
     * Rule: date-time
     */
    DateCreated?: string;
    /**
     * The user that Debitsuccess knows the sender by
     */
    User: {
        /**
         * Unique ID for the user
         *
         * Mark: personal
         */
        Id?: string;
        /**
         * Provided by Debitsuccess
         *
         * Mark: personal
         */
        Username: string;
        /**
         * Provided by Debitsuccess. A secret
         *
         * Mark: secret
         */
        Password: string;
    };
    /**
     * Allows requesting user to be logged
     *
     * Rule: at most 100 characters
     *
     * Mark: personal
     */
    RequestInitiator?: string;
    /**
     * The phone number that replaces the one of its type
     *
     * Rule: if PhoneNumberType is "Emergency", then Name is required for the phone type Emergency
     */
    PhoneNumber: ({
        /**
         * ID for the request
         */
        Id?: string;
        /**
         * Unique country identifier
         */
        CountryCode?: string;
        /**
         * Maximum length of 4 characters
         *
         * Rule: at most 4 characters
         *
         * Mark: personal
         */
        STDCode?: string;
        /**
         * Maximum length of 75 characters. Allowed characters: letters, digits and # + - ( ) * _ space , ; : . /
         *
         * Rule: at most 75 characters; must have no characters but letters, digits and # + - ( ) * _ space , ; : . /
         *
         * Mark: personal
         */
        Number: string;
        /**
         * Customer’s preferred phone number (true or false)
         */
        Preferred?: boolean;
    } & (UpdateClientPhoneNumberStrictIfPhoneNumberTypeEmergency | UpdateClientPhoneNumberStrictIfOtherPhoneNumberType));
} & (UpdateClientPhoneNumberStrictWithAccountReferenceNo | UpdateClientPhoneNumberStrictWithExternalAccountReferenceNo));

export interface UpdateClientPhoneNumberStrictIfPhoneNumberTypeEmergency {
    /**
     * Home, Mobile, Work, Emergency
     */
    PhoneNumberType: "Emergency";
    /**
     * Required for emergency phone type
     *
     * Rule: at most 50 characters
     *
     * Mark: personal
     */
    Name: string;
}

export interface UpdateClientPhoneNumberStrictIfOtherPhoneNumberType {
    /**
     * Home, Mobile, Work, Emergency
     */
    PhoneNumberType: ("Home" | "Mobile" | "Work");
    /**
     * Required for emergency phone type
     *
     * Rule: at most 50 characters
     *
     * Mark: personal
     */
    Name?: string;
}

export interface UpdateClientPhoneNumberStrictWithAccountReferenceNo {
    /**
     * Debitsuccess account reference
     *
     * Rule: at most 15 characters
     *
     * Mark: personal
     */
    AccountReferenceNo: string;
    /**
     * External account reference
     *
     * Rule: at most 50 characters
     *
     * Mark: personal
     */
    ExternalAccountReferenceNo?: string;
}

export interface UpdateClientPhoneNumberStrictWithExternalAccountReferenceNo {
    /**
     * Debitsuccess account reference
     *
     * Rule: at most 15 characters
     *
     * Mark: personal
     */
    AccountReferenceNo?: string;
    /**
     * External account reference
     *
     * Rule: at most 50 characters
     *
     * Mark: personal
     */
    ExternalAccountReferenceNo: string;
}

/** What code gives to `UpdateClientPhoneNumber.build`: the request, without its user. */
export type UpdateClientPhoneNumberData = ({
    /**
     * Date/time message was processed
     *
     * Rule: date-time
     */
    DateCreated?: (string | Date) | undefined;
    /**
     * Allows requesting user to be logged
     *
     * Rule: at most 100 characters
     *
     * Mark: personal
     */
    RequestInitiator?: string | undefined;
    /**
     * The phone number that replaces the one of its type
     *
     * Rule: if PhoneNumberType is "Emergency", then Name is required for the phone type Emergency
     */
    PhoneNumber: ({
        /**
         * ID for the request
         */
        Id?: string | undefined;
        /**
         * Unique country identifier
         */
        CountryCode?: string | undefined;
        /**
         * Maximum length of 4 characters
         *
         * Rule: at most 4 characters
         *
         * Mark: personal
         */
        STDCode?: string | undefined;
        /**
         * Maximum length of 75 characters. Allowed characters: letters, digits and # + - ( ) * _ space , ; : . /
         *
         * Rule: at most 75 characters; must have no characters but letters, digits and # + - ( ) * _ space , ; : . /
         *
         * Mark: personal
         */
        Number: string;
        /**
         * Customer’s preferred phone number (true or false)
         */
        Preferred?: boolean | undefined;
    } & (UpdateClientPhoneNumberDataIfPhoneNumberTypeEmergency | UpdateClientPhoneNumberDataIfOtherPhoneNumberType));
} & (UpdateClientPhoneNumberDataWithAccountReferenceNo | UpdateClientPhoneNumberDataWithExternalAccountReferenceNo));

export interface UpdateClientPhoneNumberDataIfPhoneNumberTypeEmergency {
    /**
     * Home, Mobile, Work, Emergency
     */
    PhoneNumberType: "Emergency";
    /**
     * Required for emergency phone type
     *
     * Rule: at most 50 characters
     *
     * Mark: personal
     */
    Name: string;
}

export interface UpdateClientPhoneNumberDataIfOtherPhoneNumberType {
    /**
     * Home, Mobile, Work, Emergency
     */
    PhoneNumberType: ("Home" | "Mobile" | "Work");
    /**
     * Required for emergency phone type
     *
     * Rule: at most 50 characters
     *
     * Mark: personal
     */
    Name?: string | undefined;
}

export interface UpdateClientPhoneNumberDataWithAccountReferenceNo {
    /**
     * Debitsuccess account reference
     *
     * Rule: at most 15 characters
     *
     * Mark: personal
     */
    AccountReferenceNo: string;
    /**
     * External account reference
     *
     * Rule: at most 50 characters
     *
     * Mark: personal
     */
    ExternalAccountReferenceNo?: string | undefined;
}

export interface UpdateClientPhoneNumberDataWithExternalAccountReferenceNo {
    /**
     * Debitsuccess account reference
     *
     * Rule: at most 15 characters
     *
     * Mark: personal
     */
    AccountReferenceNo?: string | undefined;
    /**
     * External account reference
     *
     * Rule: at most 50 characters
     *
     * Mark: personal
     */
    ExternalAccountReferenceNo: string;
}

/** What code gives to `UpdateClientPhoneNumber.build`: the user of the request. */
export interface UpdateClientPhoneNumberUser {
    /**
     * Unique ID for the user
     *
     * Mark: personal
     */
    Id?: string | undefined;
    /**
     * Provided by Debitsuccess
     *
     * Mark: personal
     */
    Username: string;
    /**
     * Provided by Debitsuccess. A secret
     *
     * Mark: secret
     */
    Password: string;
}

export const UpdateClientPhoneNumber: DebitsuccessRequestContract<UpdateClientPhoneNumber, "UpdateClientPhoneNumber", UpdateClientPhoneNumberStrict, UpdateClientPhoneNumberData, UpdateClientPhoneNumberUser> = /* @__PURE__ */ defineDebitsuccessRequest({
  name: "UpdateClientPhoneNumber",
  version: "1",
  id: "urn:client-contracts:UpdateClientPhoneNumber",
  correlationHeader: "correlation-id",
  fills: {"/DateCreated":"now","/PhoneNumber/Id":"uuid"},
  dates: {"parts":{"DateCreated":{"date":true}}},
  fields: {"parts":{"DateCreated":{},"User":{"parts":{"Id":{"mark":"personal"},"Username":{"mark":"personal"},"Password":{"mark":"secret"}}},"RequestInitiator":{"mark":"personal"},"AccountReferenceNo":{"mark":"personal"},"ExternalAccountReferenceNo":{"mark":"personal"},"PhoneNumber":{"parts":{"Id":{},"PhoneNumberType":{},"CountryCode":{},"STDCode":{"mark":"personal"},"Number":{"mark":"personal"},"Name":{"mark":"personal"},"Preferred":{}}}}},
  published: { check, explain },
  codes: [{"code":"12023","pointer":"/PhoneNumber","keyword":"required"},{"code":"12016","pointer":"","keyword":"anyOf"},{"code":"14122","pointer":"/PhoneNumber/Name","keyword":"required"},{"code":"13029","pointer":"/PhoneNumber/STDCode"},{"code":"14206","pointer":"/PhoneNumber/Number"}],
});

/** The error table on the page of UpdateClientPhoneNumber: what a response's notes may say. */
export const UpdateClientPhoneNumberErrors = [
  {"type":"Error","code":"12023","message":"Missing phone number parameter"},
  {"type":"Error","code":"02","message":"Invalid user credentials"},
  {"type":"Error","code":"12016","message":"Missing required reference number. Must provide either ExternalAccountReferenceNo or AccountReferenceNo or both."},
  {"type":"Error","code":"08","message":"There is no record found with this criteria"},
  {"type":"Error","code":"10","message":"Account is not active"},
  {"type":"Error","code":"07","message":"Multiple accounts found with this criteria"},
  {"type":"Error","code":"14122","message":"Name field is required for emergency phone type."},
  {"type":"Error","code":"13029","message":"Invalid Phone STD"},
  {"type":"Info","code":"00","message":"Success"},
  {"type":"Error","code":"14206","message":"Invalid Number"},
  {"type":"Warning","code":"14030","message":"Preferred is set to FALSE as customers with Guarantor’s contact are not allowed to update other phone numbers to Preferred"},
] as const;
