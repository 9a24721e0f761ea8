// @generated from schemas/PismoEvent/documented.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../finding.js";
import { dateTime, uuid } from "../../formats.js";

const formats0 = uuid;
const formats2 = dateTime;
function validate0(data: any, { instancePath = "" }: any = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.event_id !== undefined) {
        let data0 = data.event_id;
        if (typeof data0 === "string") {
            if (!(formats0(data0))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/event_id", keyword: "format", message: "must be a UUID" });
                errors++;
            }
        }
    }
    if (data.timestamp !== undefined) {
        let data1 = data.timestamp;
        if (typeof data1 === "string") {
            if (!(formats2(data1))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/timestamp", keyword: "format", message: "must be an RFC 3339 date-time, such as 2023-09-08T12:00:00Z" });
                errors++;
            }
        }
    }
} validate0.errors = vErrors; return errors === 0; }

export const explain: Explain = (value) => (validate0(value) ? [] : validate0.errors);
