// @generated from schemas/ClientAddressRemovedV1/documented.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../finding.js";
import { dateTime, uuid } from "../../formats.js";

const formats0 = dateTime;
const formats4 = uuid;
const pattern0 = /(Z|\+00:00)$/u;
function validate0(data: any, { instancePath = "" }: any = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
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
            if (data0.sentAtUtc !== undefined) {
                let data2 = data0.sentAtUtc;
                if (typeof data2 === "string") {
                    if (!pattern0.test(data2)) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/metadata/sentAtUtc", keyword: "pattern", message: "must be in UTC: it ends with Z or +00:00" });
                        errors++;
                    }
                    if (!(formats0(data2))) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/metadata/sentAtUtc", keyword: "format", message: "must be an RFC 3339 date-time, such as 2023-09-08T12:00:00Z" });
                        errors++;
                    }
                }
            }
        }
    }
    if (data.data !== undefined) {
        let data3 = data.data;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.clientId !== undefined) {
                let data4 = data3.clientId;
                if (typeof data4 === "string") {
                    if (!(formats4(data4))) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/data/clientId", keyword: "format", message: "must be a UUID" });
                        errors++;
                    }
                }
            }
            if (data3.addressRemoved !== undefined) {
                let data5 = data3.addressRemoved;
                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                    if (data5.addressId !== undefined) {
                        let data6 = data5.addressId;
                        if (typeof data6 === "string") {
                            if (!(formats4(data6))) {
                                (vErrors ??= []).push({ instancePath: instancePath + "/data/addressRemoved/addressId", keyword: "format", message: "must be a UUID" });
                                errors++;
                            }
                        }
                    }
                }
            }
            if (data3.removedAtUtc !== undefined) {
                let data7 = data3.removedAtUtc;
                if (typeof data7 === "string") {
                    if (!pattern0.test(data7)) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/data/removedAtUtc", keyword: "pattern", message: "must be in UTC: it ends with Z or +00:00" });
                        errors++;
                    }
                    if (!(formats0(data7))) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/data/removedAtUtc", keyword: "format", message: "must be an RFC 3339 date-time, such as 2023-09-08T12:00:00Z" });
                        errors++;
                    }
                }
            }
        }
    }
} validate0.errors = vErrors; return errors === 0; }

export const explain: Explain = (value) => (validate0(value) ? [] : validate0.errors);
