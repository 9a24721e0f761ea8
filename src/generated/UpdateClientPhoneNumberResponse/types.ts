// @generated from schemas/UpdateClientPhoneNumberResponse/schema.json by scripts/generate.ts
// Do not edit: run npm run generate

/**
 * What Debitsuccess answers to UpdateClientPhoneNumber
 */
export interface UpdateClientPhoneNumberResponse {
    /**
     * Date/time message was processed
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
