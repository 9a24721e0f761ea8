// @generated from schemas/ClientAddressRemovedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../finding.js";

const schema0 = { "type": "object", "properties": { "metadata": { "type": "object", "properties": { "occurredAtUtc": { "type": "string" }, "typeName": { "type": "string", "const": "ClientAddressRemovedV1" }, "source": { "type": "string" }, "version": { "type": "number" }, "sentAtUtc": { "type": "string" } }, "required": ["occurredAtUtc", "typeName", "sentAtUtc", "version"] }, "data": { "type": "object", "properties": { "clientId": { "type": "string" }, "clientNumber": { "type": "number" }, "accountNumber": { "type": "string" }, "addressRemoved": { "type": "object", "properties": { "addressId": { "type": "string" }, "firstLineOfAddress": { "type": "string" }, "city": { "type": "string" }, "postalCode": { "type": "string" }, "countryCode": { "type": "string" } }, "required": ["addressId", "firstLineOfAddress", "countryCode"] }, "removedBySource": { "type": "string" }, "removedAtUtc": { "type": "string" } }, "required": ["clientId", "accountNumber", "addressRemoved", "removedBySource", "removedAtUtc"] } }, "required": ["metadata", "data"], "$id": "schema" };
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
                if ("ClientAddressRemovedV1" !== data2) {
                    const err8 = { instancePath: instancePath + "/metadata/typeName", schemaPath: "#/properties/metadata/properties/typeName/const", keyword: "const", params: { allowedValue: "ClientAddressRemovedV1" } };
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
            if ((data6.addressRemoved === undefined) || (!(func0.call(data6, "addressRemoved")))) {
                const err15 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "addressRemoved" } };
                (vErrors ??= []).push(err15);
                errors++;
            }
            if ((data6.removedBySource === undefined) || (!(func0.call(data6, "removedBySource")))) {
                const err16 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "removedBySource" } };
                (vErrors ??= []).push(err16);
                errors++;
            }
            if ((data6.removedAtUtc === undefined) || (!(func0.call(data6, "removedAtUtc")))) {
                const err17 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "removedAtUtc" } };
                (vErrors ??= []).push(err17);
                errors++;
            }
            if (data6.clientId !== undefined && func0.call(data6, "clientId")) {
                if (typeof data6.clientId !== "string") {
                    const err18 = { instancePath: instancePath + "/data/clientId", schemaPath: "#/properties/data/properties/clientId/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err18);
                    errors++;
                }
            }
            if (data6.clientNumber !== undefined && func0.call(data6, "clientNumber")) {
                let data8 = data6.clientNumber;
                if (!((typeof data8 == "number") && (isFinite(data8)))) {
                    const err19 = { instancePath: instancePath + "/data/clientNumber", schemaPath: "#/properties/data/properties/clientNumber/type", keyword: "type", params: { type: "number" } };
                    (vErrors ??= []).push(err19);
                    errors++;
                }
            }
            if (data6.accountNumber !== undefined && func0.call(data6, "accountNumber")) {
                if (typeof data6.accountNumber !== "string") {
                    const err20 = { instancePath: instancePath + "/data/accountNumber", schemaPath: "#/properties/data/properties/accountNumber/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err20);
                    errors++;
                }
            }
            if (data6.addressRemoved !== undefined && func0.call(data6, "addressRemoved")) {
                let data10 = data6.addressRemoved;
                if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    if ((data10.addressId === undefined) || (!(func0.call(data10, "addressId")))) {
                        const err21 = { instancePath: instancePath + "/data/addressRemoved", schemaPath: "#/properties/data/properties/addressRemoved/required", keyword: "required", params: { missingProperty: "addressId" } };
                        (vErrors ??= []).push(err21);
                        errors++;
                    }
                    if ((data10.firstLineOfAddress === undefined) || (!(func0.call(data10, "firstLineOfAddress")))) {
                        const err22 = { instancePath: instancePath + "/data/addressRemoved", schemaPath: "#/properties/data/properties/addressRemoved/required", keyword: "required", params: { missingProperty: "firstLineOfAddress" } };
                        (vErrors ??= []).push(err22);
                        errors++;
                    }
                    if ((data10.countryCode === undefined) || (!(func0.call(data10, "countryCode")))) {
                        const err23 = { instancePath: instancePath + "/data/addressRemoved", schemaPath: "#/properties/data/properties/addressRemoved/required", keyword: "required", params: { missingProperty: "countryCode" } };
                        (vErrors ??= []).push(err23);
                        errors++;
                    }
                    if (data10.addressId !== undefined && func0.call(data10, "addressId")) {
                        if (typeof data10.addressId !== "string") {
                            const err24 = { instancePath: instancePath + "/data/addressRemoved/addressId", schemaPath: "#/properties/data/properties/addressRemoved/properties/addressId/type", keyword: "type", params: { type: "string" } };
                            (vErrors ??= []).push(err24);
                            errors++;
                        }
                    }
                    if (data10.firstLineOfAddress !== undefined && func0.call(data10, "firstLineOfAddress")) {
                        if (typeof data10.firstLineOfAddress !== "string") {
                            const err25 = { instancePath: instancePath + "/data/addressRemoved/firstLineOfAddress", schemaPath: "#/properties/data/properties/addressRemoved/properties/firstLineOfAddress/type", keyword: "type", params: { type: "string" } };
                            (vErrors ??= []).push(err25);
                            errors++;
                        }
                    }
                    if (data10.city !== undefined && func0.call(data10, "city")) {
                        if (typeof data10.city !== "string") {
                            const err26 = { instancePath: instancePath + "/data/addressRemoved/city", schemaPath: "#/properties/data/properties/addressRemoved/properties/city/type", keyword: "type", params: { type: "string" } };
                            (vErrors ??= []).push(err26);
                            errors++;
                        }
                    }
                    if (data10.postalCode !== undefined && func0.call(data10, "postalCode")) {
                        if (typeof data10.postalCode !== "string") {
                            const err27 = { instancePath: instancePath + "/data/addressRemoved/postalCode", schemaPath: "#/properties/data/properties/addressRemoved/properties/postalCode/type", keyword: "type", params: { type: "string" } };
                            (vErrors ??= []).push(err27);
                            errors++;
                        }
                    }
                    if (data10.countryCode !== undefined && func0.call(data10, "countryCode")) {
                        if (typeof data10.countryCode !== "string") {
                            const err28 = { instancePath: instancePath + "/data/addressRemoved/countryCode", schemaPath: "#/properties/data/properties/addressRemoved/properties/countryCode/type", keyword: "type", params: { type: "string" } };
                            (vErrors ??= []).push(err28);
                            errors++;
                        }
                    }
                }
                else {
                    const err29 = { instancePath: instancePath + "/data/addressRemoved", schemaPath: "#/properties/data/properties/addressRemoved/type", keyword: "type", params: { type: "object" } };
                    (vErrors ??= []).push(err29);
                    errors++;
                }
            }
            if (data6.removedBySource !== undefined && func0.call(data6, "removedBySource")) {
                if (typeof data6.removedBySource !== "string") {
                    const err30 = { instancePath: instancePath + "/data/removedBySource", schemaPath: "#/properties/data/properties/removedBySource/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err30);
                    errors++;
                }
            }
            if (data6.removedAtUtc !== undefined && func0.call(data6, "removedAtUtc")) {
                if (typeof data6.removedAtUtc !== "string") {
                    const err31 = { instancePath: instancePath + "/data/removedAtUtc", schemaPath: "#/properties/data/properties/removedAtUtc/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err31);
                    errors++;
                }
            }
        }
        else {
            const err32 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err32);
            errors++;
        }
    }
}
else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err33);
    errors++;
} validate0.errors = vErrors; return errors === 0; }
validate0.evaluated = { "props": { "metadata": true, "data": true }, "dynamicProps": false, "dynamicItems": false };

export const explain: Explain = (value) => (validate0(value) ? [] : validate0.errors);
