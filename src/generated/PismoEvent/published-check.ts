// @generated from schemas/PismoEvent/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import { rethrowIfOurs } from "../../runtime/index.js";

export function check(value: any): boolean {
    try {
        return ((typeof value === "object" && value !== null && !(Array.isArray(value))) && (((value.data !== undefined)) && (((((((typeof value.event_id === "string" && (!((value.schema_version !== undefined)) || (Number.isInteger(value.schema_version) || typeof value.schema_version === "string"))) && typeof value.domain === "string") && typeof value.event_type === "string") && (!((value.org_id !== undefined)) || typeof value.org_id === "string")) && (!((value.cid !== undefined)) || typeof value.cid === "string")) && (!((value.timestamp !== undefined)) || typeof value.timestamp === "string")) && true)));
    }
    catch (error) {
        rethrowIfOurs(error, value);
        return false;
    }
}
