// @generated from schemas/TransactionalAccountAuthorisedUserAddedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import { rethrowIfOurs } from "../../runtime/index.js";

const checkMetadata = (value: any): boolean => (!((value !== undefined)) || ((typeof value === "object" && value !== null && !(Array.isArray(value))) && (((((((typeof value.occurredAtUtc === "string" && typeof value.typeName === "string") && (!((value.source !== undefined)) || typeof value.source === "string")) && (!((value.applicationBreadcrumb !== undefined)) || typeof value.applicationBreadcrumb === "string")) && typeof value.version === "string") && typeof value.sentAtUtc === "string") && typeof value.isTransactionalAccountAvailableForClient === "boolean"))));
const checkClient = (value: any): boolean => (!((value !== undefined)) || ((typeof value === "object" && value !== null && !(Array.isArray(value))) && ((((!((value.globalClientId !== undefined)) || typeof value.globalClientId === "string") && (!((value.clientNumber !== undefined)) || Number.isFinite(value.clientNumber))) && (!((value.type !== undefined)) || typeof value.type === "string")) && (!((value.fullName !== undefined)) || typeof value.fullName === "string"))));
const checkAuthorisedUserDetails = (value: any): boolean => (!((value !== undefined)) || ((typeof value === "object" && value !== null && !(Array.isArray(value))) && ((((checkClient(value.client) && (!((value.type !== undefined)) || typeof value.type === "string")) && (!((value.level !== undefined)) || typeof value.level === "string")) && (!((value.startAt !== undefined)) || typeof value.startAt === "string")) && (!((value.expiryAt !== undefined)) || typeof value.expiryAt === "string"))));
const checkData = (value: any): boolean => (!((value !== undefined)) || ((typeof value === "object" && value !== null && !(Array.isArray(value))) && (((!((value.globalTransactionAccountId !== undefined)) || typeof value.globalTransactionAccountId === "string") && (!((value.accountNumber !== undefined)) || typeof value.accountNumber === "string")) && checkAuthorisedUserDetails(value.authorisedUserDetails))));

export function check(value: any): boolean {
    try {
        return ((typeof value === "object" && value !== null && !(Array.isArray(value))) && (checkMetadata(value.metadata) && checkData(value.data)));
    }
    catch (error) {
        rethrowIfOurs(error, value);
        return false;
    }
}
