// @generated from schemas/PismoEvent/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../contract/finding.js";
import { isObject } from "../../runtime/index.js";

function validate0(data: any) { const findings = []; if (isObject(data)) {
    if (data.event_id === undefined) {
        findings.push(["required", "is required", "/event_id"]);
    }
    if (data.domain === undefined) {
        findings.push(["required", "is required", "/domain"]);
    }
    if (data.event_type === undefined) {
        findings.push(["required", "is required", "/event_type"]);
    }
    if (data.data === undefined) {
        findings.push(["required", "is required", "/data"]);
    }
    if (data.event_id !== undefined) {
        if (typeof data.event_id !== "string") {
            findings.push(["type", "must be a string", "/event_id"]);
        }
    }
    if (data.schema_version !== undefined) {
        let data1 = data.schema_version;
        if ((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")) {
            findings.push(["type", "must be an integer or a string", "/schema_version"]);
        }
    }
    if (data.domain !== undefined) {
        if (typeof data.domain !== "string") {
            findings.push(["type", "must be a string", "/domain"]);
        }
    }
    if (data.event_type !== undefined) {
        if (typeof data.event_type !== "string") {
            findings.push(["type", "must be a string", "/event_type"]);
        }
    }
    if (data.org_id !== undefined) {
        if (typeof data.org_id !== "string") {
            findings.push(["type", "must be a string", "/org_id"]);
        }
    }
    if (data.cid !== undefined) {
        if (typeof data.cid !== "string") {
            findings.push(["type", "must be a string", "/cid"]);
        }
    }
    if (data.timestamp !== undefined) {
        if (typeof data.timestamp !== "string") {
            findings.push(["type", "must be a string", "/timestamp"]);
        }
    }
}
else {
    findings.push(["type", "must be an object", ""]);
} return findings; }

export const explain: Explain = (value) => validate0(value);
