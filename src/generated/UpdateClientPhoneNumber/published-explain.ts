// @generated from schemas/UpdateClientPhoneNumber/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../finding.js";
import { dateTime } from "../../formats.js";
import { codePointCount } from "../../keywords.js";

const schema0 = { "type": "object", "properties": { "DateCreated": { "type": "string", "format": "date-time" }, "User": { "type": "object", "properties": { "Id": { "type": "string" }, "Username": { "type": "string" }, "Password": { "type": "string" } }, "required": ["Username", "Password"] }, "RequestInitiator": { "type": "string", "maxLength": 100 }, "AccountReferenceNo": { "type": "string", "maxLength": 15 }, "ExternalAccountReferenceNo": { "type": "string", "maxLength": 50 }, "PhoneNumber": { "type": "object", "properties": { "Id": { "type": "string" }, "PhoneNumberType": { "type": "string", "enum": ["Home", "Mobile", "Work", "Emergency"] }, "CountryCode": { "type": "string" }, "STDCode": { "type": "string", "maxLength": 4 }, "Number": { "type": "string", "maxLength": 75, "pattern": "^[A-Za-z0-9#+\\-()*_ ,;:./]*$" }, "Name": { "type": "string", "maxLength": 50 }, "Preferred": { "type": "boolean" } }, "required": ["PhoneNumberType", "Number"], "if": { "properties": { "PhoneNumberType": { "const": "Emergency" } }, "required": ["PhoneNumberType"] }, "then": { "required": ["Name"] } } }, "required": ["User", "PhoneNumber"], "anyOf": [{ "required": ["AccountReferenceNo"] }, { "required": ["ExternalAccountReferenceNo"] }], "$id": "schema" };
const func0 = Object.prototype.hasOwnProperty;
const func12 = codePointCount;
const formats0 = dateTime;
const pattern0 = new RegExp("^[A-Za-z0-9#+\\-()*_ ,;:./]*$", "u");
function validate0(data: any, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} }: any = {}) { ; let vErrors = null; let errors = 0; const evaluated0 = validate0.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} const _errs1 = errors; let valid0 = false; const _errs2 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if ((data.AccountReferenceNo === undefined) || (!(func0.call(data, "AccountReferenceNo")))) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "AccountReferenceNo" } };
        (vErrors ??= []).push(err0);
        errors++;
    }
} var _valid0 = _errs2 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if ((data.ExternalAccountReferenceNo === undefined) || (!(func0.call(data, "ExternalAccountReferenceNo")))) {
        const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "ExternalAccountReferenceNo" } };
        (vErrors ??= []).push(err1);
        errors++;
    }
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    (vErrors ??= []).push(err2);
    errors++;
}
else {
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if ((data.User === undefined) || (!(func0.call(data, "User")))) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "User" } };
        (vErrors ??= []).push(err3);
        errors++;
    }
    if ((data.PhoneNumber === undefined) || (!(func0.call(data, "PhoneNumber")))) {
        const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PhoneNumber" } };
        (vErrors ??= []).push(err4);
        errors++;
    }
    if (data.DateCreated !== undefined && func0.call(data, "DateCreated")) {
        let data0 = data.DateCreated;
        if (typeof data0 === "string") {
            if (!(formats0(data0))) {
                const err5 = { instancePath: instancePath + "/DateCreated", schemaPath: "#/properties/DateCreated/format", keyword: "format", params: { format: "date-time" } };
                (vErrors ??= []).push(err5);
                errors++;
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/DateCreated", schemaPath: "#/properties/DateCreated/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err6);
            errors++;
        }
    }
    if (data.User !== undefined && func0.call(data, "User")) {
        let data1 = data.User;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if ((data1.Username === undefined) || (!(func0.call(data1, "Username")))) {
                const err7 = { instancePath: instancePath + "/User", schemaPath: "#/properties/User/required", keyword: "required", params: { missingProperty: "Username" } };
                (vErrors ??= []).push(err7);
                errors++;
            }
            if ((data1.Password === undefined) || (!(func0.call(data1, "Password")))) {
                const err8 = { instancePath: instancePath + "/User", schemaPath: "#/properties/User/required", keyword: "required", params: { missingProperty: "Password" } };
                (vErrors ??= []).push(err8);
                errors++;
            }
            if (data1.Id !== undefined && func0.call(data1, "Id")) {
                if (typeof data1.Id !== "string") {
                    const err9 = { instancePath: instancePath + "/User/Id", schemaPath: "#/properties/User/properties/Id/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err9);
                    errors++;
                }
            }
            if (data1.Username !== undefined && func0.call(data1, "Username")) {
                if (typeof data1.Username !== "string") {
                    const err10 = { instancePath: instancePath + "/User/Username", schemaPath: "#/properties/User/properties/Username/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err10);
                    errors++;
                }
            }
            if (data1.Password !== undefined && func0.call(data1, "Password")) {
                if (typeof data1.Password !== "string") {
                    const err11 = { instancePath: instancePath + "/User/Password", schemaPath: "#/properties/User/properties/Password/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err11);
                    errors++;
                }
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/User", schemaPath: "#/properties/User/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err12);
            errors++;
        }
    }
    if (data.RequestInitiator !== undefined && func0.call(data, "RequestInitiator")) {
        let data5 = data.RequestInitiator;
        if (typeof data5 === "string") {
            if (func12(data5) > 100) {
                const err13 = { instancePath: instancePath + "/RequestInitiator", schemaPath: "#/properties/RequestInitiator/maxLength", keyword: "maxLength", params: { limit: 100 } };
                (vErrors ??= []).push(err13);
                errors++;
            }
        }
        else {
            const err14 = { instancePath: instancePath + "/RequestInitiator", schemaPath: "#/properties/RequestInitiator/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err14);
            errors++;
        }
    }
    if (data.AccountReferenceNo !== undefined && func0.call(data, "AccountReferenceNo")) {
        let data6 = data.AccountReferenceNo;
        if (typeof data6 === "string") {
            if (func12(data6) > 15) {
                const err15 = { instancePath: instancePath + "/AccountReferenceNo", schemaPath: "#/properties/AccountReferenceNo/maxLength", keyword: "maxLength", params: { limit: 15 } };
                (vErrors ??= []).push(err15);
                errors++;
            }
        }
        else {
            const err16 = { instancePath: instancePath + "/AccountReferenceNo", schemaPath: "#/properties/AccountReferenceNo/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err16);
            errors++;
        }
    }
    if (data.ExternalAccountReferenceNo !== undefined && func0.call(data, "ExternalAccountReferenceNo")) {
        let data7 = data.ExternalAccountReferenceNo;
        if (typeof data7 === "string") {
            if (func12(data7) > 50) {
                const err17 = { instancePath: instancePath + "/ExternalAccountReferenceNo", schemaPath: "#/properties/ExternalAccountReferenceNo/maxLength", keyword: "maxLength", params: { limit: 50 } };
                (vErrors ??= []).push(err17);
                errors++;
            }
        }
        else {
            const err18 = { instancePath: instancePath + "/ExternalAccountReferenceNo", schemaPath: "#/properties/ExternalAccountReferenceNo/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err18);
            errors++;
        }
    }
    if (data.PhoneNumber !== undefined && func0.call(data, "PhoneNumber")) {
        let data8 = data.PhoneNumber;
        const _errs22 = errors;
        let valid3 = true;
        const _errs23 = errors;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            let missing0;
            if (((data8.PhoneNumberType === undefined) || (!(func0.call(data8, "PhoneNumberType")))) && (missing0 = "PhoneNumberType")) {
                const err19 = {};
                (vErrors ??= []).push(err19);
                errors++;
            }
            else {
                if (data8.PhoneNumberType !== undefined && func0.call(data8, "PhoneNumberType")) {
                    if ("Emergency" !== data8.PhoneNumberType) {
                        const err20 = {};
                        (vErrors ??= []).push(err20);
                        errors++;
                    }
                }
            }
        }
        var _valid1 = _errs23 === errors;
        errors = _errs22;
        if (vErrors !== null) {
            if (_errs22) {
                vErrors.length = _errs22;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs25 = errors;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if ((data8.Name === undefined) || (!(func0.call(data8, "Name")))) {
                    const err21 = { instancePath: instancePath + "/PhoneNumber", schemaPath: "#/properties/PhoneNumber/then/required", keyword: "required", params: { missingProperty: "Name" } };
                    (vErrors ??= []).push(err21);
                    errors++;
                }
            }
            var _valid1 = _errs25 === errors;
            valid3 = _valid1;
        }
        if (!valid3) {
            const err22 = { instancePath: instancePath + "/PhoneNumber", schemaPath: "#/properties/PhoneNumber/if", keyword: "if", params: { failingKeyword: "then" } };
            (vErrors ??= []).push(err22);
            errors++;
        }
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if ((data8.PhoneNumberType === undefined) || (!(func0.call(data8, "PhoneNumberType")))) {
                const err23 = { instancePath: instancePath + "/PhoneNumber", schemaPath: "#/properties/PhoneNumber/required", keyword: "required", params: { missingProperty: "PhoneNumberType" } };
                (vErrors ??= []).push(err23);
                errors++;
            }
            if ((data8.Number === undefined) || (!(func0.call(data8, "Number")))) {
                const err24 = { instancePath: instancePath + "/PhoneNumber", schemaPath: "#/properties/PhoneNumber/required", keyword: "required", params: { missingProperty: "Number" } };
                (vErrors ??= []).push(err24);
                errors++;
            }
            if (data8.Id !== undefined && func0.call(data8, "Id")) {
                if (typeof data8.Id !== "string") {
                    const err25 = { instancePath: instancePath + "/PhoneNumber/Id", schemaPath: "#/properties/PhoneNumber/properties/Id/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err25);
                    errors++;
                }
            }
            if (data8.PhoneNumberType !== undefined && func0.call(data8, "PhoneNumberType")) {
                let data11 = data8.PhoneNumberType;
                if (typeof data11 !== "string") {
                    const err26 = { instancePath: instancePath + "/PhoneNumber/PhoneNumberType", schemaPath: "#/properties/PhoneNumber/properties/PhoneNumberType/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err26);
                    errors++;
                }
                if (!((((data11 === "Home") || (data11 === "Mobile")) || (data11 === "Work")) || (data11 === "Emergency"))) {
                    const err27 = { instancePath: instancePath + "/PhoneNumber/PhoneNumberType", schemaPath: "#/properties/PhoneNumber/properties/PhoneNumberType/enum", keyword: "enum", params: { allowedValues: schema0.properties.PhoneNumber.properties.PhoneNumberType.enum } };
                    (vErrors ??= []).push(err27);
                    errors++;
                }
            }
            if (data8.CountryCode !== undefined && func0.call(data8, "CountryCode")) {
                if (typeof data8.CountryCode !== "string") {
                    const err28 = { instancePath: instancePath + "/PhoneNumber/CountryCode", schemaPath: "#/properties/PhoneNumber/properties/CountryCode/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err28);
                    errors++;
                }
            }
            if (data8.STDCode !== undefined && func0.call(data8, "STDCode")) {
                let data13 = data8.STDCode;
                if (typeof data13 === "string") {
                    if (func12(data13) > 4) {
                        const err29 = { instancePath: instancePath + "/PhoneNumber/STDCode", schemaPath: "#/properties/PhoneNumber/properties/STDCode/maxLength", keyword: "maxLength", params: { limit: 4 } };
                        (vErrors ??= []).push(err29);
                        errors++;
                    }
                }
                else {
                    const err30 = { instancePath: instancePath + "/PhoneNumber/STDCode", schemaPath: "#/properties/PhoneNumber/properties/STDCode/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err30);
                    errors++;
                }
            }
            if (data8.Number !== undefined && func0.call(data8, "Number")) {
                let data14 = data8.Number;
                if (typeof data14 === "string") {
                    if (func12(data14) > 75) {
                        const err31 = { instancePath: instancePath + "/PhoneNumber/Number", schemaPath: "#/properties/PhoneNumber/properties/Number/maxLength", keyword: "maxLength", params: { limit: 75 } };
                        (vErrors ??= []).push(err31);
                        errors++;
                    }
                    if (!pattern0.test(data14)) {
                        const err32 = { instancePath: instancePath + "/PhoneNumber/Number", schemaPath: "#/properties/PhoneNumber/properties/Number/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9#+\\-()*_ ,;:./]*$" } };
                        (vErrors ??= []).push(err32);
                        errors++;
                    }
                }
                else {
                    const err33 = { instancePath: instancePath + "/PhoneNumber/Number", schemaPath: "#/properties/PhoneNumber/properties/Number/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err33);
                    errors++;
                }
            }
            if (data8.Name !== undefined && func0.call(data8, "Name")) {
                let data15 = data8.Name;
                if (typeof data15 === "string") {
                    if (func12(data15) > 50) {
                        const err34 = { instancePath: instancePath + "/PhoneNumber/Name", schemaPath: "#/properties/PhoneNumber/properties/Name/maxLength", keyword: "maxLength", params: { limit: 50 } };
                        (vErrors ??= []).push(err34);
                        errors++;
                    }
                }
                else {
                    const err35 = { instancePath: instancePath + "/PhoneNumber/Name", schemaPath: "#/properties/PhoneNumber/properties/Name/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err35);
                    errors++;
                }
            }
            if (data8.Preferred !== undefined && func0.call(data8, "Preferred")) {
                if (typeof data8.Preferred !== "boolean") {
                    const err36 = { instancePath: instancePath + "/PhoneNumber/Preferred", schemaPath: "#/properties/PhoneNumber/properties/Preferred/type", keyword: "type", params: { type: "boolean" } };
                    (vErrors ??= []).push(err36);
                    errors++;
                }
            }
        }
        else {
            const err37 = { instancePath: instancePath + "/PhoneNumber", schemaPath: "#/properties/PhoneNumber/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err37);
            errors++;
        }
    }
}
else {
    const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err38);
    errors++;
} validate0.errors = vErrors; return errors === 0; }
validate0.evaluated = { "props": { "DateCreated": true, "User": true, "RequestInitiator": true, "AccountReferenceNo": true, "ExternalAccountReferenceNo": true, "PhoneNumber": true }, "dynamicProps": false, "dynamicItems": false };

export const explain: Explain = (value) => (validate0(value) ? [] : validate0.errors);
