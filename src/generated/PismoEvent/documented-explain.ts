// @generated from schemas/PismoEvent/documented.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../finding.js";
import { dateTime, uuid } from "../../formats.js";

const schema0 = { "properties": { "event_id": { "format": "uuid" }, "timestamp": { "format": "date-time" } }, "$id": "schema" };
const func0 = Object.prototype.hasOwnProperty;
const formats0 = uuid;
const formats2 = dateTime;
function validate0(data: any, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} }: any = {}) { ; let vErrors = null; let errors = 0; const evaluated0 = validate0.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_id !== undefined && func0.call(data, "event_id")) {
        let data0 = data.event_id;
        if (typeof data0 === "string") {
            if (!(formats0(data0))) {
                const err0 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/format", keyword: "format", params: { format: "uuid" } };
                (vErrors ??= []).push(err0);
                errors++;
            }
        }
    }
    if (data.timestamp !== undefined && func0.call(data, "timestamp")) {
        let data1 = data.timestamp;
        if (typeof data1 === "string") {
            if (!(formats2(data1))) {
                const err1 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/format", keyword: "format", params: { format: "date-time" } };
                (vErrors ??= []).push(err1);
                errors++;
            }
        }
    }
} validate0.errors = vErrors; return errors === 0; }
validate0.evaluated = { "props": { "event_id": true, "timestamp": true }, "dynamicProps": false, "dynamicItems": false };

export const explain: Explain = (value) => (validate0(value) ? [] : validate0.errors);
