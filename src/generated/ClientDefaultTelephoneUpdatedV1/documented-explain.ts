// @generated from schemas/ClientDefaultTelephoneUpdatedV1/documented.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../finding.js";
import { dateTime, uuid } from "../../formats.js";

const schema0 = { "properties": { "metadata": { "properties": { "occurredAtUtc": { "format": "date-time", "pattern": "(Z|\\+00:00)$" }, "sentAtUtc": { "format": "date-time", "pattern": "(Z|\\+00:00)$" } } }, "data": { "properties": { "clientId": { "format": "uuid" }, "telephoneUpdated": { "properties": { "modifiedAtUtc": { "format": "date-time", "pattern": "(Z|\\+00:00)$" } } } } } }, "$id": "schema" };
const func0 = Object.prototype.hasOwnProperty;
const formats0 = dateTime;
const formats4 = uuid;
const pattern0 = new RegExp("(Z|\\+00:00)$", "u");
function validate0(data: any, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} }: any = {}) { ; let vErrors = null; let errors = 0; const evaluated0 = validate0.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata !== undefined && func0.call(data, "metadata")) {
        let data0 = data.metadata;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.occurredAtUtc !== undefined && func0.call(data0, "occurredAtUtc")) {
                let data1 = data0.occurredAtUtc;
                if (typeof data1 === "string") {
                    if (!pattern0.test(data1)) {
                        const err0 = { instancePath: instancePath + "/metadata/occurredAtUtc", schemaPath: "#/properties/metadata/properties/occurredAtUtc/pattern", keyword: "pattern", params: { pattern: "(Z|\\+00:00)$" } };
                        (vErrors ??= []).push(err0);
                        errors++;
                    }
                    if (!(formats0(data1))) {
                        const err1 = { instancePath: instancePath + "/metadata/occurredAtUtc", schemaPath: "#/properties/metadata/properties/occurredAtUtc/format", keyword: "format", params: { format: "date-time" } };
                        (vErrors ??= []).push(err1);
                        errors++;
                    }
                }
            }
            if (data0.sentAtUtc !== undefined && func0.call(data0, "sentAtUtc")) {
                let data2 = data0.sentAtUtc;
                if (typeof data2 === "string") {
                    if (!pattern0.test(data2)) {
                        const err2 = { instancePath: instancePath + "/metadata/sentAtUtc", schemaPath: "#/properties/metadata/properties/sentAtUtc/pattern", keyword: "pattern", params: { pattern: "(Z|\\+00:00)$" } };
                        (vErrors ??= []).push(err2);
                        errors++;
                    }
                    if (!(formats0(data2))) {
                        const err3 = { instancePath: instancePath + "/metadata/sentAtUtc", schemaPath: "#/properties/metadata/properties/sentAtUtc/format", keyword: "format", params: { format: "date-time" } };
                        (vErrors ??= []).push(err3);
                        errors++;
                    }
                }
            }
        }
    }
    if (data.data !== undefined && func0.call(data, "data")) {
        let data3 = data.data;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.clientId !== undefined && func0.call(data3, "clientId")) {
                let data4 = data3.clientId;
                if (typeof data4 === "string") {
                    if (!(formats4(data4))) {
                        const err4 = { instancePath: instancePath + "/data/clientId", schemaPath: "#/properties/data/properties/clientId/format", keyword: "format", params: { format: "uuid" } };
                        (vErrors ??= []).push(err4);
                        errors++;
                    }
                }
            }
            if (data3.telephoneUpdated !== undefined && func0.call(data3, "telephoneUpdated")) {
                let data5 = data3.telephoneUpdated;
                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                    if (data5.modifiedAtUtc !== undefined && func0.call(data5, "modifiedAtUtc")) {
                        let data6 = data5.modifiedAtUtc;
                        if (typeof data6 === "string") {
                            if (!pattern0.test(data6)) {
                                const err5 = { instancePath: instancePath + "/data/telephoneUpdated/modifiedAtUtc", schemaPath: "#/properties/data/properties/telephoneUpdated/properties/modifiedAtUtc/pattern", keyword: "pattern", params: { pattern: "(Z|\\+00:00)$" } };
                                (vErrors ??= []).push(err5);
                                errors++;
                            }
                            if (!(formats0(data6))) {
                                const err6 = { instancePath: instancePath + "/data/telephoneUpdated/modifiedAtUtc", schemaPath: "#/properties/data/properties/telephoneUpdated/properties/modifiedAtUtc/format", keyword: "format", params: { format: "date-time" } };
                                (vErrors ??= []).push(err6);
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
