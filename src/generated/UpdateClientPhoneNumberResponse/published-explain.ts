// @generated from schemas/UpdateClientPhoneNumberResponse/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../finding.js";
import { dateTime } from "../../formats.js";

const formats0 = dateTime;
function validate0(data: any, { instancePath = "" }: any = {}) { let vErrors = null; let errors = 0; if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.DateCreated !== undefined) {
        let data0 = data.DateCreated;
        if (typeof data0 === "string") {
            if (!(formats0(data0))) {
                (vErrors ??= []).push({ instancePath: instancePath + "/DateCreated", keyword: "format", message: "must be an RFC 3339 date-time, such as 2023-09-08T12:00:00Z" });
                errors++;
            }
        }
        else {
            (vErrors ??= []).push({ instancePath: instancePath + "/DateCreated", keyword: "type", message: "must be a string" });
            errors++;
        }
    }
    if (data.Id !== undefined) {
        if (typeof data.Id !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/Id", keyword: "type", message: "must be a string" });
            errors++;
        }
    }
    if (data.ResponseNotes !== undefined) {
        let data2 = data.ResponseNotes;
        if (Array.isArray(data2)) {
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    if (data3.Code !== undefined) {
                        if (typeof data3.Code !== "string") {
                            (vErrors ??= []).push({ instancePath: instancePath + "/ResponseNotes/" + i0 + "/Code", keyword: "type", message: "must be a string" });
                            errors++;
                        }
                    }
                    if (data3.Note !== undefined) {
                        if (typeof data3.Note !== "string") {
                            (vErrors ??= []).push({ instancePath: instancePath + "/ResponseNotes/" + i0 + "/Note", keyword: "type", message: "must be a string" });
                            errors++;
                        }
                    }
                    if (data3.NoteType !== undefined) {
                        let data6 = data3.NoteType;
                        if (typeof data6 !== "string") {
                            (vErrors ??= []).push({ instancePath: instancePath + "/ResponseNotes/" + i0 + "/NoteType", keyword: "type", message: "must be a string" });
                            errors++;
                        }
                        if (!(((data6 === "Error") || (data6 === "Warning")) || (data6 === "Info"))) {
                            (vErrors ??= []).push({ instancePath: instancePath + "/ResponseNotes/" + i0 + "/NoteType", keyword: "enum", message: "must be one of \"Error\", \"Warning\", \"Info\"" });
                            errors++;
                        }
                    }
                }
                else {
                    (vErrors ??= []).push({ instancePath: instancePath + "/ResponseNotes/" + i0, keyword: "type", message: "must be an object" });
                    errors++;
                }
            }
        }
        else {
            (vErrors ??= []).push({ instancePath: instancePath + "/ResponseNotes", keyword: "type", message: "must be an array" });
            errors++;
        }
    }
    if (data.Status !== undefined) {
        let data7 = data.Status;
        if (typeof data7 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/Status", keyword: "type", message: "must be a string" });
            errors++;
        }
        if (!(((data7 === "Failed") || (data7 === "Succeed")) || (data7 === "Unknown"))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/Status", keyword: "enum", message: "must be one of \"Failed\", \"Succeed\", \"Unknown\"" });
            errors++;
        }
    }
}
else {
    (vErrors ??= []).push({ instancePath, keyword: "type", message: "must be an object" });
    errors++;
} validate0.errors = vErrors; return errors === 0; }

export const explain: Explain = (value) => (validate0(value) ? [] : validate0.errors);
