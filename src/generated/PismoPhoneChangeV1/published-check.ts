// @generated from schemas/PismoPhoneChangeV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import { rethrowIfOurs } from "../../runtime/index.js";
import { everyItem } from "../../runtime/keyword-checks.js";

const checkObject = (value: any): boolean => ((typeof value === "object" && value !== null && !(Array.isArray(value))) && ((((((((Number.isInteger(value.account_id) && (!((value.customer_id !== undefined)) || (Number.isInteger(value.customer_id) || value.customer_id === null))) && (typeof value.area_code === "string" || value.area_code === null)) && (typeof value.number === "string" || value.number === null)) && typeof value.type === "string") && (typeof value.extension === "string" || value.extension === null)) && typeof value.active === "boolean") && (typeof value.country_code === "string" || value.country_code === null))));

export function check(value: any): boolean {
    try {
        return ((typeof value === "object" && value !== null && !(Array.isArray(value))) && ((((((typeof value.method === "string" && typeof value.uri === "string") && typeof value.email === "string") && (Array.isArray(value.roles) && everyItem(value.roles, (unique_0: any, index: any) => (typeof unique_0 === "string")))) && typeof value.origin === "string") && checkObject(value.object))));
    }
    catch (error) {
        rethrowIfOurs(error, value);
        return false;
    }
}
