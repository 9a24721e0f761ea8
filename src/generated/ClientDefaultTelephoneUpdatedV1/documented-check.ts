// @generated from schemas/ClientDefaultTelephoneUpdatedV1/documented.json by scripts/generate.ts
// Do not edit: run npm run generate
import { dateTime, uuid } from "../../runtime/formats.js";
import { rethrowIfOurs } from "../../runtime/index.js";

const checkMetadata = (value: any): boolean => (!((value !== undefined)) || (!((typeof value === "object" && value !== null && !(Array.isArray(value)))) || (((!((value.occurredAtUtc !== undefined)) || (!(typeof value.occurredAtUtc === "string") || (dateTime(value.occurredAtUtc) && (((value.occurredAtUtc.endsWith("Z") || value.occurredAtUtc.endsWith("z")) || value.occurredAtUtc.endsWith("+00:00")) || value.occurredAtUtc.endsWith("-00:00"))))) && (!((value.sentAtUtc !== undefined)) || (!(typeof value.sentAtUtc === "string") || (dateTime(value.sentAtUtc) && (((value.sentAtUtc.endsWith("Z") || value.sentAtUtc.endsWith("z")) || value.sentAtUtc.endsWith("+00:00")) || value.sentAtUtc.endsWith("-00:00")))))) && (!((value.applicationBreadcrumb !== undefined)) || typeof value.applicationBreadcrumb === "string"))));
const checkTelephoneUpdated = (value: any): boolean => (!((value !== undefined)) || (!((typeof value === "object" && value !== null && !(Array.isArray(value)))) || (!((value.modifiedAtUtc !== undefined)) || (!(typeof value.modifiedAtUtc === "string") || (dateTime(value.modifiedAtUtc) && (((value.modifiedAtUtc.endsWith("Z") || value.modifiedAtUtc.endsWith("z")) || value.modifiedAtUtc.endsWith("+00:00")) || value.modifiedAtUtc.endsWith("-00:00")))))));
const checkData = (value: any): boolean => (!((value !== undefined)) || (!((typeof value === "object" && value !== null && !(Array.isArray(value)))) || ((!((value.clientId !== undefined)) || (!(typeof value.clientId === "string") || uuid(value.clientId))) && checkTelephoneUpdated(value.telephoneUpdated))));

export function check(value: any): boolean {
    try {
        return (!((typeof value === "object" && value !== null && !(Array.isArray(value)))) || (checkMetadata(value.metadata) && checkData(value.data)));
    }
    catch (error) {
        rethrowIfOurs(error, value);
        return false;
    }
}
