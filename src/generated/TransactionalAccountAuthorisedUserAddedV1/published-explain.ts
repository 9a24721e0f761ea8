// @generated from schemas/TransactionalAccountAuthorisedUserAddedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../finding.js";

function validate0(data: any, { instancePath = "" }: any = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata !== undefined) {
        let data0 = data.metadata;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.occurredAtUtc === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/metadata", property: "occurredAtUtc", keyword: "required", message: "is required" });
                errors++;
            }
            if (data0.typeName === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/metadata", property: "typeName", keyword: "required", message: "is required" });
                errors++;
            }
            if (data0.sentAtUtc === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/metadata", property: "sentAtUtc", keyword: "required", message: "is required" });
                errors++;
            }
            if (data0.version === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/metadata", property: "version", keyword: "required", message: "is required" });
                errors++;
            }
            if (data0.isTransactionalAccountAvailableForClient === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/metadata", property: "isTransactionalAccountAvailableForClient", keyword: "required", message: "is required" });
                errors++;
            }
            if (data0.occurredAtUtc !== undefined) {
                if (typeof data0.occurredAtUtc !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/metadata/occurredAtUtc", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data0.typeName !== undefined) {
                if (typeof data0.typeName !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/metadata/typeName", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data0.source !== undefined) {
                if (typeof data0.source !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/metadata/source", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data0.applicationBreadcrumb !== undefined) {
                if (typeof data0.applicationBreadcrumb !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/metadata/applicationBreadcrumb", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data0.version !== undefined) {
                if (typeof data0.version !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/metadata/version", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data0.sentAtUtc !== undefined) {
                if (typeof data0.sentAtUtc !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/metadata/sentAtUtc", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data0.isTransactionalAccountAvailableForClient !== undefined) {
                if (typeof data0.isTransactionalAccountAvailableForClient !== "boolean") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/metadata/isTransactionalAccountAvailableForClient", keyword: "type", message: "must be a boolean" });
                    errors++;
                }
            }
        }
        else {
            (vErrors ??= []).push({ instancePath: instancePath + "/metadata", keyword: "type", message: "must be an object" });
            errors++;
        }
    }
    if (data.data !== undefined) {
        let data8 = data.data;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.globalTransactionAccountId !== undefined) {
                if (typeof data8.globalTransactionAccountId !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/data/globalTransactionAccountId", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data8.accountNumber !== undefined) {
                if (typeof data8.accountNumber !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/data/accountNumber", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data8.authorisedUserDetails !== undefined) {
                let data11 = data8.authorisedUserDetails;
                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                    if (data11.client !== undefined) {
                        let data12 = data11.client;
                        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                            if (data12.globalClientId !== undefined) {
                                if (typeof data12.globalClientId !== "string") {
                                    (vErrors ??= []).push({ instancePath: instancePath + "/data/authorisedUserDetails/client/globalClientId", keyword: "type", message: "must be a string" });
                                    errors++;
                                }
                            }
                            if (data12.clientNumber !== undefined) {
                                let data14 = data12.clientNumber;
                                if (!((typeof data14 == "number") && (isFinite(data14)))) {
                                    (vErrors ??= []).push({ instancePath: instancePath + "/data/authorisedUserDetails/client/clientNumber", keyword: "type", message: "must be a number" });
                                    errors++;
                                }
                            }
                            if (data12.type !== undefined) {
                                if (typeof data12.type !== "string") {
                                    (vErrors ??= []).push({ instancePath: instancePath + "/data/authorisedUserDetails/client/type", keyword: "type", message: "must be a string" });
                                    errors++;
                                }
                            }
                            if (data12.fullName !== undefined) {
                                if (typeof data12.fullName !== "string") {
                                    (vErrors ??= []).push({ instancePath: instancePath + "/data/authorisedUserDetails/client/fullName", keyword: "type", message: "must be a string" });
                                    errors++;
                                }
                            }
                        }
                        else {
                            (vErrors ??= []).push({ instancePath: instancePath + "/data/authorisedUserDetails/client", keyword: "type", message: "must be an object" });
                            errors++;
                        }
                    }
                    if (data11.type !== undefined) {
                        if (typeof data11.type !== "string") {
                            (vErrors ??= []).push({ instancePath: instancePath + "/data/authorisedUserDetails/type", keyword: "type", message: "must be a string" });
                            errors++;
                        }
                    }
                    if (data11.level !== undefined) {
                        if (typeof data11.level !== "string") {
                            (vErrors ??= []).push({ instancePath: instancePath + "/data/authorisedUserDetails/level", keyword: "type", message: "must be a string" });
                            errors++;
                        }
                    }
                    if (data11.startAt !== undefined) {
                        if (typeof data11.startAt !== "string") {
                            (vErrors ??= []).push({ instancePath: instancePath + "/data/authorisedUserDetails/startAt", keyword: "type", message: "must be a string" });
                            errors++;
                        }
                    }
                    if (data11.expiryAt !== undefined) {
                        if (typeof data11.expiryAt !== "string") {
                            (vErrors ??= []).push({ instancePath: instancePath + "/data/authorisedUserDetails/expiryAt", keyword: "type", message: "must be a string" });
                            errors++;
                        }
                    }
                }
                else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/data/authorisedUserDetails", keyword: "type", message: "must be an object" });
                    errors++;
                }
            }
        }
        else {
            (vErrors ??= []).push({ instancePath: instancePath + "/data", keyword: "type", message: "must be an object" });
            errors++;
        }
    }
}
else {
    (vErrors ??= []).push({ instancePath, keyword: "type", message: "must be an object" });
    errors++;
} validate0.errors = vErrors; return errors === 0; }

export const explain: Explain = (value) => (validate0(value) ? [] : validate0.errors);
