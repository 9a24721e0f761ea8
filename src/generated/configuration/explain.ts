// @generated from schemas/client-contracts.schema.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../contract/finding.js";
import { escapeToken, isEnough, isObject } from "../../runtime/index.js";
import { codePointCount, itemCount } from "../../runtime/keyword-checks.js";

function validate0(data: any) { const findings = []; if (isObject(data)) {
    {
        const start = findings.length;
        for (const key0 in data) {
            if (isEnough(findings, start))
                break;
            if (!((((((key0 === "$schema") || (key0 === "paths")) || (key0 === "exclude")) || (key0 === "rules")) || (key0 === "unknownProperties")) || (key0 === "reporters"))) {
                findings.push(["additionalProperties", "is not allowed here", "/" + escapeToken(key0)]);
            }
        }
    }
    if (data.$schema !== undefined) {
        if (typeof data.$schema !== "string") {
            findings.push(["type", "must be a string", "/$schema"]);
        }
    }
    if (data.paths !== undefined) {
        let data1 = data.paths;
        if (Array.isArray(data1)) {
            if (data1.length < 1) {
                findings.push(["minItems", "must have at least 1 item", "/paths"]);
            }
            const len0 = itemCount(data1);
            {
                const start = findings.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (isEnough(findings, start))
                        break;
                    let data2 = data1[i0];
                    if (typeof data2 === "string") {
                        if (codePointCount(data2) < 1) {
                            findings.push(["minLength", "must have at least 1 character", "/paths/" + i0]);
                        }
                    }
                    else {
                        findings.push(["type", "must be a string", "/paths/" + i0]);
                    }
                }
            }
        }
        else {
            findings.push(["type", "must be an array", "/paths"]);
        }
    }
    if (data.exclude !== undefined) {
        let data3 = data.exclude;
        if (Array.isArray(data3)) {
            const len1 = itemCount(data3);
            {
                const start = findings.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (isEnough(findings, start))
                        break;
                    let data4 = data3[i1];
                    if (typeof data4 === "string") {
                        if (codePointCount(data4) < 1) {
                            findings.push(["minLength", "must have at least 1 character", "/exclude/" + i1]);
                        }
                    }
                    else {
                        findings.push(["type", "must be a string", "/exclude/" + i1]);
                    }
                }
            }
        }
        else {
            findings.push(["type", "must be an array", "/exclude"]);
        }
    }
    if (data.rules !== undefined) {
        let data5 = data.rules;
        if (!((data5 === "strict") || (data5 === "published"))) {
            findings.push(["enum", "must be one of \"strict\", \"published\"", "/rules"]);
        }
    }
    if (data.unknownProperties !== undefined) {
        let data6 = data.unknownProperties;
        if (!((data6 === "refuse") || (data6 === "allow"))) {
            findings.push(["enum", "must be one of \"refuse\", \"allow\"", "/unknownProperties"]);
        }
    }
    if (data.reporters !== undefined) {
        let data7 = data.reporters;
        if (Array.isArray(data7)) {
            const len2 = itemCount(data7);
            {
                const start = findings.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (isEnough(findings, start))
                        break;
                    let data8 = data7[i2];
                    if (typeof data8 === "string") {
                        if (!/^(?:text|json|junit|sarif|github)(?:=.+)?$/u.test(data8)) {
                            findings.push(["pattern", "must match the pattern ^(?:text|json|junit|sarif|github)(?:=.+)?$", "/reporters/" + i2]);
                        }
                    }
                    else {
                        findings.push(["type", "must be a string", "/reporters/" + i2]);
                    }
                }
            }
        }
        else {
            findings.push(["type", "must be an array", "/reporters"]);
        }
    }
}
else {
    findings.push(["type", "must be an object", ""]);
} return findings; }

export const explain: Explain = (value) => validate0(value);
