// @generated from schemas/PismoEvent/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../finding.js";

function validate0(data: any, { instancePath = "" }: any = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_id === undefined) {
        (vErrors ??= []).push({ instancePath, property: "event_id", keyword: "required", message: "is required" });
        errors++;
    }
    if (data.domain === undefined) {
        (vErrors ??= []).push({ instancePath, property: "domain", keyword: "required", message: "is required" });
        errors++;
    }
    if (data.event_type === undefined) {
        (vErrors ??= []).push({ instancePath, property: "event_type", keyword: "required", message: "is required" });
        errors++;
    }
    if (data.data === undefined) {
        (vErrors ??= []).push({ instancePath, property: "data", keyword: "required", message: "is required" });
        errors++;
    }
    if (data.event_id !== undefined) {
        if (typeof data.event_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_id", keyword: "type", message: "must be a string" });
            errors++;
        }
    }
    if (data.schema_version !== undefined) {
        let data1 = data.schema_version;
        if ((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/schema_version", keyword: "type", message: "must be an integer or a string" });
            errors++;
        }
    }
    if (data.domain !== undefined) {
        if (typeof data.domain !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/domain", keyword: "type", message: "must be a string" });
            errors++;
        }
    }
    if (data.event_type !== undefined) {
        if (typeof data.event_type !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/event_type", keyword: "type", message: "must be a string" });
            errors++;
        }
    }
    if (data.org_id !== undefined) {
        if (typeof data.org_id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/org_id", keyword: "type", message: "must be a string" });
            errors++;
        }
    }
    if (data.cid !== undefined) {
        if (typeof data.cid !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/cid", keyword: "type", message: "must be a string" });
            errors++;
        }
    }
    if (data.timestamp !== undefined) {
        if (typeof data.timestamp !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/timestamp", keyword: "type", message: "must be a string" });
            errors++;
        }
    }
}
else {
    (vErrors ??= []).push({ instancePath, keyword: "type", message: "must be an object" });
    errors++;
} validate0.errors = vErrors; return errors === 0; }

export const explain: Explain = (value) => (validate0(value) ? [] : validate0.errors);
