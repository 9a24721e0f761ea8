// @generated from schemas/ClientAddressRemovedV1/schema.json by scripts/generate.ts
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
                if ("ClientAddressRemovedV1" !== data2) {
                    findings.push(["const", "must be \"ClientAddressRemovedV1\"", "/metadata/typeName"]);
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
            if (data6.addressRemoved === undefined) {
                findings.push(["required", "is required", "/data/addressRemoved"]);
            }
            if (data6.removedBySource === undefined) {
                findings.push(["required", "is required", "/data/removedBySource"]);
            }
            if (data6.removedAtUtc === undefined) {
                findings.push(["required", "is required", "/data/removedAtUtc"]);
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
            if (data6.addressRemoved !== undefined) {
                let data10 = data6.addressRemoved;
                if (isObject(data10)) {
                    if (data10.addressId === undefined) {
                        findings.push(["required", "is required", "/data/addressRemoved/addressId"]);
                    }
                    if (data10.firstLineOfAddress === undefined) {
                        findings.push(["required", "is required", "/data/addressRemoved/firstLineOfAddress"]);
                    }
                    if (data10.countryCode === undefined) {
                        findings.push(["required", "is required", "/data/addressRemoved/countryCode"]);
                    }
                    if (data10.addressId !== undefined) {
                        if (typeof data10.addressId !== "string") {
                            findings.push(["type", "must be a string", "/data/addressRemoved/addressId"]);
                        }
                    }
                    if (data10.firstLineOfAddress !== undefined) {
                        if (typeof data10.firstLineOfAddress !== "string") {
                            findings.push(["type", "must be a string", "/data/addressRemoved/firstLineOfAddress"]);
                        }
                    }
                    if (data10.city !== undefined) {
                        if (typeof data10.city !== "string") {
                            findings.push(["type", "must be a string", "/data/addressRemoved/city"]);
                        }
                    }
                    if (data10.postalCode !== undefined) {
                        if (typeof data10.postalCode !== "string") {
                            findings.push(["type", "must be a string", "/data/addressRemoved/postalCode"]);
                        }
                    }
                    if (data10.countryCode !== undefined) {
                        if (typeof data10.countryCode !== "string") {
                            findings.push(["type", "must be a string", "/data/addressRemoved/countryCode"]);
                        }
                    }
                }
                else {
                    findings.push(["type", "must be an object", "/data/addressRemoved"]);
                }
            }
            if (data6.removedBySource !== undefined) {
                if (typeof data6.removedBySource !== "string") {
                    findings.push(["type", "must be a string", "/data/removedBySource"]);
                }
            }
            if (data6.removedAtUtc !== undefined) {
                if (typeof data6.removedAtUtc !== "string") {
                    findings.push(["type", "must be a string", "/data/removedAtUtc"]);
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
