// @generated from schemas/TransactionalAccountAuthorisedUserAddedV1/documented.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../finding.js";
import { dateTime, uuid } from "../../formats.js";

const schema0 = { "required": ["metadata", "data"], "properties": { "metadata": { "properties": { "occurredAtUtc": { "format": "date-time", "pattern": "(Z|\\+00:00)$" }, "typeName": { "const": "TransactionalAccountAuthorisedUserAddedV1" }, "version": { "pattern": "^V(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*))?$" }, "sentAtUtc": { "format": "date-time", "pattern": "(Z|\\+00:00)$" } } }, "data": { "properties": { "globalTransactionAccountId": { "format": "uuid" }, "authorisedUserDetails": { "properties": { "client": { "properties": { "globalClientId": { "format": "uuid" } } }, "type": {}, "level": { "enum": ["0", "1", "2"] }, "startAt": { "format": "date-time" }, "expiryAt": { "format": "date-time" } } } } } }, "$id": "schema" };
const func0 = Object.prototype.hasOwnProperty;
const formats0 = dateTime;
const formats4 = uuid;
const pattern0 = new RegExp("(Z|\\+00:00)$", "u");
const pattern1 = new RegExp("^V(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*))?$", "u");
function validate0(data: any, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} }: any = {}) { ; let vErrors = null; let errors = 0; const evaluated0 = validate0.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if ((data.metadata === undefined) || (!(func0.call(data, "metadata")))) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" } };
        (vErrors ??= []).push(err0);
        errors++;
    }
    if ((data.data === undefined) || (!(func0.call(data, "data")))) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } };
        (vErrors ??= []).push(err1);
        errors++;
    }
    if (data.metadata !== undefined && func0.call(data, "metadata")) {
        let data0 = data.metadata;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.occurredAtUtc !== undefined && func0.call(data0, "occurredAtUtc")) {
                let data1 = data0.occurredAtUtc;
                if (typeof data1 === "string") {
                    if (!pattern0.test(data1)) {
                        const err2 = { instancePath: instancePath + "/metadata/occurredAtUtc", schemaPath: "#/properties/metadata/properties/occurredAtUtc/pattern", keyword: "pattern", params: { pattern: "(Z|\\+00:00)$" } };
                        (vErrors ??= []).push(err2);
                        errors++;
                    }
                    if (!(formats0(data1))) {
                        const err3 = { instancePath: instancePath + "/metadata/occurredAtUtc", schemaPath: "#/properties/metadata/properties/occurredAtUtc/format", keyword: "format", params: { format: "date-time" } };
                        (vErrors ??= []).push(err3);
                        errors++;
                    }
                }
            }
            if (data0.typeName !== undefined && func0.call(data0, "typeName")) {
                if ("TransactionalAccountAuthorisedUserAddedV1" !== data0.typeName) {
                    const err4 = { instancePath: instancePath + "/metadata/typeName", schemaPath: "#/properties/metadata/properties/typeName/const", keyword: "const", params: { allowedValue: "TransactionalAccountAuthorisedUserAddedV1" } };
                    (vErrors ??= []).push(err4);
                    errors++;
                }
            }
            if (data0.version !== undefined && func0.call(data0, "version")) {
                let data3 = data0.version;
                if (typeof data3 === "string") {
                    if (!pattern1.test(data3)) {
                        const err5 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/pattern", keyword: "pattern", params: { pattern: "^V(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*))?$" } };
                        (vErrors ??= []).push(err5);
                        errors++;
                    }
                }
            }
            if (data0.sentAtUtc !== undefined && func0.call(data0, "sentAtUtc")) {
                let data4 = data0.sentAtUtc;
                if (typeof data4 === "string") {
                    if (!pattern0.test(data4)) {
                        const err6 = { instancePath: instancePath + "/metadata/sentAtUtc", schemaPath: "#/properties/metadata/properties/sentAtUtc/pattern", keyword: "pattern", params: { pattern: "(Z|\\+00:00)$" } };
                        (vErrors ??= []).push(err6);
                        errors++;
                    }
                    if (!(formats0(data4))) {
                        const err7 = { instancePath: instancePath + "/metadata/sentAtUtc", schemaPath: "#/properties/metadata/properties/sentAtUtc/format", keyword: "format", params: { format: "date-time" } };
                        (vErrors ??= []).push(err7);
                        errors++;
                    }
                }
            }
        }
    }
    if (data.data !== undefined && func0.call(data, "data")) {
        let data5 = data.data;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.globalTransactionAccountId !== undefined && func0.call(data5, "globalTransactionAccountId")) {
                let data6 = data5.globalTransactionAccountId;
                if (typeof data6 === "string") {
                    if (!(formats4(data6))) {
                        const err8 = { instancePath: instancePath + "/data/globalTransactionAccountId", schemaPath: "#/properties/data/properties/globalTransactionAccountId/format", keyword: "format", params: { format: "uuid" } };
                        (vErrors ??= []).push(err8);
                        errors++;
                    }
                }
            }
            if (data5.authorisedUserDetails !== undefined && func0.call(data5, "authorisedUserDetails")) {
                let data7 = data5.authorisedUserDetails;
                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                    if (data7.client !== undefined && func0.call(data7, "client")) {
                        let data8 = data7.client;
                        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                            if (data8.globalClientId !== undefined && func0.call(data8, "globalClientId")) {
                                let data9 = data8.globalClientId;
                                if (typeof data9 === "string") {
                                    if (!(formats4(data9))) {
                                        const err9 = { instancePath: instancePath + "/data/authorisedUserDetails/client/globalClientId", schemaPath: "#/properties/data/properties/authorisedUserDetails/properties/client/properties/globalClientId/format", keyword: "format", params: { format: "uuid" } };
                                        (vErrors ??= []).push(err9);
                                        errors++;
                                    }
                                }
                            }
                        }
                    }
                    if (data7.level !== undefined && func0.call(data7, "level")) {
                        let data10 = data7.level;
                        if (!(((data10 === "0") || (data10 === "1")) || (data10 === "2"))) {
                            const err10 = { instancePath: instancePath + "/data/authorisedUserDetails/level", schemaPath: "#/properties/data/properties/authorisedUserDetails/properties/level/enum", keyword: "enum", params: { allowedValues: schema0.properties.data.properties.authorisedUserDetails.properties.level.enum } };
                            (vErrors ??= []).push(err10);
                            errors++;
                        }
                    }
                    if (data7.startAt !== undefined && func0.call(data7, "startAt")) {
                        let data11 = data7.startAt;
                        if (typeof data11 === "string") {
                            if (!(formats0(data11))) {
                                const err11 = { instancePath: instancePath + "/data/authorisedUserDetails/startAt", schemaPath: "#/properties/data/properties/authorisedUserDetails/properties/startAt/format", keyword: "format", params: { format: "date-time" } };
                                (vErrors ??= []).push(err11);
                                errors++;
                            }
                        }
                    }
                    if (data7.expiryAt !== undefined && func0.call(data7, "expiryAt")) {
                        let data12 = data7.expiryAt;
                        if (typeof data12 === "string") {
                            if (!(formats0(data12))) {
                                const err12 = { instancePath: instancePath + "/data/authorisedUserDetails/expiryAt", schemaPath: "#/properties/data/properties/authorisedUserDetails/properties/expiryAt/format", keyword: "format", params: { format: "date-time" } };
                                (vErrors ??= []).push(err12);
                                errors++;
                            }
                        }
                    }
                }
            }
        }
    }
} validate0.errors = vErrors; return errors === 0; }
validate0.evaluated = { "props": { "metadata": true, "data": true }, "dynamicProps": false, "dynamicItems": false };

export const explain: Explain = (value) => (validate0(value) ? [] : validate0.errors);
