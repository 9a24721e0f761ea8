// @generated from schemas/TransactionalAccountAuthorisedUserAddedV1/documented.json by scripts/generate.ts
// Do not edit: run npm run generate
import { dateTime, uuid } from "../../runtime/formats.js";
import { rethrowIfOurs } from "../../runtime/index.js";

const checkMetadata = (value: any): boolean => (!((typeof value === "object" && value !== null && !(Array.isArray(value)))) || ((((!((value.occurredAtUtc !== undefined)) || (!(typeof value.occurredAtUtc === "string") || (dateTime(value.occurredAtUtc) && (((value.occurredAtUtc.endsWith("Z") || value.occurredAtUtc.endsWith("z")) || value.occurredAtUtc.endsWith("+00:00")) || value.occurredAtUtc.endsWith("-00:00"))))) && (!((value.typeName !== undefined)) || value.typeName === "TransactionalAccountAuthorisedUserAddedV1")) && (!((value.version !== undefined)) || (!(typeof value.version === "string") || /^V(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))?$/u.test(value.version)))) && (!((value.sentAtUtc !== undefined)) || (!(typeof value.sentAtUtc === "string") || (dateTime(value.sentAtUtc) && (((value.sentAtUtc.endsWith("Z") || value.sentAtUtc.endsWith("z")) || value.sentAtUtc.endsWith("+00:00")) || value.sentAtUtc.endsWith("-00:00")))))));
const checkClient = (value: any): boolean => (!((value !== undefined)) || (!((typeof value === "object" && value !== null && !(Array.isArray(value)))) || (!((value.globalClientId !== undefined)) || (!(typeof value.globalClientId === "string") || uuid(value.globalClientId)))));
const checkAuthorisedUserDetails = (value: any): boolean => (!((value !== undefined)) || (!((typeof value === "object" && value !== null && !(Array.isArray(value)))) || ((((checkClient(value.client) && (!((value.type !== undefined)) || true)) && (!((value.level !== undefined)) || ((value.level === "0" || value.level === "1") || value.level === "2"))) && (!((value.startAt !== undefined)) || (!(typeof value.startAt === "string") || dateTime(value.startAt)))) && (!((value.expiryAt !== undefined)) || (!(typeof value.expiryAt === "string") || dateTime(value.expiryAt))))));
const checkData = (value: any): boolean => (!((typeof value === "object" && value !== null && !(Array.isArray(value)))) || ((!((value.globalTransactionAccountId !== undefined)) || (!(typeof value.globalTransactionAccountId === "string") || uuid(value.globalTransactionAccountId))) && checkAuthorisedUserDetails(value.authorisedUserDetails)));

export function check(value: any): boolean {
    try {
        return (!((typeof value === "object" && value !== null && !(Array.isArray(value)))) || (((value.metadata !== undefined) && (value.data !== undefined)) && (checkMetadata(value.metadata) && checkData(value.data))));
    }
    catch (error) {
        rethrowIfOurs(error, value);
        return false;
    }
}
