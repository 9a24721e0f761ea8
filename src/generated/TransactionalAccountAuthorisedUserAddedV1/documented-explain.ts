// @generated from schemas/TransactionalAccountAuthorisedUserAddedV1/documented.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../finding.js";
import { dateTime, uuid } from "../../formats.js";

const formats0 = dateTime;
const formats4 = uuid;
const pattern0 = /(Z|\+00:00)$/u;
const pattern1 = /^V(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))?$/u;
function validate0(data: any, { instancePath = "" }: any = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata === undefined) {
        (vErrors ??= []).push({ instancePath, property: "metadata", keyword: "required", message: "is required" });
        errors++;
    }
    if (data.data === undefined) {
        (vErrors ??= []).push({ instancePath, property: "data", keyword: "required", message: "is required" });
        errors++;
    }
    if (data.metadata !== undefined) {
        let data0 = data.metadata;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.occurredAtUtc !== undefined) {
                let data1 = data0.occurredAtUtc;
                if (typeof data1 === "string") {
                    if (!pattern0.test(data1)) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/metadata/occurredAtUtc", keyword: "pattern", message: "must be in UTC: it ends with Z or +00:00" });
                        errors++;
                    }
                    if (!(formats0(data1))) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/metadata/occurredAtUtc", keyword: "format", message: "must be an RFC 3339 date-time, such as 2023-09-08T12:00:00Z" });
                        errors++;
                    }
                }
            }
            if (data0.typeName !== undefined) {
                if ("TransactionalAccountAuthorisedUserAddedV1" !== data0.typeName) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/metadata/typeName", keyword: "const", message: "must be \"TransactionalAccountAuthorisedUserAddedV1\"" });
                    errors++;
                }
            }
            if (data0.version !== undefined) {
                let data3 = data0.version;
                if (typeof data3 === "string") {
                    if (!pattern1.test(data3)) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/metadata/version", keyword: "pattern", message: "must be V{major} or V{major.minor.patch}, such as V1.0.0" });
                        errors++;
                    }
                }
            }
            if (data0.sentAtUtc !== undefined) {
                let data4 = data0.sentAtUtc;
                if (typeof data4 === "string") {
                    if (!pattern0.test(data4)) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/metadata/sentAtUtc", keyword: "pattern", message: "must be in UTC: it ends with Z or +00:00" });
                        errors++;
                    }
                    if (!(formats0(data4))) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/metadata/sentAtUtc", keyword: "format", message: "must be an RFC 3339 date-time, such as 2023-09-08T12:00:00Z" });
                        errors++;
                    }
                }
            }
        }
    }
    if (data.data !== undefined) {
        let data5 = data.data;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.globalTransactionAccountId !== undefined) {
                let data6 = data5.globalTransactionAccountId;
                if (typeof data6 === "string") {
                    if (!(formats4(data6))) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/data/globalTransactionAccountId", keyword: "format", message: "must be a UUID" });
                        errors++;
                    }
                }
            }
            if (data5.authorisedUserDetails !== undefined) {
                let data7 = data5.authorisedUserDetails;
                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                    if (data7.client !== undefined) {
                        let data8 = data7.client;
                        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                            if (data8.globalClientId !== undefined) {
                                let data9 = data8.globalClientId;
                                if (typeof data9 === "string") {
                                    if (!(formats4(data9))) {
                                        (vErrors ??= []).push({ instancePath: instancePath + "/data/authorisedUserDetails/client/globalClientId", keyword: "format", message: "must be a UUID" });
                                        errors++;
                                    }
                                }
                            }
                        }
                    }
                    if (data7.level !== undefined) {
                        let data10 = data7.level;
                        if (!(((data10 === "0") || (data10 === "1")) || (data10 === "2"))) {
                            (vErrors ??= []).push({ instancePath: instancePath + "/data/authorisedUserDetails/level", keyword: "enum", message: "must be one of \"0\", \"1\", \"2\"" });
                            errors++;
                        }
                    }
                    if (data7.startAt !== undefined) {
                        let data11 = data7.startAt;
                        if (typeof data11 === "string") {
                            if (!(formats0(data11))) {
                                (vErrors ??= []).push({ instancePath: instancePath + "/data/authorisedUserDetails/startAt", keyword: "format", message: "must be an RFC 3339 date-time, such as 2023-09-08T12:00:00Z" });
                                errors++;
                            }
                        }
                    }
                    if (data7.expiryAt !== undefined) {
                        let data12 = data7.expiryAt;
                        if (typeof data12 === "string") {
                            if (!(formats0(data12))) {
                                (vErrors ??= []).push({ instancePath: instancePath + "/data/authorisedUserDetails/expiryAt", keyword: "format", message: "must be an RFC 3339 date-time, such as 2023-09-08T12:00:00Z" });
                                errors++;
                            }
                        }
                    }
                }
            }
        }
    }
} validate0.errors = vErrors; return errors === 0; }

export const explain: Explain = (value) => (validate0(value) ? [] : validate0.errors);
