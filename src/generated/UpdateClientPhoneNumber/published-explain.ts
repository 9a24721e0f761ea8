// @generated from schemas/UpdateClientPhoneNumber/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../contract/finding.js";
import { dateTime } from "../../runtime/formats.js";
import { isObject } from "../../runtime/index.js";
import { codePointCount } from "../../runtime/keyword-checks.js";

function validate0(data: any) { const findings = []; const _errs1 = findings.length; let valid0 = false; const _errs2 = findings.length; if (isObject(data)) {
    if (data.AccountReferenceNo === undefined) {
        findings.push([]);
    }
} var _valid0 = _errs2 === findings.length; valid0 = valid0 || _valid0; if (!valid0) {
    const _errs3 = findings.length;
    if (isObject(data)) {
        if (data.ExternalAccountReferenceNo === undefined) {
            findings.push([]);
        }
    }
    var _valid0 = _errs3 === findings.length;
    valid0 = valid0 || _valid0;
} if (!valid0) {
    findings.push(["anyOf", "needs AccountReferenceNo or ExternalAccountReferenceNo", ""]);
}
else {
    findings.length = _errs1;
} if (isObject(data)) {
    if (data.User === undefined) {
        findings.push(["required", "is required", "/User"]);
    }
    if (data.PhoneNumber === undefined) {
        findings.push(["required", "is required", "/PhoneNumber"]);
    }
    if (data.DateCreated !== undefined) {
        let data0 = data.DateCreated;
        if (typeof data0 === "string") {
            if (!(dateTime(data0))) {
                findings.push(["format", "must be an RFC 3339 date-time, such as 2023-09-08T12:00:00Z", "/DateCreated"]);
            }
        }
        else {
            findings.push(["type", "must be a string", "/DateCreated"]);
        }
    }
    if (data.User !== undefined) {
        let data1 = data.User;
        if (isObject(data1)) {
            if (data1.Username === undefined) {
                findings.push(["required", "is required", "/User/Username"]);
            }
            if (data1.Password === undefined) {
                findings.push(["required", "is required", "/User/Password"]);
            }
            if (data1.Id !== undefined) {
                if (typeof data1.Id !== "string") {
                    findings.push(["type", "must be a string", "/User/Id"]);
                }
            }
            if (data1.Username !== undefined) {
                if (typeof data1.Username !== "string") {
                    findings.push(["type", "must be a string", "/User/Username"]);
                }
            }
            if (data1.Password !== undefined) {
                if (typeof data1.Password !== "string") {
                    findings.push(["type", "must be a string", "/User/Password"]);
                }
            }
        }
        else {
            findings.push(["type", "must be an object", "/User"]);
        }
    }
    if (data.RequestInitiator !== undefined) {
        let data5 = data.RequestInitiator;
        if (typeof data5 === "string") {
            if (codePointCount(data5) > 100) {
                findings.push(["maxLength", "must not be longer than 100 characters", "/RequestInitiator"]);
            }
        }
        else {
            findings.push(["type", "must be a string", "/RequestInitiator"]);
        }
    }
    if (data.AccountReferenceNo !== undefined) {
        let data6 = data.AccountReferenceNo;
        if (typeof data6 === "string") {
            if (codePointCount(data6) > 15) {
                findings.push(["maxLength", "must not be longer than 15 characters", "/AccountReferenceNo"]);
            }
        }
        else {
            findings.push(["type", "must be a string", "/AccountReferenceNo"]);
        }
    }
    if (data.ExternalAccountReferenceNo !== undefined) {
        let data7 = data.ExternalAccountReferenceNo;
        if (typeof data7 === "string") {
            if (codePointCount(data7) > 50) {
                findings.push(["maxLength", "must not be longer than 50 characters", "/ExternalAccountReferenceNo"]);
            }
        }
        else {
            findings.push(["type", "must be a string", "/ExternalAccountReferenceNo"]);
        }
    }
    if (data.PhoneNumber !== undefined) {
        let data8 = data.PhoneNumber;
        const _errs22 = findings.length;
        let valid3 = true;
        const _errs23 = findings.length;
        if (isObject(data8)) {
            let missing0;
            if ((data8.PhoneNumberType === undefined) && (missing0 = "PhoneNumberType")) {
                findings.push([]);
            }
            else {
                if (data8.PhoneNumberType !== undefined) {
                    if ("Emergency" !== data8.PhoneNumberType) {
                        findings.push([]);
                    }
                }
            }
        }
        var _valid1 = _errs23 === findings.length;
        findings.length = _errs22;
        if (_valid1) {
            const _errs25 = findings.length;
            if (isObject(data8)) {
                if (data8.Name === undefined) {
                    findings.push(["required", "is required for the phone type Emergency", "/PhoneNumber/Name"]);
                }
            }
            var _valid1 = _errs25 === findings.length;
            valid3 = _valid1;
        }
        if (!valid3) {
            findings.push([]);
        }
        if (isObject(data8)) {
            if (data8.PhoneNumberType === undefined) {
                findings.push(["required", "is required", "/PhoneNumber/PhoneNumberType"]);
            }
            if (data8.Number === undefined) {
                findings.push(["required", "is required", "/PhoneNumber/Number"]);
            }
            if (data8.Id !== undefined) {
                if (typeof data8.Id !== "string") {
                    findings.push(["type", "must be a string", "/PhoneNumber/Id"]);
                }
            }
            if (data8.PhoneNumberType !== undefined) {
                let data11 = data8.PhoneNumberType;
                if (typeof data11 !== "string") {
                    findings.push(["type", "must be a string", "/PhoneNumber/PhoneNumberType"]);
                }
                if (!((((data11 === "Home") || (data11 === "Mobile")) || (data11 === "Work")) || (data11 === "Emergency"))) {
                    findings.push(["enum", "must be one of \"Home\", \"Mobile\", \"Work\", \"Emergency\"", "/PhoneNumber/PhoneNumberType"]);
                }
            }
            if (data8.CountryCode !== undefined) {
                if (typeof data8.CountryCode !== "string") {
                    findings.push(["type", "must be a string", "/PhoneNumber/CountryCode"]);
                }
            }
            if (data8.STDCode !== undefined) {
                let data13 = data8.STDCode;
                if (typeof data13 === "string") {
                    if (codePointCount(data13) > 4) {
                        findings.push(["maxLength", "must not be longer than 4 characters", "/PhoneNumber/STDCode"]);
                    }
                }
                else {
                    findings.push(["type", "must be a string", "/PhoneNumber/STDCode"]);
                }
            }
            if (data8.Number !== undefined) {
                let data14 = data8.Number;
                if (typeof data14 === "string") {
                    if (codePointCount(data14) > 75) {
                        findings.push(["maxLength", "must not be longer than 75 characters", "/PhoneNumber/Number"]);
                    }
                    if (!/^[A-Za-z0-9#+\-()*_ ,;:./]*$/u.test(data14)) {
                        findings.push(["pattern", "must have no characters but letters, digits and # + - ( ) * _ space , ; : . /", "/PhoneNumber/Number"]);
                    }
                }
                else {
                    findings.push(["type", "must be a string", "/PhoneNumber/Number"]);
                }
            }
            if (data8.Name !== undefined) {
                let data15 = data8.Name;
                if (typeof data15 === "string") {
                    if (codePointCount(data15) > 50) {
                        findings.push(["maxLength", "must not be longer than 50 characters", "/PhoneNumber/Name"]);
                    }
                }
                else {
                    findings.push(["type", "must be a string", "/PhoneNumber/Name"]);
                }
            }
            if (data8.Preferred !== undefined) {
                if (typeof data8.Preferred !== "boolean") {
                    findings.push(["type", "must be a boolean", "/PhoneNumber/Preferred"]);
                }
            }
        }
        else {
            findings.push(["type", "must be an object", "/PhoneNumber"]);
        }
    }
}
else {
    findings.push(["type", "must be an object", ""]);
} return findings; }

export const explain: Explain = (value) => validate0(value).filter(([keyword]) => keyword);
