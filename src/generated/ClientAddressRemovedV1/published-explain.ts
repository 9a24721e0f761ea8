// @generated from schemas/ClientAddressRemovedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../finding.js";

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
            if (data0.occurredAtUtc !== undefined) {
                if (typeof data0.occurredAtUtc !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/metadata/occurredAtUtc", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data0.typeName !== undefined) {
                let data2 = data0.typeName;
                if (typeof data2 !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/metadata/typeName", keyword: "type", message: "must be a string" });
                    errors++;
                }
                if ("ClientAddressRemovedV1" !== data2) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/metadata/typeName", keyword: "const", message: "must be \"ClientAddressRemovedV1\"" });
                    errors++;
                }
            }
            if (data0.source !== undefined) {
                if (typeof data0.source !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/metadata/source", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data0.version !== undefined) {
                let data4 = data0.version;
                if (!((typeof data4 == "number") && (isFinite(data4)))) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/metadata/version", keyword: "type", message: "must be a number" });
                    errors++;
                }
            }
            if (data0.sentAtUtc !== undefined) {
                if (typeof data0.sentAtUtc !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/metadata/sentAtUtc", keyword: "type", message: "must be a string" });
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
        let data6 = data.data;
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.clientId === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/data", property: "clientId", keyword: "required", message: "is required" });
                errors++;
            }
            if (data6.accountNumber === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/data", property: "accountNumber", keyword: "required", message: "is required" });
                errors++;
            }
            if (data6.addressRemoved === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/data", property: "addressRemoved", keyword: "required", message: "is required" });
                errors++;
            }
            if (data6.removedBySource === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/data", property: "removedBySource", keyword: "required", message: "is required" });
                errors++;
            }
            if (data6.removedAtUtc === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/data", property: "removedAtUtc", keyword: "required", message: "is required" });
                errors++;
            }
            if (data6.clientId !== undefined) {
                if (typeof data6.clientId !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/data/clientId", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data6.clientNumber !== undefined) {
                let data8 = data6.clientNumber;
                if (!((typeof data8 == "number") && (isFinite(data8)))) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/data/clientNumber", keyword: "type", message: "must be a number" });
                    errors++;
                }
            }
            if (data6.accountNumber !== undefined) {
                if (typeof data6.accountNumber !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/data/accountNumber", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data6.addressRemoved !== undefined) {
                let data10 = data6.addressRemoved;
                if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    if (data10.addressId === undefined) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/data/addressRemoved", property: "addressId", keyword: "required", message: "is required" });
                        errors++;
                    }
                    if (data10.firstLineOfAddress === undefined) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/data/addressRemoved", property: "firstLineOfAddress", keyword: "required", message: "is required" });
                        errors++;
                    }
                    if (data10.countryCode === undefined) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/data/addressRemoved", property: "countryCode", keyword: "required", message: "is required" });
                        errors++;
                    }
                    if (data10.addressId !== undefined) {
                        if (typeof data10.addressId !== "string") {
                            (vErrors ??= []).push({ instancePath: instancePath + "/data/addressRemoved/addressId", keyword: "type", message: "must be a string" });
                            errors++;
                        }
                    }
                    if (data10.firstLineOfAddress !== undefined) {
                        if (typeof data10.firstLineOfAddress !== "string") {
                            (vErrors ??= []).push({ instancePath: instancePath + "/data/addressRemoved/firstLineOfAddress", keyword: "type", message: "must be a string" });
                            errors++;
                        }
                    }
                    if (data10.city !== undefined) {
                        if (typeof data10.city !== "string") {
                            (vErrors ??= []).push({ instancePath: instancePath + "/data/addressRemoved/city", keyword: "type", message: "must be a string" });
                            errors++;
                        }
                    }
                    if (data10.postalCode !== undefined) {
                        if (typeof data10.postalCode !== "string") {
                            (vErrors ??= []).push({ instancePath: instancePath + "/data/addressRemoved/postalCode", keyword: "type", message: "must be a string" });
                            errors++;
                        }
                    }
                    if (data10.countryCode !== undefined) {
                        if (typeof data10.countryCode !== "string") {
                            (vErrors ??= []).push({ instancePath: instancePath + "/data/addressRemoved/countryCode", keyword: "type", message: "must be a string" });
                            errors++;
                        }
                    }
                }
                else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/data/addressRemoved", keyword: "type", message: "must be an object" });
                    errors++;
                }
            }
            if (data6.removedBySource !== undefined) {
                if (typeof data6.removedBySource !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/data/removedBySource", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data6.removedAtUtc !== undefined) {
                if (typeof data6.removedAtUtc !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/data/removedAtUtc", keyword: "type", message: "must be a string" });
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
