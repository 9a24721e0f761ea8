// @generated from schemas/UpdateClientPhoneNumberResponse/schema.json by scripts/generate.ts
// Do not edit: run npm run generate
import { dateTime } from "../../runtime/formats.js";
import { rethrowIfOurs } from "../../runtime/index.js";
import { everyItem } from "../../runtime/keyword-checks.js";

export function check(value: any): boolean {
    try {
        return ((typeof value === "object" && value !== null && !(Array.isArray(value))) && ((((!((value.DateCreated !== undefined)) || (typeof value.DateCreated === "string" && dateTime(value.DateCreated))) && (!((value.Id !== undefined)) || typeof value.Id === "string")) && (!((value.ResponseNotes !== undefined)) || (Array.isArray(value.ResponseNotes) && everyItem(value.ResponseNotes, (unique_0: any, index: any) => (((typeof unique_0 === "object" && unique_0 !== null && !(Array.isArray(unique_0))) && (((!((unique_0.Code !== undefined)) || typeof unique_0.Code === "string") && (!((unique_0.Note !== undefined)) || typeof unique_0.Note === "string")) && (!((unique_0.NoteType !== undefined)) || (typeof unique_0.NoteType === "string" && ((unique_0.NoteType === "Error" || unique_0.NoteType === "Warning") || unique_0.NoteType === "Info")))))))))) && (!((value.Status !== undefined)) || (typeof value.Status === "string" && ((value.Status === "Failed" || value.Status === "Succeed") || value.Status === "Unknown")))));
    }
    catch (error) {
        rethrowIfOurs(error, value);
        return false;
    }
}
