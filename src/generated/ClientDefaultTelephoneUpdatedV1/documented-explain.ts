// @generated from schemas/ClientDefaultTelephoneUpdatedV1/documented.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../contract/finding.js";
import { dateTime, uuid } from "../../runtime/formats.js";
import { isObject } from "../../runtime/index.js";

function validate0(data: any) { const findings = []; if (isObject(data)) {
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
            if (data0.sentAtUtc !== undefined) {
                let data2 = data0.sentAtUtc;
                if (typeof data2 === "string") {
                    if (!/([Zz]|[+-]00:00)$/u.test(data2)) {
                        findings.push(["pattern", "must be in UTC: it ends with Z or +00:00", "/metadata/sentAtUtc"]);
                    }
                    if (!(dateTime(data2))) {
                        findings.push(["format", "must be an RFC 3339 date-time, such as 2023-09-08T12:00:00Z", "/metadata/sentAtUtc"]);
                    }
                }
            }
            if (data0.applicationBreadcrumb !== undefined) {
                if (typeof data0.applicationBreadcrumb !== "string") {
                    findings.push(["type", "must be a string", "/metadata/applicationBreadcrumb"]);
                }
            }
        }
    }
    if (data.data !== undefined) {
        let data4 = data.data;
        if (isObject(data4)) {
            if (data4.clientId !== undefined) {
                let data5 = data4.clientId;
                if (typeof data5 === "string") {
                    if (!(uuid(data5))) {
                        findings.push(["format", "must be a UUID", "/data/clientId"]);
                    }
                }
            }
            if (data4.telephoneUpdated !== undefined) {
                let data6 = data4.telephoneUpdated;
                if (isObject(data6)) {
                    if (data6.modifiedAtUtc !== undefined) {
                        let data7 = data6.modifiedAtUtc;
                        if (typeof data7 === "string") {
                            if (!/([Zz]|[+-]00:00)$/u.test(data7)) {
                                findings.push(["pattern", "must be in UTC: it ends with Z or +00:00", "/data/telephoneUpdated/modifiedAtUtc"]);
                            }
                            if (!(dateTime(data7))) {
                                findings.push(["format", "must be an RFC 3339 date-time, such as 2023-09-08T12:00:00Z", "/data/telephoneUpdated/modifiedAtUtc"]);
                            }
                        }
                    }
                }
            }
        }
    }
} return findings; }

export const explain: Explain = (value) => validate0(value);
