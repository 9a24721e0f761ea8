// @generated from schemas/UpdateClientPhoneNumber/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../finding.js";
import { dateTime } from "../../formats.js";
import { codePointCount } from "../../keywords.js";

const formats0 = dateTime;
const func0 = codePointCount;
const pattern0 = /^[A-Za-z0-9#+\-()*_ ,;:./]*$/u;
function validate0(data: any, { instancePath = "" }: any = {}) { let vErrors = null; let errors = 0; const _errs1 = errors; let valid0 = false; const _errs2 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.AccountReferenceNo === undefined) {
        (vErrors ??= []).push({});
        errors++;
    }
} var _valid0 = _errs2 === errors; valid0 = valid0 || _valid0; const _errs3 = errors; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ExternalAccountReferenceNo === undefined) {
        (vErrors ??= []).push({});
        errors++;
    }
} var _valid0 = _errs3 === errors; valid0 = valid0 || _valid0; if (!valid0) {
    (vErrors ??= []).push({ instancePath, keyword: "anyOf", message: "needs AccountReferenceNo or ExternalAccountReferenceNo" });
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
    if (data.User === undefined) {
        (vErrors ??= []).push({ instancePath, property: "User", keyword: "required", message: "is required" });
        errors++;
    }
    if (data.PhoneNumber === undefined) {
        (vErrors ??= []).push({ instancePath, property: "PhoneNumber", keyword: "required", message: "is required" });
        errors++;
    }
    if (data.DateCreated !== undefined) {
        let data0 = data.DateCreated;
        if (typeof data0 === "string") {
            if (!(formats0(data0))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/DateCreated", keyword: "format", message: "must be an RFC 3339 date-time, such as 2023-09-08T12:00:00Z" });
                errors++;
            }
        }
        else {
            (vErrors ??= []).push({ instancePath: instancePath + "/DateCreated", keyword: "type", message: "must be a string" });
            errors++;
        }
    }
    if (data.User !== undefined) {
        let data1 = data.User;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.Username === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/User", property: "Username", keyword: "required", message: "is required" });
                errors++;
            }
            if (data1.Password === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/User", property: "Password", keyword: "required", message: "is required" });
                errors++;
            }
            if (data1.Id !== undefined) {
                if (typeof data1.Id !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/User/Id", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data1.Username !== undefined) {
                if (typeof data1.Username !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/User/Username", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data1.Password !== undefined) {
                if (typeof data1.Password !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/User/Password", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
        }
        else {
            (vErrors ??= []).push({ instancePath: instancePath + "/User", keyword: "type", message: "must be an object" });
            errors++;
        }
    }
    if (data.RequestInitiator !== undefined) {
        let data5 = data.RequestInitiator;
        if (typeof data5 === "string") {
            if (func0(data5) > 100) {
                (vErrors ??= []).push({ instancePath: instancePath + "/RequestInitiator", keyword: "maxLength", message: "must not be longer than 100 characters" });
                errors++;
            }
        }
        else {
            (vErrors ??= []).push({ instancePath: instancePath + "/RequestInitiator", keyword: "type", message: "must be a string" });
            errors++;
        }
    }
    if (data.AccountReferenceNo !== undefined) {
        let data6 = data.AccountReferenceNo;
        if (typeof data6 === "string") {
            if (func0(data6) > 15) {
                (vErrors ??= []).push({ instancePath: instancePath + "/AccountReferenceNo", keyword: "maxLength", message: "must not be longer than 15 characters" });
                errors++;
            }
        }
        else {
            (vErrors ??= []).push({ instancePath: instancePath + "/AccountReferenceNo", keyword: "type", message: "must be a string" });
            errors++;
        }
    }
    if (data.ExternalAccountReferenceNo !== undefined) {
        let data7 = data.ExternalAccountReferenceNo;
        if (typeof data7 === "string") {
            if (func0(data7) > 50) {
                (vErrors ??= []).push({ instancePath: instancePath + "/ExternalAccountReferenceNo", keyword: "maxLength", message: "must not be longer than 50 characters" });
                errors++;
            }
        }
        else {
            (vErrors ??= []).push({ instancePath: instancePath + "/ExternalAccountReferenceNo", keyword: "type", message: "must be a string" });
            errors++;
        }
    }
    if (data.PhoneNumber !== undefined) {
        let data8 = data.PhoneNumber;
        const _errs22 = errors;
        let valid3 = true;
        const _errs23 = errors;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            let missing0;
            if ((data8.PhoneNumberType === undefined) && (missing0 = "PhoneNumberType")) {
                (vErrors ??= []).push({});
                errors++;
            }
            else {
                if (data8.PhoneNumberType !== undefined) {
                    if ("Emergency" !== data8.PhoneNumberType) {
                        (vErrors ??= []).push({});
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
                if (data8.Name === undefined) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/PhoneNumber", property: "Name", keyword: "required", message: "is required for the phone type Emergency" });
                    errors++;
                }
            }
            var _valid1 = _errs25 === errors;
            valid3 = _valid1;
        }
        if (!valid3) {
            (vErrors ??= []).push({});
            errors++;
        }
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.PhoneNumberType === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/PhoneNumber", property: "PhoneNumberType", keyword: "required", message: "is required" });
                errors++;
            }
            if (data8.Number === undefined) {
                (vErrors ??= []).push({ instancePath: instancePath + "/PhoneNumber", property: "Number", keyword: "required", message: "is required" });
                errors++;
            }
            if (data8.Id !== undefined) {
                if (typeof data8.Id !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/PhoneNumber/Id", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data8.PhoneNumberType !== undefined) {
                let data11 = data8.PhoneNumberType;
                if (typeof data11 !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/PhoneNumber/PhoneNumberType", keyword: "type", message: "must be a string" });
                    errors++;
                }
                if (!((((data11 === "Home") || (data11 === "Mobile")) || (data11 === "Work")) || (data11 === "Emergency"))) {
                    (vErrors ??= []).push({ instancePath: instancePath + "/PhoneNumber/PhoneNumberType", keyword: "enum", message: "must be one of \"Home\", \"Mobile\", \"Work\", \"Emergency\"" });
                    errors++;
                }
            }
            if (data8.CountryCode !== undefined) {
                if (typeof data8.CountryCode !== "string") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/PhoneNumber/CountryCode", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data8.STDCode !== undefined) {
                let data13 = data8.STDCode;
                if (typeof data13 === "string") {
                    if (func0(data13) > 4) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/PhoneNumber/STDCode", keyword: "maxLength", message: "must not be longer than 4 characters" });
                        errors++;
                    }
                }
                else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/PhoneNumber/STDCode", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data8.Number !== undefined) {
                let data14 = data8.Number;
                if (typeof data14 === "string") {
                    if (func0(data14) > 75) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/PhoneNumber/Number", keyword: "maxLength", message: "must not be longer than 75 characters" });
                        errors++;
                    }
                    if (!pattern0.test(data14)) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/PhoneNumber/Number", keyword: "pattern", message: "must have no characters but letters, digits and # + - ( ) * _ space , ; : . /" });
                        errors++;
                    }
                }
                else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/PhoneNumber/Number", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data8.Name !== undefined) {
                let data15 = data8.Name;
                if (typeof data15 === "string") {
                    if (func0(data15) > 50) {
                        (vErrors ??= []).push({ instancePath: instancePath + "/PhoneNumber/Name", keyword: "maxLength", message: "must not be longer than 50 characters" });
                        errors++;
                    }
                }
                else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/PhoneNumber/Name", keyword: "type", message: "must be a string" });
                    errors++;
                }
            }
            if (data8.Preferred !== undefined) {
                if (typeof data8.Preferred !== "boolean") {
                    (vErrors ??= []).push({ instancePath: instancePath + "/PhoneNumber/Preferred", keyword: "type", message: "must be a boolean" });
                    errors++;
                }
            }
        }
        else {
            (vErrors ??= []).push({ instancePath: instancePath + "/PhoneNumber", keyword: "type", message: "must be an object" });
            errors++;
        }
    }
}
else {
    (vErrors ??= []).push({ instancePath, keyword: "type", message: "must be an object" });
    errors++;
} validate0.errors = vErrors; return errors === 0; }

export const explain: Explain = (value) => (validate0(value) ? [] : validate0.errors).filter(({ keyword }) => keyword);
