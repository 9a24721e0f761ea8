// @generated from schemas/TransactionalAccountAuthorisedUserAddedV1/documented.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../contract/finding.js";
import { dateTime, uuid } from "../../runtime/formats.js";
import { isObject } from "../../runtime/index.js";

function validate0(data: any) { const findings = []; if (isObject(data)) {
    if (data.metadata === undefined) {
        findings.push(["required", "is required", "/metadata"]);
    }
    if (data.data === undefined) {
        findings.push(["required", "is required", "/data"]);
    }
    if (data.metadata !== undefined) {
        let data0 = data.metadata;
        if (isObject(data0)) {
            if (data0.occurredAtUtc !== undefined) {
                let data1 = data0.occurredAtUtc;
                if (typeof data1 === "string") {
                    if (!/([Zz]|[+-]00:00)$/u.test(data1)) {
                        findings.push(["pattern", "must be in UTC: it ends with Z or +00:00", "/metadata/occurredAtUtc"]);
                    }
                    if (!(dateTime(data1))) {
                        findings.push(["format", "must be an RFC 3339 date-time, such as 2023-09-08T12:00:00Z", "/metadata/occurredAtUtc"]);
                    }
                }
            }
            if (data0.typeName !== undefined) {
                if ("TransactionalAccountAuthorisedUserAddedV1" !== data0.typeName) {
                    findings.push(["const", "must be \"TransactionalAccountAuthorisedUserAddedV1\"", "/metadata/typeName"]);
                }
            }
            if (data0.version !== undefined) {
                let data3 = data0.version;
                if (typeof data3 === "string") {
                    if (!/^V(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))?$/u.test(data3)) {
                        findings.push(["pattern", "must be V{major} or V{major.minor.patch}, such as V1.0.0", "/metadata/version"]);
                    }
                }
            }
            if (data0.sentAtUtc !== undefined) {
                let data4 = data0.sentAtUtc;
                if (typeof data4 === "string") {
                    if (!/([Zz]|[+-]00:00)$/u.test(data4)) {
                        findings.push(["pattern", "must be in UTC: it ends with Z or +00:00", "/metadata/sentAtUtc"]);
                    }
                    if (!(dateTime(data4))) {
                        findings.push(["format", "must be an RFC 3339 date-time, such as 2023-09-08T12:00:00Z", "/metadata/sentAtUtc"]);
                    }
                }
            }
        }
    }
    if (data.data !== undefined) {
        let data5 = data.data;
        if (isObject(data5)) {
            if (data5.globalTransactionAccountId !== undefined) {
                let data6 = data5.globalTransactionAccountId;
                if (typeof data6 === "string") {
                    if (!(uuid(data6))) {
                        findings.push(["format", "must be a UUID", "/data/globalTransactionAccountId"]);
                    }
                }
            }
            if (data5.authorisedUserDetails !== undefined) {
                let data7 = data5.authorisedUserDetails;
                if (isObject(data7)) {
                    if (data7.client !== undefined) {
                        let data8 = data7.client;
                        if (isObject(data8)) {
                            if (data8.globalClientId !== undefined) {
                                let data9 = data8.globalClientId;
                                if (typeof data9 === "string") {
                                    if (!(uuid(data9))) {
                                        findings.push(["format", "must be a UUID", "/data/authorisedUserDetails/client/globalClientId"]);
                                    }
                                }
                            }
                        }
                    }
                    if (data7.level !== undefined) {
                        let data10 = data7.level;
                        if (!(((data10 === "0") || (data10 === "1")) || (data10 === "2"))) {
                            findings.push(["enum", "must be one of \"0\", \"1\", \"2\"", "/data/authorisedUserDetails/level"]);
                        }
                    }
                    if (data7.startAt !== undefined) {
                        let data11 = data7.startAt;
                        if (typeof data11 === "string") {
                            if (!(dateTime(data11))) {
                                findings.push(["format", "must be an RFC 3339 date-time, such as 2023-09-08T12:00:00Z", "/data/authorisedUserDetails/startAt"]);
                            }
                        }
                    }
                    if (data7.expiryAt !== undefined) {
                        let data12 = data7.expiryAt;
                        if (typeof data12 === "string") {
                            if (!(dateTime(data12))) {
                                findings.push(["format", "must be an RFC 3339 date-time, such as 2023-09-08T12:00:00Z", "/data/authorisedUserDetails/expiryAt"]);
                            }
                        }
                    }
                }
            }
        }
    }
} return findings; }

export const explain: Explain = (value) => validate0(value);
