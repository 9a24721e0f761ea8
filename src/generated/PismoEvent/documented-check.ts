// @generated from schemas/PismoEvent/documented.json by scripts/generate.ts
// Do not edit: run npm run generate
import { dateTime, uuid } from "../../formats.js";

const check_0: (...parameters: any[]) => boolean = ((value: any) => (!((typeof value === "object" && value !== null && !(Array.isArray(value)))) || ((!((value.event_id !== undefined)) || (!(typeof value.event_id === "string") || uuid(value.event_id))) && (!((value.timestamp !== undefined)) || (!(typeof value.timestamp === "string") || dateTime(value.timestamp))))));
export function check(value: any): boolean {
    try {
        return check_0(value);
    }
    catch {
        return false;
    }
}
