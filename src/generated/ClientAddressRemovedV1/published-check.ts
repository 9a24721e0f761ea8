// @generated from schemas/ClientAddressRemovedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import { rethrowIfOurs } from "../../runtime/index.js";

export function check(value: any): boolean {
    try {
        return ((typeof value === "object" && value !== null && !(Array.isArray(value))) && ((((typeof value.metadata === "object" && value.metadata !== null && !(Array.isArray(value.metadata))) && (((((typeof value.metadata.occurredAtUtc === "string" && (typeof value.metadata.typeName === "string" && value.metadata.typeName === "ClientAddressRemovedV1")) && (!((value.metadata.source !== undefined)) || typeof value.metadata.source === "string")) && Number.isFinite(value.metadata.version)) && typeof value.metadata.sentAtUtc === "string"))) && ((typeof value.data === "object" && value.data !== null && !(Array.isArray(value.data))) && ((((((typeof value.data.clientId === "string" && (!((value.data.clientNumber !== undefined)) || Number.isFinite(value.data.clientNumber))) && typeof value.data.accountNumber === "string") && ((typeof value.data.addressRemoved === "object" && value.data.addressRemoved !== null && !(Array.isArray(value.data.addressRemoved))) && (((((typeof value.data.addressRemoved.addressId === "string" && typeof value.data.addressRemoved.firstLineOfAddress === "string") && (!((value.data.addressRemoved.city !== undefined)) || typeof value.data.addressRemoved.city === "string")) && (!((value.data.addressRemoved.postalCode !== undefined)) || typeof value.data.addressRemoved.postalCode === "string")) && typeof value.data.addressRemoved.countryCode === "string")))) && typeof value.data.removedBySource === "string") && typeof value.data.removedAtUtc === "string"))))));
    }
    catch (error) {
        rethrowIfOurs(error, value);
        return false;
    }
}
