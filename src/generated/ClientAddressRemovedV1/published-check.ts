// @generated from schemas/ClientAddressRemovedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import { rethrowIfOurs } from "../../runtime/index.js";

const checkMetadata = (value: any): boolean => ((typeof value === "object" && value !== null && !(Array.isArray(value))) && (((((typeof value.occurredAtUtc === "string" && (typeof value.typeName === "string" && value.typeName === "ClientAddressRemovedV1")) && (!((value.source !== undefined)) || typeof value.source === "string")) && Number.isFinite(value.version)) && typeof value.sentAtUtc === "string")));
const checkAddressRemoved = (value: any): boolean => ((typeof value === "object" && value !== null && !(Array.isArray(value))) && (((((typeof value.addressId === "string" && typeof value.firstLineOfAddress === "string") && (!((value.city !== undefined)) || typeof value.city === "string")) && (!((value.postalCode !== undefined)) || typeof value.postalCode === "string")) && typeof value.countryCode === "string")));
const checkData = (value: any): boolean => ((typeof value === "object" && value !== null && !(Array.isArray(value))) && ((((((typeof value.clientId === "string" && (!((value.clientNumber !== undefined)) || Number.isFinite(value.clientNumber))) && typeof value.accountNumber === "string") && checkAddressRemoved(value.addressRemoved)) && typeof value.removedBySource === "string") && typeof value.removedAtUtc === "string")));

export function check(value: any): boolean {
    try {
        return ((typeof value === "object" && value !== null && !(Array.isArray(value))) && ((checkMetadata(value.metadata) && checkData(value.data))));
    }
    catch (error) {
        rethrowIfOurs(error, value);
        return false;
    }
}
