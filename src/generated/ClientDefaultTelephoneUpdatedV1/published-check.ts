// @generated from schemas/ClientDefaultTelephoneUpdatedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import { rethrowIfOurs } from "../../runtime/index.js";

export function check(value: any): boolean {
    try {
        return ((typeof value === "object" && value !== null && !(Array.isArray(value))) && ((((typeof value.metadata === "object" && value.metadata !== null && !(Array.isArray(value.metadata))) && (((((typeof value.metadata.occurredAtUtc === "string" && (typeof value.metadata.typeName === "string" && value.metadata.typeName === "ClientDefaultTelephoneUpdatedV1")) && (!((value.metadata.source !== undefined)) || typeof value.metadata.source === "string")) && Number.isFinite(value.metadata.version)) && typeof value.metadata.sentAtUtc === "string"))) && ((typeof value.data === "object" && value.data !== null && !(Array.isArray(value.data))) && (((((typeof value.data.clientId === "string" && (!((value.data.clientNumber !== undefined)) || Number.isFinite(value.data.clientNumber))) && typeof value.data.accountNumber === "string") && (!((value.data.telephoneTypeUpdated !== undefined)) || typeof value.data.telephoneTypeUpdated === "string")) && ((typeof value.data.telephoneUpdated === "object" && value.data.telephoneUpdated !== null && !(Array.isArray(value.data.telephoneUpdated))) && ((((((Number.isInteger(value.data.telephoneUpdated.telephoneId) && typeof value.data.telephoneUpdated.telephoneNumber === "string") && typeof value.data.telephoneUpdated.countryCode === "string") && typeof value.data.telephoneUpdated.isDefault === "boolean") && typeof value.data.telephoneUpdated.modifiedBySource === "string") && typeof value.data.telephoneUpdated.modifiedAtUtc === "string")))))))));
    }
    catch (error) {
        rethrowIfOurs(error, value);
        return false;
    }
}
