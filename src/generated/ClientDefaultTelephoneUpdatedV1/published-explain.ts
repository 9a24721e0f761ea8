// @generated from schemas/ClientDefaultTelephoneUpdatedV1/schema.json by scripts/generate.ts
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
                if ("ClientDefaultTelephoneUpdatedV1" !== data2) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/metadata/typeName", keyword: "const", message: "must be \"ClientDefaultTelephoneUpdatedV1\"" });
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
            if (data6.telephoneUpdated === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/data", property: "telephoneUpdated", keyword: "required", message: "is required" });
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
            if (data6.telephoneTypeUpdated !== undefined) {
                if (typeof data6.telephoneTypeUpdated !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/data/telephoneTypeUpdated", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data6.telephoneUpdated !== undefined) {
                let data11 = data6.telephoneUpdated;
                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                    if (data11.telephoneId === undefined) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/data/telephoneUpdated", property: "telephoneId", keyword: "required", message: "is required" });
                        errors++;
                    }
                    if (data11.telephoneNumber === undefined) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/data/telephoneUpdated", property: "telephoneNumber", keyword: "required", message: "is required" });
                        errors++;
                    }
                    if (data11.countryCode === undefined) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/data/telephoneUpdated", property: "countryCode", keyword: "required", message: "is required" });
                        errors++;
                    }
                    if (data11.isDefault === undefined) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/data/telephoneUpdated", property: "isDefault", keyword: "required", message: "is required" });
                        errors++;
                    }
                    if (data11.modifiedBySource === undefined) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/data/telephoneUpdated", property: "modifiedBySource", keyword: "required", message: "is required" });
                        errors++;
                    }
                    if (data11.modifiedAtUtc === undefined) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/data/telephoneUpdated", property: "modifiedAtUtc", keyword: "required", message: "is required" });
                        errors++;
                    }
                    if (data11.telephoneId !== undefined) {
                        let data12 = data11.telephoneId;
                        if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                            (vErrors ??= []).push({ instancePath: instancePath + "/data/telephoneUpdated/telephoneId", keyword: "type", message: "must be an integer" });
                            errors++;
                        }
                    }
                    if (data11.telephoneNumber !== undefined) {
                        if (typeof data11.telephoneNumber !== "string") {
                            (vErrors ??= []).push({ instancePath: instancePath + "/data/telephoneUpdated/telephoneNumber", keyword: "type", message: "must be a string" });
                            errors++;
                        }
                    }
                    if (data11.countryCode !== undefined) {
                        if (typeof data11.countryCode !== "string") {
                            (vErrors ??= []).push({ instancePath: instancePath + "/data/telephoneUpdated/countryCode", keyword: "type", message: "must be a string" });
                            errors++;
                        }
                    }
                    if (data11.isDefault !== undefined) {
                        if (typeof data11.isDefault !== "boolean") {
                            (vErrors ??= []).push({ instancePath: instancePath + "/data/telephoneUpdated/isDefault", keyword: "type", message: "must be a boolean" });
                            errors++;
                        }
                    }
                    if (data11.modifiedBySource !== undefined) {
                        if (typeof data11.modifiedBySource !== "string") {
                            (vErrors ??= []).push({ instancePath: instancePath + "/data/telephoneUpdated/modifiedBySource", keyword: "type", message: "must be a string" });
                            errors++;
                        }
                    }
                    if (data11.modifiedAtUtc !== undefined) {
                        if (typeof data11.modifiedAtUtc !== "string") {
                            (vErrors ??= []).push({ instancePath: instancePath + "/data/telephoneUpdated/modifiedAtUtc", keyword: "type", message: "must be a string" });
                            errors++;
                        }
                    }
                }
                else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/data/telephoneUpdated", keyword: "type", message: "must be an object" });
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
