// @generated from schemas/ClientDefaultTelephoneUpdatedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../contract/finding.js";
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
            if (data0.occurredAtUtc !== undefined) {
                if (typeof data0.occurredAtUtc !== "string") {
                    findings.push(["type", "must be a string", "/metadata/occurredAtUtc"]);
                }
            }
            if (data0.typeName !== undefined) {
                let data2 = data0.typeName;
                if (typeof data2 !== "string") {
                    findings.push(["type", "must be a string", "/metadata/typeName"]);
                }
                if ("ClientDefaultTelephoneUpdatedV1" !== data2) {
                    findings.push(["const", "must be \"ClientDefaultTelephoneUpdatedV1\"", "/metadata/typeName"]);
                }
            }
            if (data0.source !== undefined) {
                if (typeof data0.source !== "string") {
                    findings.push(["type", "must be a string", "/metadata/source"]);
                }
            }
            if (data0.version !== undefined) {
                let data4 = data0.version;
                if (!((typeof data4 == "number") && (isFinite(data4)))) {
                    findings.push(["type", "must be a number", "/metadata/version"]);
                }
            }
            if (data0.sentAtUtc !== undefined) {
                if (typeof data0.sentAtUtc !== "string") {
                    findings.push(["type", "must be a string", "/metadata/sentAtUtc"]);
                }
            }
        }
        else {
            findings.push(["type", "must be an object", "/metadata"]);
        }
    }
    if (data.data !== undefined) {
        let data6 = data.data;
        if (isObject(data6)) {
            if (data6.clientId === undefined) {
                findings.push(["required", "is required", "/data/clientId"]);
            }
            if (data6.accountNumber === undefined) {
                findings.push(["required", "is required", "/data/accountNumber"]);
            }
            if (data6.telephoneUpdated === undefined) {
                findings.push(["required", "is required", "/data/telephoneUpdated"]);
            }
            if (data6.clientId !== undefined) {
                if (typeof data6.clientId !== "string") {
                    findings.push(["type", "must be a string", "/data/clientId"]);
                }
            }
            if (data6.clientNumber !== undefined) {
                let data8 = data6.clientNumber;
                if (!((typeof data8 == "number") && (isFinite(data8)))) {
                    findings.push(["type", "must be a number", "/data/clientNumber"]);
                }
            }
            if (data6.accountNumber !== undefined) {
                if (typeof data6.accountNumber !== "string") {
                    findings.push(["type", "must be a string", "/data/accountNumber"]);
                }
            }
            if (data6.telephoneTypeUpdated !== undefined) {
                if (typeof data6.telephoneTypeUpdated !== "string") {
                    findings.push(["type", "must be a string", "/data/telephoneTypeUpdated"]);
                }
            }
            if (data6.telephoneUpdated !== undefined) {
                let data11 = data6.telephoneUpdated;
                if (isObject(data11)) {
                    if (data11.telephoneId === undefined) {
                        findings.push(["required", "is required", "/data/telephoneUpdated/telephoneId"]);
                    }
                    if (data11.telephoneNumber === undefined) {
                        findings.push(["required", "is required", "/data/telephoneUpdated/telephoneNumber"]);
                    }
                    if (data11.countryCode === undefined) {
                        findings.push(["required", "is required", "/data/telephoneUpdated/countryCode"]);
                    }
                    if (data11.isDefault === undefined) {
                        findings.push(["required", "is required", "/data/telephoneUpdated/isDefault"]);
                    }
                    if (data11.modifiedBySource === undefined) {
                        findings.push(["required", "is required", "/data/telephoneUpdated/modifiedBySource"]);
                    }
                    if (data11.modifiedAtUtc === undefined) {
                        findings.push(["required", "is required", "/data/telephoneUpdated/modifiedAtUtc"]);
                    }
                    if (data11.telephoneId !== undefined) {
                        let data12 = data11.telephoneId;
                        if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                            findings.push(["type", "must be an integer", "/data/telephoneUpdated/telephoneId"]);
                        }
                    }
                    if (data11.telephoneNumber !== undefined) {
                        if (typeof data11.telephoneNumber !== "string") {
                            findings.push(["type", "must be a string", "/data/telephoneUpdated/telephoneNumber"]);
                        }
                    }
                    if (data11.countryCode !== undefined) {
                        if (typeof data11.countryCode !== "string") {
                            findings.push(["type", "must be a string", "/data/telephoneUpdated/countryCode"]);
                        }
                    }
                    if (data11.isDefault !== undefined) {
                        if (typeof data11.isDefault !== "boolean") {
                            findings.push(["type", "must be a boolean", "/data/telephoneUpdated/isDefault"]);
                        }
                    }
                    if (data11.modifiedBySource !== undefined) {
                        if (typeof data11.modifiedBySource !== "string") {
                            findings.push(["type", "must be a string", "/data/telephoneUpdated/modifiedBySource"]);
                        }
                    }
                    if (data11.modifiedAtUtc !== undefined) {
                        if (typeof data11.modifiedAtUtc !== "string") {
                            findings.push(["type", "must be a string", "/data/telephoneUpdated/modifiedAtUtc"]);
                        }
                    }
                }
                else {
                    findings.push(["type", "must be an object", "/data/telephoneUpdated"]);
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
