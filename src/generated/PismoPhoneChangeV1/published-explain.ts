// @generated from schemas/PismoPhoneChangeV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../contract/finding.js";
import { isEnough, isObject } from "../../runtime/index.js";
import { itemCount } from "../../runtime/keyword-checks.js";

function validate0(data: any) { const findings = []; if (isObject(data)) {
    if (data.method === undefined) {
        findings.push(["required", "is required", "/method"]);
    }
    if (data.uri === undefined) {
        findings.push(["required", "is required", "/uri"]);
    }
    if (data.email === undefined) {
        findings.push(["required", "is required", "/email"]);
    }
    if (data.roles === undefined) {
        findings.push(["required", "is required", "/roles"]);
    }
    if (data.origin === undefined) {
        findings.push(["required", "is required", "/origin"]);
    }
    if (data.object === undefined) {
        findings.push(["required", "is required", "/object"]);
    }
    if (data.method !== undefined) {
        if (typeof data.method !== "string") {
            findings.push(["type", "must be a string", "/method"]);
        }
    }
    if (data.uri !== undefined) {
        if (typeof data.uri !== "string") {
            findings.push(["type", "must be a string", "/uri"]);
        }
    }
    if (data.email !== undefined) {
        if (typeof data.email !== "string") {
            findings.push(["type", "must be a string", "/email"]);
        }
    }
    if (data.roles !== undefined) {
        let data3 = data.roles;
        if (Array.isArray(data3)) {
            const len0 = itemCount(data3);
            {
                const start = findings.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (isEnough(findings, start))
                        break;
                    if (typeof data3[i0] !== "string") {
                        findings.push(["type", "must be a string", "/roles/" + i0]);
                    }
                }
            }
        }
        else {
            findings.push(["type", "must be an array", "/roles"]);
        }
    }
    if (data.origin !== undefined) {
        if (typeof data.origin !== "string") {
            findings.push(["type", "must be a string", "/origin"]);
        }
    }
    if (data.object !== undefined) {
        let data6 = data.object;
        if (isObject(data6)) {
            if (data6.account_id === undefined) {
                findings.push(["required", "is required", "/object/account_id"]);
            }
            if (data6.area_code === undefined) {
                findings.push(["required", "is required", "/object/area_code"]);
            }
            if (data6.number === undefined) {
                findings.push(["required", "is required", "/object/number"]);
            }
            if (data6.type === undefined) {
                findings.push(["required", "is required", "/object/type"]);
            }
            if (data6.extension === undefined) {
                findings.push(["required", "is required", "/object/extension"]);
            }
            if (data6.active === undefined) {
                findings.push(["required", "is required", "/object/active"]);
            }
            if (data6.country_code === undefined) {
                findings.push(["required", "is required", "/object/country_code"]);
            }
            if (data6.account_id !== undefined) {
                let data7 = data6.account_id;
                if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                    findings.push(["type", "must be an integer", "/object/account_id"]);
                }
            }
            if (data6.customer_id !== undefined) {
                let data8 = data6.customer_id;
                if ((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)) {
                    findings.push(["type", "must be an integer or null", "/object/customer_id"]);
                }
            }
            if (data6.area_code !== undefined) {
                let data9 = data6.area_code;
                if ((typeof data9 !== "string") && (data9 !== null)) {
                    findings.push(["type", "must be a string or null", "/object/area_code"]);
                }
            }
            if (data6.number !== undefined) {
                let data10 = data6.number;
                if ((typeof data10 !== "string") && (data10 !== null)) {
                    findings.push(["type", "must be a string or null", "/object/number"]);
                }
            }
            if (data6.type !== undefined) {
                if (typeof data6.type !== "string") {
                    findings.push(["type", "must be a string", "/object/type"]);
                }
            }
            if (data6.extension !== undefined) {
                let data12 = data6.extension;
                if ((typeof data12 !== "string") && (data12 !== null)) {
                    findings.push(["type", "must be a string or null", "/object/extension"]);
                }
            }
            if (data6.active !== undefined) {
                if (typeof data6.active !== "boolean") {
                    findings.push(["type", "must be a boolean", "/object/active"]);
                }
            }
            if (data6.country_code !== undefined) {
                let data14 = data6.country_code;
                if ((typeof data14 !== "string") && (data14 !== null)) {
                    findings.push(["type", "must be a string or null", "/object/country_code"]);
                }
            }
        }
        else {
            findings.push(["type", "must be an object", "/object"]);
        }
    }
}
else {
    findings.push(["type", "must be an object", ""]);
} return findings; }

export const explain: Explain = (value) => validate0(value);
