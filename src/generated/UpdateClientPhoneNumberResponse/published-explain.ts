// @generated from schemas/UpdateClientPhoneNumberResponse/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../contract/finding.js";
import { dateTime } from "../../runtime/formats.js";
import { isEnough, isObject } from "../../runtime/index.js";
import { itemCount } from "../../runtime/keyword-checks.js";

function validate0(data: any) { const findings = []; if (isObject(data)) {
    if (data.DateCreated !== undefined) {
        let data0 = data.DateCreated;
        if (typeof data0 === "string") {
            if (!(dateTime(data0))) {
                findings.push(["format", "must be an RFC 3339 date-time, such as 2023-09-08T12:00:00Z", "/DateCreated"]);
            }
        }
        else {
            findings.push(["type", "must be a string", "/DateCreated"]);
        }
    }
    if (data.Id !== undefined) {
        if (typeof data.Id !== "string") {
            findings.push(["type", "must be a string", "/Id"]);
        }
    }
    if (data.ResponseNotes !== undefined) {
        let data2 = data.ResponseNotes;
        if (Array.isArray(data2)) {
            const len0 = itemCount(data2);
            {
                const start = findings.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (isEnough(findings, start))
                        break;
                    let data3 = data2[i0];
                    if (isObject(data3)) {
                        if (data3.Code !== undefined) {
                            if (typeof data3.Code !== "string") {
                                findings.push(["type", "must be a string", "/ResponseNotes/" + i0 + "/Code"]);
                            }
                        }
                        if (data3.Note !== undefined) {
                            if (typeof data3.Note !== "string") {
                                findings.push(["type", "must be a string", "/ResponseNotes/" + i0 + "/Note"]);
                            }
                        }
                        if (data3.NoteType !== undefined) {
                            let data6 = data3.NoteType;
                            if (typeof data6 !== "string") {
                                findings.push(["type", "must be a string", "/ResponseNotes/" + i0 + "/NoteType"]);
                            }
                            if (!(((data6 === "Error") || (data6 === "Warning")) || (data6 === "Info"))) {
                                findings.push(["enum", "must be one of \"Error\", \"Warning\", \"Info\"", "/ResponseNotes/" + i0 + "/NoteType"]);
                            }
                        }
                    }
                    else {
                        findings.push(["type", "must be an object", "/ResponseNotes/" + i0]);
                    }
                }
            }
        }
        else {
            findings.push(["type", "must be an array", "/ResponseNotes"]);
        }
    }
    if (data.Status !== undefined) {
        let data7 = data.Status;
        if (typeof data7 !== "string") {
            findings.push(["type", "must be a string", "/Status"]);
        }
        if (!(((data7 === "Failed") || (data7 === "Succeed")) || (data7 === "Unknown"))) {
            findings.push(["enum", "must be one of \"Failed\", \"Succeed\", \"Unknown\"", "/Status"]);
        }
    }
}
else {
    findings.push(["type", "must be an object", ""]);
} return findings; }

export const explain: Explain = (value) => validate0(value);
