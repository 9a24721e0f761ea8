// @generated from schemas/UpdateClientPhoneNumber/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import type { DebitsuccessRequestContract } from "../../kinds/debitsuccess.js";
import { defineDebitsuccessRequest } from "../../runtime/index.js";
import { check } from "./published-check.js";
import { explain } from "./published-explain.js";
import type { UpdateClientPhoneNumber as Payload } from "./types.js";

/**
 * Allows the customer’s phone number to be updated. Any existing phone number of the specified type held by Debitsuccess will be marked as Phone Number Type = Previous and replaced by the phone number data supplied in this message.
 *
 * Version 1. Source: Debitsuccess: UpdateClientPhoneNumber.
 *
 * @example
 * ```ts
 * import { UpdateClientPhoneNumber } from "client-contracts";
 *
 * const read = (text: string): UpdateClientPhoneNumber => UpdateClientPhoneNumber.parseJson(text);
 * ```
 */
export type UpdateClientPhoneNumber = Payload;

/**
 * Allows the customer’s phone number to be updated. Any existing phone number of the specified type held by Debitsuccess will be marked as Phone Number Type = Previous and replaced by the phone number data supplied in this message.
 *
 * Version 1. Source: Debitsuccess: UpdateClientPhoneNumber.
 *
 * @example
 * ```ts
 * import { UpdateClientPhoneNumber } from "client-contracts";
 *
 * const read = (text: string): UpdateClientPhoneNumber => UpdateClientPhoneNumber.parseJson(text);
 * ```
 */
export const UpdateClientPhoneNumber: DebitsuccessRequestContract<Payload, "UpdateClientPhoneNumber", "DateCreated", { "DateCreated": true }> = /* @__PURE__ */ defineDebitsuccessRequest({
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
