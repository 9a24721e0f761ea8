// @generated from schemas/UpdateClientPhoneNumberResponse/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import type { PlainContract } from "../../kinds/plain.js";
import { definePlain } from "../../runtime/index.js";
import { check } from "./published-check.js";
import { explain } from "./published-explain.js";
import type { UpdateClientPhoneNumberResponse as Payload } from "./types.js";

/**
 * What Debitsuccess answers to UpdateClientPhoneNumber
 *
 * Version 1. Source: Debitsuccess: UpdateClientPhoneNumber.
 *
 * @example
 * ```ts
 * import { UpdateClientPhoneNumberResponse } from "client-contracts";
 *
 * const read = (text: string): UpdateClientPhoneNumberResponse => UpdateClientPhoneNumberResponse.parseJson(text);
 * ```
 */
export type UpdateClientPhoneNumberResponse = Payload;

/**
 * What Debitsuccess answers to UpdateClientPhoneNumber
 *
 * Version 1. Source: Debitsuccess: UpdateClientPhoneNumber.
 *
 * @example
 * ```ts
 * import { UpdateClientPhoneNumberResponse } from "client-contracts";
 *
 * const read = (text: string): UpdateClientPhoneNumberResponse => UpdateClientPhoneNumberResponse.parseJson(text);
 * ```
 */
export const UpdateClientPhoneNumberResponse: PlainContract<Payload, "UpdateClientPhoneNumberResponse", never, { "DateCreated": true }> = /* @__PURE__ */ definePlain({
  name: "UpdateClientPhoneNumberResponse",
  version: "1",
  id: "urn:client-contracts:UpdateClientPhoneNumberResponse",
  correlationHeader: "correlation-id",
  dates: {"parts":{"DateCreated":{"date":true}}},
  fields: {"parts":{"DateCreated":{},"Id":{},"ResponseNotes":{"parts":{"Code":{},"Note":{"mark":"personal"},"NoteType":{}}},"Status":{}}},
  published: { check, explain },
});
