// @generated from schemas/PismoEvent/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../finding.js";

const schema0 = { "type": "object", "properties": { "event_id": { "type": "string" }, "schema_version": { "type": ["integer", "string"] }, "domain": { "type": "string" }, "event_type": { "type": "string" }, "org_id": { "type": "string" }, "cid": { "type": "string" }, "timestamp": { "type": "string" }, "data": {} }, "required": ["event_id", "domain", "event_type", "data"], "$id": "schema" };
const func0 = Object.prototype.hasOwnProperty;
function validate0(data: any, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} }: any = {}) { ; let vErrors = null; let errors = 0; const evaluated0 = validate0.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if ((data.event_id === undefined) || (!(func0.call(data, "event_id")))) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_id" } };
        (vErrors ??= []).push(err0);
        errors++;
    }
    if ((data.domain === undefined) || (!(func0.call(data, "domain")))) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "domain" } };
        (vErrors ??= []).push(err1);
        errors++;
    }
    if ((data.event_type === undefined) || (!(func0.call(data, "event_type")))) {
        const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event_type" } };
        (vErrors ??= []).push(err2);
        errors++;
    }
    if ((data.data === undefined) || (!(func0.call(data, "data")))) {
        const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } };
        (vErrors ??= []).push(err3);
        errors++;
    }
    if (data.event_id !== undefined && func0.call(data, "event_id")) {
        if (typeof data.event_id !== "string") {
            const err4 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err4);
            errors++;
        }
    }
    if (data.schema_version !== undefined && func0.call(data, "schema_version")) {
        let data1 = data.schema_version;
        if ((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")) {
            const err5 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/type", keyword: "type", params: { type: schema0.properties.schema_version.type } };
            (vErrors ??= []).push(err5);
            errors++;
        }
    }
    if (data.domain !== undefined && func0.call(data, "domain")) {
        if (typeof data.domain !== "string") {
            const err6 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err6);
            errors++;
        }
    }
    if (data.event_type !== undefined && func0.call(data, "event_type")) {
        if (typeof data.event_type !== "string") {
            const err7 = { instancePath: instancePath + "/event_type", schemaPath: "#/properties/event_type/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err7);
            errors++;
        }
    }
    if (data.org_id !== undefined && func0.call(data, "org_id")) {
        if (typeof data.org_id !== "string") {
            const err8 = { instancePath: instancePath + "/org_id", schemaPath: "#/properties/org_id/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err8);
            errors++;
        }
    }
    if (data.cid !== undefined && func0.call(data, "cid")) {
        if (typeof data.cid !== "string") {
            const err9 = { instancePath: instancePath + "/cid", schemaPath: "#/properties/cid/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err9);
            errors++;
        }
    }
    if (data.timestamp !== undefined && func0.call(data, "timestamp")) {
        if (typeof data.timestamp !== "string") {
            const err10 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err10);
            errors++;
        }
    }
}
else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err11);
    errors++;
} validate0.errors = vErrors; return errors === 0; }
validate0.evaluated = { "props": { "event_id": true, "schema_version": true, "domain": true, "event_type": true, "org_id": true, "cid": true, "timestamp": true, "data": true }, "dynamicProps": false, "dynamicItems": false };

export const explain: Explain = (value) => (validate0(value) ? [] : validate0.errors);
