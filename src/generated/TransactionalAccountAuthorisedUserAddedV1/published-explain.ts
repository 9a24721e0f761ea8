// @generated from schemas/TransactionalAccountAuthorisedUserAddedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../contract/finding.js";
import { isObject } from "../../runtime/index.js";

function validate0(data: any) { const findings = []; if (isObject(data)) {
    if (data.metadata !== undefined) {
        let data0 = data.metadata;
        if (isObject(data0)) {
            if (data0.occurredAtUtc === undefined) {
                findings.push(["required", "is required", "/metadata/occurredAtUtc"]);
            }
            if (data0.typeName === undefined) {
                findings.push(["required", "is required", "/metadata/typeName"]);
            }
            if (data0.sentAtUtc === undefined) {
                findings.push(["required", "is required", "/metadata/sentAtUtc"]);
            }
            if (data0.version === undefined) {
                findings.push(["required", "is required", "/metadata/version"]);
            }
            if (data0.isTransactionalAccountAvailableForClient === undefined) {
                findings.push(["required", "is required", "/metadata/isTransactionalAccountAvailableForClient"]);
            }
            if (data0.occurredAtUtc !== undefined) {
                if (typeof data0.occurredAtUtc !== "string") {
                    findings.push(["type", "must be a string", "/metadata/occurredAtUtc"]);
                }
            }
            if (data0.typeName !== undefined) {
                if (typeof data0.typeName !== "string") {
                    findings.push(["type", "must be a string", "/metadata/typeName"]);
                }
            }
            if (data0.source !== undefined) {
                if (typeof data0.source !== "string") {
                    findings.push(["type", "must be a string", "/metadata/source"]);
                }
            }
            if (data0.applicationBreadcrumb !== undefined) {
                if (typeof data0.applicationBreadcrumb !== "string") {
                    findings.push(["type", "must be a string", "/metadata/applicationBreadcrumb"]);
                }
            }
            if (data0.version !== undefined) {
                if (typeof data0.version !== "string") {
                    findings.push(["type", "must be a string", "/metadata/version"]);
                }
            }
            if (data0.sentAtUtc !== undefined) {
                if (typeof data0.sentAtUtc !== "string") {
                    findings.push(["type", "must be a string", "/metadata/sentAtUtc"]);
                }
            }
            if (data0.isTransactionalAccountAvailableForClient !== undefined) {
                if (typeof data0.isTransactionalAccountAvailableForClient !== "boolean") {
                    findings.push(["type", "must be a boolean", "/metadata/isTransactionalAccountAvailableForClient"]);
                }
            }
        }
        else {
            findings.push(["type", "must be an object", "/metadata"]);
        }
    }
    if (data.data !== undefined) {
        let data8 = data.data;
        if (isObject(data8)) {
            if (data8.globalTransactionAccountId !== undefined) {
                if (typeof data8.globalTransactionAccountId !== "string") {
                    findings.push(["type", "must be a string", "/data/globalTransactionAccountId"]);
                }
            }
            if (data8.accountNumber !== undefined) {
                if (typeof data8.accountNumber !== "string") {
                    findings.push(["type", "must be a string", "/data/accountNumber"]);
                }
            }
            if (data8.authorisedUserDetails !== undefined) {
                let data11 = data8.authorisedUserDetails;
                if (isObject(data11)) {
                    if (data11.client !== undefined) {
                        let data12 = data11.client;
                        if (isObject(data12)) {
                            if (data12.globalClientId !== undefined) {
                                if (typeof data12.globalClientId !== "string") {
                                    findings.push(["type", "must be a string", "/data/authorisedUserDetails/client/globalClientId"]);
                                }
                            }
                            if (data12.clientNumber !== undefined) {
                                let data14 = data12.clientNumber;
                                if (!((typeof data14 == "number") && (isFinite(data14)))) {
                                    findings.push(["type", "must be a number", "/data/authorisedUserDetails/client/clientNumber"]);
                                }
                            }
                            if (data12.type !== undefined) {
                                if (typeof data12.type !== "string") {
                                    findings.push(["type", "must be a string", "/data/authorisedUserDetails/client/type"]);
                                }
                            }
                            if (data12.fullName !== undefined) {
                                if (typeof data12.fullName !== "string") {
                                    findings.push(["type", "must be a string", "/data/authorisedUserDetails/client/fullName"]);
                                }
                            }
                        }
                        else {
                            findings.push(["type", "must be an object", "/data/authorisedUserDetails/client"]);
                        }
                    }
                    if (data11.type !== undefined) {
                        if (typeof data11.type !== "string") {
                            findings.push(["type", "must be a string", "/data/authorisedUserDetails/type"]);
                        }
                    }
                    if (data11.level !== undefined) {
                        if (typeof data11.level !== "string") {
                            findings.push(["type", "must be a string", "/data/authorisedUserDetails/level"]);
                        }
                    }
                    if (data11.startAt !== undefined) {
                        if (typeof data11.startAt !== "string") {
                            findings.push(["type", "must be a string", "/data/authorisedUserDetails/startAt"]);
                        }
                    }
                    if (data11.expiryAt !== undefined) {
                        if (typeof data11.expiryAt !== "string") {
                            findings.push(["type", "must be a string", "/data/authorisedUserDetails/expiryAt"]);
                        }
                    }
                }
                else {
                    findings.push(["type", "must be an object", "/data/authorisedUserDetails"]);
                }
            }
        }
        else {
            findings.push(["type", "must be an object", "/data"]);
        }
    }
}
else {
    findings.push(["type", "must be an object", ""]);
} return findings; }

export const explain: Explain = (value) => validate0(value);
