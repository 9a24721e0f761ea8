// @generated from schemas/TransactionalAccountAuthorisedUserAddedV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
// @ts-nocheck: Ajv writes JavaScript
import type { Explain } from "../../finding.js";

const schema0 = { "type": "object", "properties": { "metadata": { "type": "object", "properties": { "occurredAtUtc": { "type": "string" }, "typeName": { "type": "string" }, "source": { "type": "string" }, "applicationBreadcrumb": { "type": "string" }, "version": { "type": "string" }, "sentAtUtc": { "type": "string" }, "isTransactionalAccountAvailableForClient": { "type": "boolean" } }, "required": ["occurredAtUtc", "typeName", "sentAtUtc", "version", "isTransactionalAccountAvailableForClient"] }, "data": { "type": "object", "properties": { "globalTransactionAccountId": { "type": "string" }, "accountNumber": { "type": "string" }, "authorisedUserDetails": { "type": "object", "properties": { "client": { "type": "object", "properties": { "globalClientId": { "type": "string" }, "clientNumber": { "type": "number" }, "type": { "type": "string" }, "fullName": { "type": "string" } } }, "type": { "type": "string" }, "level": { "type": "string" }, "startAt": { "type": "string" }, "expiryAt": { "type": "string" } } } } } }, "$id": "schema" };
const func0 = Object.prototype.hasOwnProperty;
function validate0(data: any, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} }: any = {}) { ; let vErrors = null; let errors = 0; const evaluated0 = validate0.evaluated; if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
} if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
} if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata !== undefined && func0.call(data, "metadata")) {
        let data0 = data.metadata;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if ((data0.occurredAtUtc === undefined) || (!(func0.call(data0, "occurredAtUtc")))) {
                const err0 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "occurredAtUtc" } };
                (vErrors ??= []).push(err0);
                errors++;
            }
            if ((data0.typeName === undefined) || (!(func0.call(data0, "typeName")))) {
                const err1 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "typeName" } };
                (vErrors ??= []).push(err1);
                errors++;
            }
            if ((data0.sentAtUtc === undefined) || (!(func0.call(data0, "sentAtUtc")))) {
                const err2 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "sentAtUtc" } };
                (vErrors ??= []).push(err2);
                errors++;
            }
            if ((data0.version === undefined) || (!(func0.call(data0, "version")))) {
                const err3 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "version" } };
                (vErrors ??= []).push(err3);
                errors++;
            }
            if ((data0.isTransactionalAccountAvailableForClient === undefined) || (!(func0.call(data0, "isTransactionalAccountAvailableForClient")))) {
                const err4 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "isTransactionalAccountAvailableForClient" } };
                (vErrors ??= []).push(err4);
                errors++;
            }
            if (data0.occurredAtUtc !== undefined && func0.call(data0, "occurredAtUtc")) {
                if (typeof data0.occurredAtUtc !== "string") {
                    const err5 = { instancePath: instancePath + "/metadata/occurredAtUtc", schemaPath: "#/properties/metadata/properties/occurredAtUtc/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err5);
                    errors++;
                }
            }
            if (data0.typeName !== undefined && func0.call(data0, "typeName")) {
                if (typeof data0.typeName !== "string") {
                    const err6 = { instancePath: instancePath + "/metadata/typeName", schemaPath: "#/properties/metadata/properties/typeName/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err6);
                    errors++;
                }
            }
            if (data0.source !== undefined && func0.call(data0, "source")) {
                if (typeof data0.source !== "string") {
                    const err7 = { instancePath: instancePath + "/metadata/source", schemaPath: "#/properties/metadata/properties/source/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err7);
                    errors++;
                }
            }
            if (data0.applicationBreadcrumb !== undefined && func0.call(data0, "applicationBreadcrumb")) {
                if (typeof data0.applicationBreadcrumb !== "string") {
                    const err8 = { instancePath: instancePath + "/metadata/applicationBreadcrumb", schemaPath: "#/properties/metadata/properties/applicationBreadcrumb/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err8);
                    errors++;
                }
            }
            if (data0.version !== undefined && func0.call(data0, "version")) {
                if (typeof data0.version !== "string") {
                    const err9 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err9);
                    errors++;
                }
            }
            if (data0.sentAtUtc !== undefined && func0.call(data0, "sentAtUtc")) {
                if (typeof data0.sentAtUtc !== "string") {
                    const err10 = { instancePath: instancePath + "/metadata/sentAtUtc", schemaPath: "#/properties/metadata/properties/sentAtUtc/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err10);
                    errors++;
                }
            }
            if (data0.isTransactionalAccountAvailableForClient !== undefined && func0.call(data0, "isTransactionalAccountAvailableForClient")) {
                if (typeof data0.isTransactionalAccountAvailableForClient !== "boolean") {
                    const err11 = { instancePath: instancePath + "/metadata/isTransactionalAccountAvailableForClient", schemaPath: "#/properties/metadata/properties/isTransactionalAccountAvailableForClient/type", keyword: "type", params: { type: "boolean" } };
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
        let data8 = data.data;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.globalTransactionAccountId !== undefined && func0.call(data8, "globalTransactionAccountId")) {
                if (typeof data8.globalTransactionAccountId !== "string") {
                    const err13 = { instancePath: instancePath + "/data/globalTransactionAccountId", schemaPath: "#/properties/data/properties/globalTransactionAccountId/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err13);
                    errors++;
                }
            }
            if (data8.accountNumber !== undefined && func0.call(data8, "accountNumber")) {
                if (typeof data8.accountNumber !== "string") {
                    const err14 = { instancePath: instancePath + "/data/accountNumber", schemaPath: "#/properties/data/properties/accountNumber/type", keyword: "type", params: { type: "string" } };
                    (vErrors ??= []).push(err14);
                    errors++;
                }
            }
            if (data8.authorisedUserDetails !== undefined && func0.call(data8, "authorisedUserDetails")) {
                let data11 = data8.authorisedUserDetails;
                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                    if (data11.client !== undefined && func0.call(data11, "client")) {
                        let data12 = data11.client;
                        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                            if (data12.globalClientId !== undefined && func0.call(data12, "globalClientId")) {
                                if (typeof data12.globalClientId !== "string") {
                                    const err15 = { instancePath: instancePath + "/data/authorisedUserDetails/client/globalClientId", schemaPath: "#/properties/data/properties/authorisedUserDetails/properties/client/properties/globalClientId/type", keyword: "type", params: { type: "string" } };
                                    (vErrors ??= []).push(err15);
                                    errors++;
                                }
                            }
                            if (data12.clientNumber !== undefined && func0.call(data12, "clientNumber")) {
                                let data14 = data12.clientNumber;
                                if (!((typeof data14 == "number") && (isFinite(data14)))) {
                                    const err16 = { instancePath: instancePath + "/data/authorisedUserDetails/client/clientNumber", schemaPath: "#/properties/data/properties/authorisedUserDetails/properties/client/properties/clientNumber/type", keyword: "type", params: { type: "number" } };
                                    (vErrors ??= []).push(err16);
                                    errors++;
                                }
                            }
                            if (data12.type !== undefined && func0.call(data12, "type")) {
                                if (typeof data12.type !== "string") {
                                    const err17 = { instancePath: instancePath + "/data/authorisedUserDetails/client/type", schemaPath: "#/properties/data/properties/authorisedUserDetails/properties/client/properties/type/type", keyword: "type", params: { type: "string" } };
                                    (vErrors ??= []).push(err17);
                                    errors++;
                                }
                            }
                            if (data12.fullName !== undefined && func0.call(data12, "fullName")) {
                                if (typeof data12.fullName !== "string") {
                                    const err18 = { instancePath: instancePath + "/data/authorisedUserDetails/client/fullName", schemaPath: "#/properties/data/properties/authorisedUserDetails/properties/client/properties/fullName/type", keyword: "type", params: { type: "string" } };
                                    (vErrors ??= []).push(err18);
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err19 = { instancePath: instancePath + "/data/authorisedUserDetails/client", schemaPath: "#/properties/data/properties/authorisedUserDetails/properties/client/type", keyword: "type", params: { type: "object" } };
                            (vErrors ??= []).push(err19);
                            errors++;
                        }
                    }
                    if (data11.type !== undefined && func0.call(data11, "type")) {
                        if (typeof data11.type !== "string") {
                            const err20 = { instancePath: instancePath + "/data/authorisedUserDetails/type", schemaPath: "#/properties/data/properties/authorisedUserDetails/properties/type/type", keyword: "type", params: { type: "string" } };
                            (vErrors ??= []).push(err20);
                            errors++;
                        }
                    }
                    if (data11.level !== undefined && func0.call(data11, "level")) {
                        if (typeof data11.level !== "string") {
                            const err21 = { instancePath: instancePath + "/data/authorisedUserDetails/level", schemaPath: "#/properties/data/properties/authorisedUserDetails/properties/level/type", keyword: "type", params: { type: "string" } };
                            (vErrors ??= []).push(err21);
                            errors++;
                        }
                    }
                    if (data11.startAt !== undefined && func0.call(data11, "startAt")) {
                        if (typeof data11.startAt !== "string") {
                            const err22 = { instancePath: instancePath + "/data/authorisedUserDetails/startAt", schemaPath: "#/properties/data/properties/authorisedUserDetails/properties/startAt/type", keyword: "type", params: { type: "string" } };
                            (vErrors ??= []).push(err22);
                            errors++;
                        }
                    }
                    if (data11.expiryAt !== undefined && func0.call(data11, "expiryAt")) {
                        if (typeof data11.expiryAt !== "string") {
                            const err23 = { instancePath: instancePath + "/data/authorisedUserDetails/expiryAt", schemaPath: "#/properties/data/properties/authorisedUserDetails/properties/expiryAt/type", keyword: "type", params: { type: "string" } };
                            (vErrors ??= []).push(err23);
                            errors++;
                        }
                    }
                }
                else {
                    const err24 = { instancePath: instancePath + "/data/authorisedUserDetails", schemaPath: "#/properties/data/properties/authorisedUserDetails/type", keyword: "type", params: { type: "object" } };
                    (vErrors ??= []).push(err24);
                    errors++;
                }
            }
        }
        else {
            const err25 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } };
            (vErrors ??= []).push(err25);
            errors++;
        }
    }
}
else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    (vErrors ??= []).push(err26);
    errors++;
} validate0.errors = vErrors; return errors === 0; }
validate0.evaluated = { "props": { "metadata": true, "data": true }, "dynamicProps": false, "dynamicItems": false };

export const explain: Explain = (value) => (validate0(value) ? [] : validate0.errors);
