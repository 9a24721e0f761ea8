// @generated from schemas/ClientDefaultTelephoneUpdatedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import { rethrowIfOurs } from "../../runtime/index.js";

const checkMetadata = (value: any): boolean => ((typeof value === "object" && value !== null && !(Array.isArray(value))) && (((((typeof value.occurredAtUtc === "string" && (typeof value.typeName === "string" && value.typeName === "ClientDefaultTelephoneUpdatedV1")) && (!((value.source !== undefined)) || typeof value.source === "string")) && Number.isFinite(value.version)) && typeof value.sentAtUtc === "string")));
const checkTelephoneUpdated = (value: any): boolean => ((typeof value === "object" && value !== null && !(Array.isArray(value))) && ((((((Number.isInteger(value.telephoneId) && typeof value.telephoneNumber === "string") && typeof value.countryCode === "string") && typeof value.isDefault === "boolean") && typeof value.modifiedBySource === "string") && typeof value.modifiedAtUtc === "string")));
const checkData = (value: any): boolean => ((typeof value === "object" && value !== null && !(Array.isArray(value))) && (((((typeof value.clientId === "string" && (!((value.clientNumber !== undefined)) || Number.isFinite(value.clientNumber))) && typeof value.accountNumber === "string") && (!((value.telephoneTypeUpdated !== undefined)) || typeof value.telephoneTypeUpdated === "string")) && checkTelephoneUpdated(value.telephoneUpdated))));

export function check(value: any): boolean {
    try {
        return ((typeof value === "object" && value !== null && !(Array.isArray(value))) && ((checkMetadata(value.metadata) && checkData(value.data))));
    }
    catch (error) {
        rethrowIfOurs(error, value);
        return false;
    }
}
