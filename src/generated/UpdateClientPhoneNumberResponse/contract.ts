// @generated from schemas/UpdateClientPhoneNumberResponse/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import type { PlainContract } from "../../kinds/plain.js";
import { definePlain } from "../../runtime/index.js";
import { check } from "./published-check.js";
import { explain } from "./published-explain.js";

// What a user infers from the contract has its name here.
export type * from "../../types.js";

/**
 * What Debitsuccess answers to UpdateClientPhoneNumber
 *
 * Version 1. Source: Debitsuccess: UpdateClientPhoneNumber.
 *
 * ```ts
 * interface UpdateClientPhoneNumberResponse {
 *   DateCreated?: string; // date-time
 *   Id?: string;
 *   ResponseNotes?: {
 *     Code?: string;
 *     Note?: string; // personal
 *     NoteType?: ("Error" | "Warning" | "Info");
 *   }[];
 *   Status?: ("Failed" | "Succeed" | "Unknown");
 * }
 * ```
 *
 * @example
 * ```ts
 * import { UpdateClientPhoneNumberResponse } from "client-contracts";
 *
 * const read = (text: string): UpdateClientPhoneNumberResponse => UpdateClientPhoneNumberResponse.parseJson(text);
 * ```
 */
export interface UpdateClientPhoneNumberResponse {
    /**
     * Date/time message was processed
     *
     * Rule: date-time
     */
    DateCreated?: string;
    /**
     * Unique ID for the message
     */
    Id?: string;
    /**
     * Collection of validation messages
     */
    ResponseNotes?: {
        /**
         * The code of the error table
         */
        Code?: string;
        /**
         * The message in words
         *
         * Mark: personal
         */
        Note?: string;
        /**
         * Error, Warning, Info
         */
        NoteType?: ("Error" | "Warning" | "Info");
    }[];
    /**
     * Failed, Succeed, Unknown
     */
    Status?: ("Failed" | "Succeed" | "Unknown");
}

/** What `UpdateClientPhoneNumberResponse.strict` accepts: what its schema and its page say together. */
export interface UpdateClientPhoneNumberResponseStrict {
    /**
     * Date/time message was processed
     *
     * Rule: date-time
     */
    DateCreated?: string;
    /**
     * Unique ID for the message
     */
    Id?: string;
    /**
     * Collection of validation messages
     */
    ResponseNotes?: {
        /**
         * The code of the error table
         */
        Code?: string;
        /**
         * The message in words
         *
         * Mark: personal
         */
        Note?: string;
        /**
         * Error, Warning, Info
         */
        NoteType?: ("Error" | "Warning" | "Info");
    }[];
    /**
     * Failed, Succeed, Unknown
     */
    Status?: ("Failed" | "Succeed" | "Unknown");
}

/** What code gives to `UpdateClientPhoneNumberResponse.build`: the payload. */
export interface UpdateClientPhoneNumberResponseData {
    /**
     * Date/time message was processed
     *
     * Rule: date-time
     */
    DateCreated?: (string | Date) | undefined;
    /**
     * Unique ID for the message
     */
    Id?: string | undefined;
    /**
     * Collection of validation messages
     */
    ResponseNotes?: readonly {
        /**
         * The code of the error table
         */
        Code?: string | undefined;
        /**
         * The message in words
         *
         * Mark: personal
         */
        Note?: string | undefined;
        /**
         * Error, Warning, Info
         */
        NoteType?: ("Error" | "Warning" | "Info") | undefined;
    }[] | undefined;
    /**
     * Failed, Succeed, Unknown
     */
    Status?: ("Failed" | "Succeed" | "Unknown") | undefined;
}

export const UpdateClientPhoneNumberResponse: PlainContract<UpdateClientPhoneNumberResponse, "UpdateClientPhoneNumberResponse", UpdateClientPhoneNumberResponseStrict, UpdateClientPhoneNumberResponseData> = /* @__PURE__ */ definePlain({
  name: "UpdateClientPhoneNumberResponse",
  version: "1",
  id: "urn:client-contracts:UpdateClientPhoneNumberResponse",
  correlationHeader: "correlation-id",
  dates: {"parts":{"DateCreated":{"date":true}}},
  fields: {"parts":{"DateCreated":{},"Id":{},"ResponseNotes":{"parts":{"Code":{},"Note":{"mark":"personal"},"NoteType":{}}},"Status":{}}},
  published: { check, explain },
});
