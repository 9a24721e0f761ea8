// @generated from schemas/UpdateClientPhoneNumber/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import { dateTime } from "../../runtime/formats.js";
import { rethrowIfOurs } from "../../runtime/index.js";
import { codePointCount } from "../../runtime/keyword-checks.js";

const checkUser = (value: any): boolean => ((typeof value === "object" && value !== null && !(Array.isArray(value))) && ((((!((value.Id !== undefined)) || typeof value.Id === "string") && typeof value.Username === "string") && typeof value.Password === "string")));
const checkPhoneNumber = (value: any): boolean => (((typeof value === "object" && value !== null && !(Array.isArray(value))) && ((((((((!((value.Id !== undefined)) || typeof value.Id === "string") && (typeof value.PhoneNumberType === "string" && (((value.PhoneNumberType === "Home" || value.PhoneNumberType === "Mobile") || value.PhoneNumberType === "Work") || value.PhoneNumberType === "Emergency"))) && (!((value.CountryCode !== undefined)) || typeof value.CountryCode === "string")) && (!((value.STDCode !== undefined)) || (typeof value.STDCode === "string" && (value.STDCode.length <= 4 || (value.STDCode.length <= 8 && codePointCount(value.STDCode) <= 4))))) && (typeof value.Number === "string" && ((value.Number.length <= 75 || (value.Number.length <= 150 && codePointCount(value.Number) <= 75)) && /^[A-Za-z0-9#+\-()*_ ,;:./]*$/u.test(value.Number)))) && (!((value.Name !== undefined)) || (typeof value.Name === "string" && (value.Name.length <= 50 || (value.Name.length <= 100 && codePointCount(value.Name) <= 50))))) && (!((value.Preferred !== undefined)) || typeof value.Preferred === "boolean")))) && ((!((typeof value === "object" && value !== null && !(Array.isArray(value)))) || (value.PhoneNumberType === "Emergency")) ? (!((typeof value === "object" && value !== null && !(Array.isArray(value)))) || (value.Name !== undefined)) : true));

export function check(value: any): boolean {
    try {
        return (((typeof value === "object" && value !== null && !(Array.isArray(value))) && (((((((!((value.DateCreated !== undefined)) || (typeof value.DateCreated === "string" && dateTime(value.DateCreated))) && checkUser(value.User)) && (!((value.RequestInitiator !== undefined)) || (typeof value.RequestInitiator === "string" && (value.RequestInitiator.length <= 100 || (value.RequestInitiator.length <= 200 && codePointCount(value.RequestInitiator) <= 100))))) && (!((value.AccountReferenceNo !== undefined)) || (typeof value.AccountReferenceNo === "string" && (value.AccountReferenceNo.length <= 15 || (value.AccountReferenceNo.length <= 30 && codePointCount(value.AccountReferenceNo) <= 15))))) && (!((value.ExternalAccountReferenceNo !== undefined)) || (typeof value.ExternalAccountReferenceNo === "string" && (value.ExternalAccountReferenceNo.length <= 50 || (value.ExternalAccountReferenceNo.length <= 100 && codePointCount(value.ExternalAccountReferenceNo) <= 50))))) && checkPhoneNumber(value.PhoneNumber)))) && ((!((typeof value === "object" && value !== null && !(Array.isArray(value)))) || (value.AccountReferenceNo !== undefined)) || (!((typeof value === "object" && value !== null && !(Array.isArray(value)))) || (value.ExternalAccountReferenceNo !== undefined))));
    }
    catch (error) {
        rethrowIfOurs(error, value);
        return false;
    }
}
