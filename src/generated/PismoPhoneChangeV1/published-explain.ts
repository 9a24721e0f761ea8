// @generated from schemas/PismoPhoneChangeV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../finding.js";

const schema0 = { "type": "object", "required": ["method", "uri", "email", "roles", "origin", "object"], "properties": { "method": { "type": "string" }, "uri": { "type": "string" }, "email": { "type": "string" }, "roles": { "type": "array", "items": { "type": "string" } }, "origin": { "type": "string" }, "object": { "type": "object", "required": ["account_id", "area_code", "number", "type", "extension", "active", "country_code"], "properties": { "account_id": { "type": "integer" }, "customer_id": { "type": ["integer", "null"] }, "area_code": { "type": ["string", "null"] }, "number": { "type": ["string", "null"] }, "type": { "type": "string" }, "extension": { "type": ["string", "null"] }, "active": { "type": "boolean" }, "country_code": { "type": ["string", "null"] } } } }, "$id": "schema" };
const func0 = Object.prototype.hasOwnProperty;
function validate0(data: any, { instancePath = "", parentData, parentDataProperty, rootData = data }: any = {}) { ; let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if ((data.method === undefined) || (!(func0.call(data, "method")))) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" } };
        (vErrors ??= []).push(err0);
        errors++;
    }
    if ((data.uri === undefined) || (!(func0.call(data, "uri")))) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uri" } };
        (vErrors ??= []).push(err1);
        errors++;
    }
    if ((data.email === undefined) || (!(func0.call(data, "email")))) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" } };
        (vErrors ??= []).push(err2);
        errors++;
    }
    if ((data.roles === undefined) || (!(func0.call(data, "roles")))) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roles" } };
        (vErrors ??= []).push(err3);
        errors++;
    }
    if ((data.origin === undefined) || (!(func0.call(data, "origin")))) {
        const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" } };
        (vErrors ??= []).push(err4);
        errors++;
    }
    if ((data.object === undefined) || (!(func0.call(data, "object")))) {
        const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" } };
        (vErrors ??= []).push(err5);
        errors++;
    }
    if (data.method !== undefined && func0.call(data, "method")) {
        if (typeof data.method !== "string") {
            const err6 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err6);
            errors++;
        }
    }
    if (data.uri !== undefined && func0.call(data, "uri")) {
        if (typeof data.uri !== "string") {
            const err7 = { instancePath: instancePath + "/uri", schemaPath: "#/properties/uri/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err7);
            errors++;
        }
    }
    if (data.email !== undefined && func0.call(data, "email")) {
        if (typeof data.email !== "string") {
            const err8 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err8);
            errors++;
        }
    }
    if (data.roles !== undefined && func0.call(data, "roles")) {
        let data3 = data.roles;
        if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
                if (typeof data3[i0] !== "string") {
                    const err9 = { instancePath: instancePath + "/roles/" + i0, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err9);
                    errors++;
                }
            }
        }
        else {
            const err10 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" } };
            (vErrors ??= []).push(err10);
            errors++;
        }
    }
    if (data.origin !== undefined && func0.call(data, "origin")) {
        if (typeof data.origin !== "string") {
            const err11 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err11);
            errors++;
        }
    }
    if (data.object !== undefined && func0.call(data, "object")) {
        let data6 = data.object;
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if ((data6.account_id === undefined) || (!(func0.call(data6, "account_id")))) {
                const err12 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/required", keyword: "required", params: { missingProperty: "account_id" } };
                (vErrors ??= []).push(err12);
                errors++;
            }
            if ((data6.area_code === undefined) || (!(func0.call(data6, "area_code")))) {
                const err13 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/required", keyword: "required", params: { missingProperty: "area_code" } };
                (vErrors ??= []).push(err13);
                errors++;
            }
            if ((data6.number === undefined) || (!(func0.call(data6, "number")))) {
                const err14 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/required", keyword: "required", params: { missingProperty: "number" } };
                (vErrors ??= []).push(err14);
                errors++;
            }
            if ((data6.type === undefined) || (!(func0.call(data6, "type")))) {
                const err15 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/required", keyword: "required", params: { missingProperty: "type" } };
                (vErrors ??= []).push(err15);
                errors++;
            }
            if ((data6.extension === undefined) || (!(func0.call(data6, "extension")))) {
                const err16 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/required", keyword: "required", params: { missingProperty: "extension" } };
                (vErrors ??= []).push(err16);
                errors++;
            }
            if ((data6.active === undefined) || (!(func0.call(data6, "active")))) {
                const err17 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/required", keyword: "required", params: { missingProperty: "active" } };
                (vErrors ??= []).push(err17);
                errors++;
            }
            if ((data6.country_code === undefined) || (!(func0.call(data6, "country_code")))) {
                const err18 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/required", keyword: "required", params: { missingProperty: "country_code" } };
                (vErrors ??= []).push(err18);
                errors++;
            }
            if (data6.account_id !== undefined && func0.call(data6, "account_id")) {
                let data7 = data6.account_id;
                if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                    const err19 = { instancePath: instancePath + "/object/account_id", schemaPath: "#/properties/object/properties/account_id/type", keyword: "type", params: { type: "integer" } };
                    (vErrors ??= []).push(err19);
                    errors++;
                }
            }
            if (data6.customer_id !== undefined && func0.call(data6, "customer_id")) {
                let data8 = data6.customer_id;
                if ((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)) {
                    const err20 = { instancePath: instancePath + "/object/customer_id", schemaPath: "#/properties/object/properties/customer_id/type", keyword: "type", params: { type: schema0.properties.object.properties.customer_id.type } };
                    (vErrors ??= []).push(err20);
                    errors++;
                }
            }
            if (data6.area_code !== undefined && func0.call(data6, "area_code")) {
                let data9 = data6.area_code;
                if ((typeof data9 !== "string") && (data9 !== null)) {
                    const err21 = { instancePath: instancePath + "/object/area_code", schemaPath: "#/properties/object/properties/area_code/type", keyword: "type", params: { type: schema0.properties.object.properties.area_code.type } };
                    (vErrors ??= []).push(err21);
                    errors++;
                }
            }
            if (data6.number !== undefined && func0.call(data6, "number")) {
                let data10 = data6.number;
                if ((typeof data10 !== "string") && (data10 !== null)) {
                    const err22 = { instancePath: instancePath + "/object/number", schemaPath: "#/properties/object/properties/number/type", keyword: "type", params: { type: schema0.properties.object.properties.number.type } };
                    (vErrors ??= []).push(err22);
                    errors++;
                }
            }
            if (data6.type !== undefined && func0.call(data6, "type")) {
                if (typeof data6.type !== "string") {
                    const err23 = { instancePath: instancePath + "/object/type", schemaPath: "#/properties/object/properties/type/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err23);
                    errors++;
                }
            }
            if (data6.extension !== undefined && func0.call(data6, "extension")) {
                let data12 = data6.extension;
                if ((typeof data12 !== "string") && (data12 !== null)) {
                    const err24 = { instancePath: instancePath + "/object/extension", schemaPath: "#/properties/object/properties/extension/type", keyword: "type", params: { type: schema0.properties.object.properties.extension.type } };
                    (vErrors ??= []).push(err24);
                    errors++;
                }
            }
            if (data6.active !== undefined && func0.call(data6, "active")) {
                if (typeof data6.active !== "boolean") {
                    const err25 = { instancePath: instancePath + "/object/active", schemaPath: "#/properties/object/properties/active/type", keyword: "type", params: { type: "boolean" } };
                    (vErrors ??= []).push(err25);
                    errors++;
                }
            }
            if (data6.country_code !== undefined && func0.call(data6, "country_code")) {
                let data14 = data6.country_code;
                if ((typeof data14 !== "string") && (data14 !== null)) {
                    const err26 = { instancePath: instancePath + "/object/country_code", schemaPath: "#/properties/object/properties/country_code/type", keyword: "type", params: { type: schema0.properties.object.properties.country_code.type } };
                    (vErrors ??= []).push(err26);
                    errors++;
                }
            }
        }
        else {
            const err27 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err27);
            errors++;
        }
    }
}
else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err28);
    errors++;
} validate0.errors = vErrors; return errors === 0; }

export const explain: Explain = (value) => (validate0(value) ? [] : validate0.errors);
