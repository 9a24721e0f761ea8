// @generated from schemas/PismoPhoneChangeV1/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import { everyItem } from "../../keywords.js";

const check_0: (...parameters: any[]) => boolean = ((value: any) => ((typeof value === "object" && value !== null && !(Array.isArray(value))) && (((((((value.method !== undefined) && (value.uri !== undefined)) && (value.email !== undefined)) && (value.roles !== undefined)) && (value.origin !== undefined)) && (value.object !== undefined)) && (((((typeof value.method === "string" && typeof value.uri === "string") && typeof value.email === "string") && (Array.isArray(value.roles) && everyItem(value.roles, (unique_0: any, index: any) => (typeof unique_0 === "string")))) && typeof value.origin === "string") && ((typeof value.object === "object" && value.object !== null && !(Array.isArray(value.object))) && ((((((((value.object.account_id !== undefined) && (value.object.area_code !== undefined)) && (value.object.number !== undefined)) && (value.object.type !== undefined)) && (value.object.extension !== undefined)) && (value.object.active !== undefined)) && (value.object.country_code !== undefined)) && (((((((Number.isInteger(value.object.account_id) && (!((value.object.customer_id !== undefined)) || (Number.isInteger(value.object.customer_id) || value.object.customer_id === null))) && (typeof value.object.area_code === "string" || value.object.area_code === null)) && (typeof value.object.number === "string" || value.object.number === null)) && typeof value.object.type === "string") && (typeof value.object.extension === "string" || value.object.extension === null)) && typeof value.object.active === "boolean") && (typeof value.object.country_code === "string" || value.object.country_code === null))))))));
export function check(value: any): boolean {
    try {
        return check_0(value);
    }
    catch {
        return false;
    }
}
