// @generated from schemas/PismoEvent/documented.json by scripts/generate.ts
// Do not edit: run npm run generate
import { dateTime, uuid } from "../../runtime/formats.js";
import { rethrowIfOurs } from "../../runtime/index.js";

export function check(value: any): boolean {
    try {
        return (!((typeof value === "object" && value !== null && !(Array.isArray(value)))) || ((((value.schema_version !== undefined) && (value.org_id !== undefined)) && (value.cid !== undefined)) && ((!((value.event_id !== undefined)) || (!(typeof value.event_id === "string") || uuid(value.event_id))) && (!((value.timestamp !== undefined)) || (!(typeof value.timestamp === "string") || dateTime(value.timestamp))))));
    }
    catch (error) {
        rethrowIfOurs(error, value);
        return false;
    }
}
