// @generated from schemas/ClientAddressRemovedV1/documented.json by scripts/generate.ts
// Do not edit: run npm run generate
import { dateTime, uuid } from "../../runtime/formats.js";
import { rethrowIfOurs } from "../../runtime/index.js";

const checkMetadata = (value: any): boolean => (!((value !== undefined)) || (!((typeof value === "object" && value !== null && !(Array.isArray(value)))) || (((!((value.occurredAtUtc !== undefined)) || (!(typeof value.occurredAtUtc === "string") || (dateTime(value.occurredAtUtc) && (((value.occurredAtUtc.endsWith("Z") || value.occurredAtUtc.endsWith("z")) || value.occurredAtUtc.endsWith("+00:00")) || value.occurredAtUtc.endsWith("-00:00"))))) && (!((value.sentAtUtc !== undefined)) || (!(typeof value.sentAtUtc === "string") || (dateTime(value.sentAtUtc) && (((value.sentAtUtc.endsWith("Z") || value.sentAtUtc.endsWith("z")) || value.sentAtUtc.endsWith("+00:00")) || value.sentAtUtc.endsWith("-00:00")))))) && (!((value.applicationBreadcrumb !== undefined)) || typeof value.applicationBreadcrumb === "string"))));
const checkAddressRemoved = (value: any): boolean => (!((value !== undefined)) || (!((typeof value === "object" && value !== null && !(Array.isArray(value)))) || (!((value.addressId !== undefined)) || (!(typeof value.addressId === "string") || uuid(value.addressId)))));
const checkData = (value: any): boolean => (!((value !== undefined)) || (!((typeof value === "object" && value !== null && !(Array.isArray(value)))) || (((!((value.clientId !== undefined)) || (!(typeof value.clientId === "string") || uuid(value.clientId))) && checkAddressRemoved(value.addressRemoved)) && (!((value.removedAtUtc !== undefined)) || (!(typeof value.removedAtUtc === "string") || (dateTime(value.removedAtUtc) && (((value.removedAtUtc.endsWith("Z") || value.removedAtUtc.endsWith("z")) || value.removedAtUtc.endsWith("+00:00")) || value.removedAtUtc.endsWith("-00:00"))))))));

export function check(value: any): boolean {
    try {
        return (!((typeof value === "object" && value !== null && !(Array.isArray(value)))) || (checkMetadata(value.metadata) && checkData(value.data)));
    }
    catch (error) {
        rethrowIfOurs(error, value);
        return false;
    }
}
