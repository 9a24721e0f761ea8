// @generated from schemas/ClientDefaultTelephoneUpdatedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../finding.js";

const schema0 = { "type": "object", "properties": { "metadata": { "type": "object", "properties": { "occurredAtUtc": { "type": "string" }, "typeName": { "type": "string", "const": "ClientDefaultTelephoneUpdatedV1" }, "source": { "type": "string" }, "version": { "type": "number" }, "sentAtUtc": { "type": "string" } }, "required": ["occurredAtUtc", "typeName", "sentAtUtc", "version"] }, "data": { "type": "object", "properties": { "clientId": { "type": "string" }, "clientNumber": { "type": "number" }, "accountNumber": { "type": "string" }, "telephoneTypeUpdated": { "type": "string" }, "telephoneUpdated": { "type": "object", "properties": { "telephoneId": { "type": "integer" }, "telephoneNumber": { "type": "string" }, "countryCode": { "type": "string" }, "isDefault": { "type": "boolean" }, "modifiedBySource": { "type": "string" }, "modifiedAtUtc": { "type": "string" } }, "required": ["telephoneId", "telephoneNumber", "countryCode", "isDefault", "modifiedBySource", "modifiedAtUtc"] } }, "required": ["clientId", "accountNumber", "telephoneUpdated"] } }, "required": ["metadata", "data"], "$id": "schema" };
const func0 = Object.prototype.hasOwnProperty;
function validate0(data: any, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} }: any = {}) { ; let vErrors = null; let errors = 0; const evaluated0 = validate0.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if ((data.metadata === undefined) || (!(func0.call(data, "metadata")))) {
        const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" } };
        (vErrors ??= []).push(err0);
        errors++;
    }
    if ((data.data === undefined) || (!(func0.call(data, "data")))) {
        const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } };
        (vErrors ??= []).push(err1);
        errors++;
    }
    if (data.metadata !== undefined && func0.call(data, "metadata")) {
        let data0 = data.metadata;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if ((data0.occurredAtUtc === undefined) || (!(func0.call(data0, "occurredAtUtc")))) {
                const err2 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "occurredAtUtc" } };
                (vErrors ??= []).push(err2);
                errors++;
            }
            if ((data0.typeName === undefined) || (!(func0.call(data0, "typeName")))) {
                const err3 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "typeName" } };
                (vErrors ??= []).push(err3);
                errors++;
            }
            if ((data0.sentAtUtc === undefined) || (!(func0.call(data0, "sentAtUtc")))) {
                const err4 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "sentAtUtc" } };
                (vErrors ??= []).push(err4);
                errors++;
            }
            if ((data0.version === undefined) || (!(func0.call(data0, "version")))) {
                const err5 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "version" } };
                (vErrors ??= []).push(err5);
                errors++;
            }
            if (data0.occurredAtUtc !== undefined && func0.call(data0, "occurredAtUtc")) {
                if (typeof data0.occurredAtUtc !== "string") {
                    const err6 = { instancePath: instancePath + "/metadata/occurredAtUtc", schemaPath: "#/properties/metadata/properties/occurredAtUtc/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err6);
                    errors++;
                }
            }
            if (data0.typeName !== undefined && func0.call(data0, "typeName")) {
                let data2 = data0.typeName;
                if (typeof data2 !== "string") {
                    const err7 = { instancePath: instancePath + "/metadata/typeName", schemaPath: "#/properties/metadata/properties/typeName/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err7);
                    errors++;
                }
                if ("ClientDefaultTelephoneUpdatedV1" !== data2) {
                    const err8 = { instancePath: instancePath + "/metadata/typeName", schemaPath: "#/properties/metadata/properties/typeName/const", keyword: "const", params: { allowedValue: "ClientDefaultTelephoneUpdatedV1" } };
                    (vErrors ??= []).push(err8);
                    errors++;
                }
            }
            if (data0.source !== undefined && func0.call(data0, "source")) {
                if (typeof data0.source !== "string") {
                    const err9 = { instancePath: instancePath + "/metadata/source", schemaPath: "#/properties/metadata/properties/source/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err9);
                    errors++;
                }
            }
            if (data0.version !== undefined && func0.call(data0, "version")) {
                let data4 = data0.version;
                if (!((typeof data4 == "number") && (isFinite(data4)))) {
                    const err10 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "number" } };
                    (vErrors ??= []).push(err10);
                    errors++;
                }
            }
            if (data0.sentAtUtc !== undefined && func0.call(data0, "sentAtUtc")) {
                if (typeof data0.sentAtUtc !== "string") {
                    const err11 = { instancePath: instancePath + "/metadata/sentAtUtc", schemaPath: "#/properties/metadata/properties/sentAtUtc/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err11);
                    errors++;
                }
            }
        }
        else {
            const err12 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err12);
            errors++;
        }
    }
    if (data.data !== undefined && func0.call(data, "data")) {
        let data6 = data.data;
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if ((data6.clientId === undefined) || (!(func0.call(data6, "clientId")))) {
                const err13 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "clientId" } };
                (vErrors ??= []).push(err13);
                errors++;
            }
            if ((data6.accountNumber === undefined) || (!(func0.call(data6, "accountNumber")))) {
                const err14 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "accountNumber" } };
                (vErrors ??= []).push(err14);
                errors++;
            }
            if ((data6.telephoneUpdated === undefined) || (!(func0.call(data6, "telephoneUpdated")))) {
                const err15 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "telephoneUpdated" } };
                (vErrors ??= []).push(err15);
                errors++;
            }
            if (data6.clientId !== undefined && func0.call(data6, "clientId")) {
                if (typeof data6.clientId !== "string") {
                    const err16 = { instancePath: instancePath + "/data/clientId", schemaPath: "#/properties/data/properties/clientId/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err16);
                    errors++;
                }
            }
            if (data6.clientNumber !== undefined && func0.call(data6, "clientNumber")) {
                let data8 = data6.clientNumber;
                if (!((typeof data8 == "number") && (isFinite(data8)))) {
                    const err17 = { instancePath: instancePath + "/data/clientNumber", schemaPath: "#/properties/data/properties/clientNumber/type", keyword: "type", params: { type: "number" } };
                    (vErrors ??= []).push(err17);
                    errors++;
                }
            }
            if (data6.accountNumber !== undefined && func0.call(data6, "accountNumber")) {
                if (typeof data6.accountNumber !== "string") {
                    const err18 = { instancePath: instancePath + "/data/accountNumber", schemaPath: "#/properties/data/properties/accountNumber/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err18);
                    errors++;
                }
            }
            if (data6.telephoneTypeUpdated !== undefined && func0.call(data6, "telephoneTypeUpdated")) {
                if (typeof data6.telephoneTypeUpdated !== "string") {
                    const err19 = { instancePath: instancePath + "/data/telephoneTypeUpdated", schemaPath: "#/properties/data/properties/telephoneTypeUpdated/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err19);
                    errors++;
                }
            }
            if (data6.telephoneUpdated !== undefined && func0.call(data6, "telephoneUpdated")) {
                let data11 = data6.telephoneUpdated;
                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                    if ((data11.telephoneId === undefined) || (!(func0.call(data11, "telephoneId")))) {
                        const err20 = { instancePath: instancePath + "/data/telephoneUpdated", schemaPath: "#/properties/data/properties/telephoneUpdated/required", keyword: "required", params: { missingProperty: "telephoneId" } };
                        (vErrors ??= []).push(err20);
                        errors++;
                    }
                    if ((data11.telephoneNumber === undefined) || (!(func0.call(data11, "telephoneNumber")))) {
                        const err21 = { instancePath: instancePath + "/data/telephoneUpdated", schemaPath: "#/properties/data/properties/telephoneUpdated/required", keyword: "required", params: { missingProperty: "telephoneNumber" } };
                        (vErrors ??= []).push(err21);
                        errors++;
                    }
                    if ((data11.countryCode === undefined) || (!(func0.call(data11, "countryCode")))) {
                        const err22 = { instancePath: instancePath + "/data/telephoneUpdated", schemaPath: "#/properties/data/properties/telephoneUpdated/required", keyword: "required", params: { missingProperty: "countryCode" } };
                        (vErrors ??= []).push(err22);
                        errors++;
                    }
                    if ((data11.isDefault === undefined) || (!(func0.call(data11, "isDefault")))) {
                        const err23 = { instancePath: instancePath + "/data/telephoneUpdated", schemaPath: "#/properties/data/properties/telephoneUpdated/required", keyword: "required", params: { missingProperty: "isDefault" } };
                        (vErrors ??= []).push(err23);
                        errors++;
                    }
                    if ((data11.modifiedBySource === undefined) || (!(func0.call(data11, "modifiedBySource")))) {
                        const err24 = { instancePath: instancePath + "/data/telephoneUpdated", schemaPath: "#/properties/data/properties/telephoneUpdated/required", keyword: "required", params: { missingProperty: "modifiedBySource" } };
                        (vErrors ??= []).push(err24);
                        errors++;
                    }
                    if ((data11.modifiedAtUtc === undefined) || (!(func0.call(data11, "modifiedAtUtc")))) {
                        const err25 = { instancePath: instancePath + "/data/telephoneUpdated", schemaPath: "#/properties/data/properties/telephoneUpdated/required", keyword: "required", params: { missingProperty: "modifiedAtUtc" } };
                        (vErrors ??= []).push(err25);
                        errors++;
                    }
                    if (data11.telephoneId !== undefined && func0.call(data11, "telephoneId")) {
                        let data12 = data11.telephoneId;
                        if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                            const err26 = { instancePath: instancePath + "/data/telephoneUpdated/telephoneId", schemaPath: "#/properties/data/properties/telephoneUpdated/properties/telephoneId/type", keyword: "type", params: { type: "integer" } };
                            (vErrors ??= []).push(err26);
                            errors++;
                        }
                    }
                    if (data11.telephoneNumber !== undefined && func0.call(data11, "telephoneNumber")) {
                        if (typeof data11.telephoneNumber !== "string") {
                            const err27 = { instancePath: instancePath + "/data/telephoneUpdated/telephoneNumber", schemaPath: "#/properties/data/properties/telephoneUpdated/properties/telephoneNumber/type", keyword: "type", params: { type: "string" } };
                            (vErrors ??= []).push(err27);
                            errors++;
                        }
                    }
                    if (data11.countryCode !== undefined && func0.call(data11, "countryCode")) {
                        if (typeof data11.countryCode !== "string") {
                            const err28 = { instancePath: instancePath + "/data/telephoneUpdated/countryCode", schemaPath: "#/properties/data/properties/telephoneUpdated/properties/countryCode/type", keyword: "type", params: { type: "string" } };
                            (vErrors ??= []).push(err28);
                            errors++;
                        }
                    }
                    if (data11.isDefault !== undefined && func0.call(data11, "isDefault")) {
                        if (typeof data11.isDefault !== "boolean") {
                            const err29 = { instancePath: instancePath + "/data/telephoneUpdated/isDefault", schemaPath: "#/properties/data/properties/telephoneUpdated/properties/isDefault/type", keyword: "type", params: { type: "boolean" } };
                            (vErrors ??= []).push(err29);
                            errors++;
                        }
                    }
                    if (data11.modifiedBySource !== undefined && func0.call(data11, "modifiedBySource")) {
                        if (typeof data11.modifiedBySource !== "string") {
                            const err30 = { instancePath: instancePath + "/data/telephoneUpdated/modifiedBySource", schemaPath: "#/properties/data/properties/telephoneUpdated/properties/modifiedBySource/type", keyword: "type", params: { type: "string" } };
                            (vErrors ??= []).push(err30);
                            errors++;
                        }
                    }
                    if (data11.modifiedAtUtc !== undefined && func0.call(data11, "modifiedAtUtc")) {
                        if (typeof data11.modifiedAtUtc !== "string") {
                            const err31 = { instancePath: instancePath + "/data/telephoneUpdated/modifiedAtUtc", schemaPath: "#/properties/data/properties/telephoneUpdated/properties/modifiedAtUtc/type", keyword: "type", params: { type: "string" } };
                            (vErrors ??= []).push(err31);
                            errors++;
                        }
                    }
                }
                else {
                    const err32 = { instancePath: instancePath + "/data/telephoneUpdated", schemaPath: "#/properties/data/properties/telephoneUpdated/type", keyword: "type", params: { type: "object" } };
                    (vErrors ??= []).push(err32);
                    errors++;
                }
            }
        }
        else {
            const err33 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err33);
            errors++;
        }
    }
}
else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err34);
    errors++;
} validate0.errors = vErrors; return errors === 0; }
validate0.evaluated = { "props": { "metadata": true, "data": true }, "dynamicProps": false, "dynamicItems": false };

export const explain: Explain = (value) => (validate0(value) ? [] : validate0.errors);
