// @generated from schemas/PismoPhoneChangeV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../finding.js";

function validate0(data: any, { instancePath = "" }: any = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.method === undefined) {
        (vErrors ??= []).push({ instancePath, property: "method", keyword: "required", message: "is required" });
        errors++;
    }
    if (data.uri === undefined) {
        (vErrors ??= []).push({ instancePath, property: "uri", keyword: "required", message: "is required" });
        errors++;
    }
    if (data.email === undefined) {
        (vErrors ??= []).push({ instancePath, property: "email", keyword: "required", message: "is required" });
        errors++;
    }
    if (data.roles === undefined) {
        (vErrors ??= []).push({ instancePath, property: "roles", keyword: "required", message: "is required" });
        errors++;
    }
    if (data.origin === undefined) {
        (vErrors ??= []).push({ instancePath, property: "origin", keyword: "required", message: "is required" });
        errors++;
    }
    if (data.object === undefined) {
        (vErrors ??= []).push({ instancePath, property: "object", keyword: "required", message: "is required" });
        errors++;
    }
    if (data.method !== undefined) {
        if (typeof data.method !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/method", keyword: "type", message: "must be a string" });
            errors++;
        }
    }
    if (data.uri !== undefined) {
        if (typeof data.uri !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/uri", keyword: "type", message: "must be a string" });
            errors++;
        }
    }
    if (data.email !== undefined) {
        if (typeof data.email !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/email", keyword: "type", message: "must be a string" });
            errors++;
        }
    }
    if (data.roles !== undefined) {
        let data3 = data.roles;
        if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (typeof data3[i0] !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/roles/" + i0, keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
        }
        else {
            (vErrors ??= []).push({ instancePath: instancePath + "/roles", keyword: "type", message: "must be an array" });
            errors++;
        }
    }
    if (data.origin !== undefined) {
        if (typeof data.origin !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/origin", keyword: "type", message: "must be a string" });
            errors++;
        }
    }
    if (data.object !== undefined) {
        let data6 = data.object;
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.account_id === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/object", property: "account_id", keyword: "required", message: "is required" });
                errors++;
            }
            if (data6.area_code === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/object", property: "area_code", keyword: "required", message: "is required" });
                errors++;
            }
            if (data6.number === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/object", property: "number", keyword: "required", message: "is required" });
                errors++;
            }
            if (data6.type === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/object", property: "type", keyword: "required", message: "is required" });
                errors++;
            }
            if (data6.extension === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/object", property: "extension", keyword: "required", message: "is required" });
                errors++;
            }
            if (data6.active === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/object", property: "active", keyword: "required", message: "is required" });
                errors++;
            }
            if (data6.country_code === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/object", property: "country_code", keyword: "required", message: "is required" });
                errors++;
            }
            if (data6.account_id !== undefined) {
                let data7 = data6.account_id;
                if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/object/account_id", keyword: "type", message: "must be an integer" });
                    errors++;
                }
            }
            if (data6.customer_id !== undefined) {
                let data8 = data6.customer_id;
                if ((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/object/customer_id", keyword: "type", message: "must be an integer or null" });
                    errors++;
                }
            }
            if (data6.area_code !== undefined) {
                let data9 = data6.area_code;
                if ((typeof data9 !== "string") && (data9 !== null)) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/object/area_code", keyword: "type", message: "must be a string or null" });
                    errors++;
                }
            }
            if (data6.number !== undefined) {
                let data10 = data6.number;
                if ((typeof data10 !== "string") && (data10 !== null)) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/object/number", keyword: "type", message: "must be a string or null" });
                    errors++;
                }
            }
            if (data6.type !== undefined) {
                if (typeof data6.type !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/object/type", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data6.extension !== undefined) {
                let data12 = data6.extension;
                if ((typeof data12 !== "string") && (data12 !== null)) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/object/extension", keyword: "type", message: "must be a string or null" });
                    errors++;
                }
            }
            if (data6.active !== undefined) {
                if (typeof data6.active !== "boolean") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/object/active", keyword: "type", message: "must be a boolean" });
                    errors++;
                }
            }
            if (data6.country_code !== undefined) {
                let data14 = data6.country_code;
                if ((typeof data14 !== "string") && (data14 !== null)) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/object/country_code", keyword: "type", message: "must be a string or null" });
                    errors++;
                }
            }
        }
        else {
            (vErrors ??= []).push({ instancePath: instancePath + "/object", keyword: "type", message: "must be an object" });
            errors++;
        }
    }
}
else {
    (vErrors ??= []).push({ instancePath, keyword: "type", message: "must be an object" });
    errors++;
} validate0.errors = vErrors; return errors === 0; }

export const explain: Explain = (value) => (validate0(value) ? [] : validate0.errors);
