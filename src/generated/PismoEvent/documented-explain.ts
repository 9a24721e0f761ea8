// @generated from schemas/PismoEvent/documented.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../contract/finding.js";
import { dateTime, uuid } from "../../runtime/formats.js";
import { isObject } from "../../runtime/index.js";

function validate0(data: any) { const findings = []; if (isObject(data)) {
    if (data.schema_version === undefined) {
        findings.push(["required", "is required", "/schema_version"]);
    }
    if (data.org_id === undefined) {
        findings.push(["required", "is required", "/org_id"]);
    }
    if (data.cid === undefined) {
        findings.push(["required", "is required", "/cid"]);
    }
    if (data.event_id !== undefined) {
        let data0 = data.event_id;
        if (typeof data0 === "string") {
            if (!(uuid(data0))) {
                findings.push(["format", "must be a UUID", "/event_id"]);
            }
        }
    }
    if (data.timestamp !== undefined) {
        let data1 = data.timestamp;
        if (typeof data1 === "string") {
            if (!(dateTime(data1))) {
                findings.push(["format", "must be an RFC 3339 date-time, such as 2023-09-08T12:00:00Z", "/timestamp"]);
            }
        }
    }
} return findings; }

export const explain: Explain = (value) => validate0(value);
