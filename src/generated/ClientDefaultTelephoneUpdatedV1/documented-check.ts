// @generated from schemas/ClientDefaultTelephoneUpdatedV1/documented.json by scripts/generate.ts
// Do not edit: run npm run generate
import { dateTime, uuid } from "../../runtime/formats.js";
import { rethrowIfOurs } from "../../runtime/index.js";

export function check(value: any): boolean {
    try {
        return (!((typeof value === "object" && value !== null && !(Array.isArray(value)))) || ((!((value.metadata !== undefined)) || (!((typeof value.metadata === "object" && value.metadata !== null && !(Array.isArray(value.metadata)))) || (((!((value.metadata.occurredAtUtc !== undefined)) || (!(typeof value.metadata.occurredAtUtc === "string") || (dateTime(value.metadata.occurredAtUtc) && /([Zz]|[+-]00:00)$/u.test(value.metadata.occurredAtUtc)))) && (!((value.metadata.sentAtUtc !== undefined)) || (!(typeof value.metadata.sentAtUtc === "string") || (dateTime(value.metadata.sentAtUtc) && /([Zz]|[+-]00:00)$/u.test(value.metadata.sentAtUtc))))) && (!((value.metadata.applicationBreadcrumb !== undefined)) || typeof value.metadata.applicationBreadcrumb === "string")))) && (!((value.data !== undefined)) || (!((typeof value.data === "object" && value.data !== null && !(Array.isArray(value.data)))) || ((!((value.data.clientId !== undefined)) || (!(typeof value.data.clientId === "string") || uuid(value.data.clientId))) && (!((value.data.telephoneUpdated !== undefined)) || (!((typeof value.data.telephoneUpdated === "object" && value.data.telephoneUpdated !== null && !(Array.isArray(value.data.telephoneUpdated)))) || (!((value.data.telephoneUpdated.modifiedAtUtc !== undefined)) || (!(typeof value.data.telephoneUpdated.modifiedAtUtc === "string") || (dateTime(value.data.telephoneUpdated.modifiedAtUtc) && /([Zz]|[+-]00:00)$/u.test(value.data.telephoneUpdated.modifiedAtUtc)))))))))));
    }
    catch (error) {
        rethrowIfOurs(error, value);
        return false;
    }
}
