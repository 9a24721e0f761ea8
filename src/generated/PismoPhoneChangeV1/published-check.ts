// @generated from schemas/PismoPhoneChangeV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import { rethrowIfOurs } from "../../runtime/index.js";
import { everyItem } from "../../runtime/keyword-checks.js";

export function check(value: any): boolean {
    try {
        return ((typeof value === "object" && value !== null && !(Array.isArray(value))) && ((((((typeof value.method === "string" && typeof value.uri === "string") && typeof value.email === "string") && (Array.isArray(value.roles) && everyItem(value.roles, (unique_0: any, index: any) => (typeof unique_0 === "string")))) && typeof value.origin === "string") && ((typeof value.object === "object" && value.object !== null && !(Array.isArray(value.object))) && ((((((((Number.isInteger(value.object.account_id) && (!((value.object.customer_id !== undefined)) || (Number.isInteger(value.object.customer_id) || value.object.customer_id === null))) && (typeof value.object.area_code === "string" || value.object.area_code === null)) && (typeof value.object.number === "string" || value.object.number === null)) && typeof value.object.type === "string") && (typeof value.object.extension === "string" || value.object.extension === null)) && typeof value.object.active === "boolean") && (typeof value.object.country_code === "string" || value.object.country_code === null)))))));
    }
    catch (error) {
        rethrowIfOurs(error, value);
        return false;
    }
}
