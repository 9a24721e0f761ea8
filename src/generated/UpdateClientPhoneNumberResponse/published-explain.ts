// @generated from schemas/UpdateClientPhoneNumberResponse/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../finding.js";
import { dateTime } from "../../formats.js";

const schema0 = { "type": "object", "properties": { "DateCreated": { "type": "string", "format": "date-time" }, "Id": { "type": "string" }, "ResponseNotes": { "type": "array", "items": { "type": "object", "properties": { "Code": { "type": "string" }, "Note": { "type": "string" }, "NoteType": { "type": "string", "enum": ["Error", "Warning", "Info"] } } } }, "Status": { "type": "string", "enum": ["Failed", "Succeed", "Unknown"] } }, "$id": "schema" };
const func0 = Object.prototype.hasOwnProperty;
const formats0 = dateTime;
function validate0(data: any, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} }: any = {}) { ; let vErrors = null; let errors = 0; const evaluated0 = validate0.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.DateCreated !== undefined && func0.call(data, "DateCreated")) {
        let data0 = data.DateCreated;
        if (typeof data0 === "string") {
            if (!(formats0(data0))) {
                const err0 = { instancePath: instancePath + "/DateCreated", schemaPath: "#/properties/DateCreated/format", keyword: "format", params: { format: "date-time" } };
                (vErrors ??= []).push(err0);
                errors++;
            }
        }
        else {
            const err1 = { instancePath: instancePath + "/DateCreated", schemaPath: "#/properties/DateCreated/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err1);
            errors++;
        }
    }
    if (data.Id !== undefined && func0.call(data, "Id")) {
        if (typeof data.Id !== "string") {
            const err2 = { instancePath: instancePath + "/Id", schemaPath: "#/properties/Id/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err2);
            errors++;
        }
    }
    if (data.ResponseNotes !== undefined && func0.call(data, "ResponseNotes")) {
        let data2 = data.ResponseNotes;
        if (Array.isArray(data2)) {
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    if (data3.Code !== undefined && func0.call(data3, "Code")) {
                        if (typeof data3.Code !== "string") {
                            const err3 = { instancePath: instancePath + "/ResponseNotes/" + i0 + "/Code", schemaPath: "#/properties/ResponseNotes/items/properties/Code/type", keyword: "type", params: { type: "string" } };
                            (vErrors ??= []).push(err3);
                            errors++;
                        }
                    }
                    if (data3.Note !== undefined && func0.call(data3, "Note")) {
                        if (typeof data3.Note !== "string") {
                            const err4 = { instancePath: instancePath + "/ResponseNotes/" + i0 + "/Note", schemaPath: "#/properties/ResponseNotes/items/properties/Note/type", keyword: "type", params: { type: "string" } };
                            (vErrors ??= []).push(err4);
                            errors++;
                        }
                    }
                    if (data3.NoteType !== undefined && func0.call(data3, "NoteType")) {
                        let data6 = data3.NoteType;
                        if (typeof data6 !== "string") {
                            const err5 = { instancePath: instancePath + "/ResponseNotes/" + i0 + "/NoteType", schemaPath: "#/properties/ResponseNotes/items/properties/NoteType/type", keyword: "type", params: { type: "string" } };
                            (vErrors ??= []).push(err5);
                            errors++;
                        }
                        if (!(((data6 === "Error") || (data6 === "Warning")) || (data6 === "Info"))) {
                            const err6 = { instancePath: instancePath + "/ResponseNotes/" + i0 + "/NoteType", schemaPath: "#/properties/ResponseNotes/items/properties/NoteType/enum", keyword: "enum", params: { allowedValues: schema0.properties.ResponseNotes.items.properties.NoteType.enum } };
                            (vErrors ??= []).push(err6);
                            errors++;
                        }
                    }
                }
                else {
                    const err7 = { instancePath: instancePath + "/ResponseNotes/" + i0, schemaPath: "#/properties/ResponseNotes/items/type", keyword: "type", params: { type: "object" } };
                    (vErrors ??= []).push(err7);
                    errors++;
                }
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/ResponseNotes", schemaPath: "#/properties/ResponseNotes/type", keyword: "type", params: { type: "array" } };
            (vErrors ??= []).push(err8);
            errors++;
        }
    }
    if (data.Status !== undefined && func0.call(data, "Status")) {
        let data7 = data.Status;
        if (typeof data7 !== "string") {
            const err9 = { instancePath: instancePath + "/Status", schemaPath: "#/properties/Status/type", keyword: "type", params: { type: "string" } };
            (vErrors ??= []).push(err9);
            errors++;
        }
        if (!(((data7 === "Failed") || (data7 === "Succeed")) || (data7 === "Unknown"))) {
            const err10 = { instancePath: instancePath + "/Status", schemaPath: "#/properties/Status/enum", keyword: "enum", params: { allowedValues: schema0.properties.Status.enum } };
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
validate0.evaluated = { "props": { "DateCreated": true, "Id": true, "ResponseNotes": true, "Status": true }, "dynamicProps": false, "dynamicItems": false };

export const explain: Explain = (value) => (validate0(value) ? [] : validate0.errors);
