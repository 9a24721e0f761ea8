import type { Issues } from "../contract/issue.js";
import { faultsToIssues, faultToIssue, readJson } from "../runtime/index.js";

/** What a body holds, or why it holds nothing. */
export type ReadBody = { readonly value: unknown } | { readonly issues: Issues };

/** The issue of a body that holds nothing. */
export const notJson = (message: string): Issues => [faultToIssue({ path: [], message })];

// Not instanceof: the bytes may come from another realm, as in Jest.
const isArrayBuffer = (value: unknown): value is ArrayBuffer =>
  Object.prototype.toString.call(value) === "[object ArrayBuffer]";

/**
 * Reads the body of a message: JSON text, its UTF-8 bytes, or the object that was parsed from it. `exactly` refuses what
 * `JSON.parse` hides.
 */
export const readBody = (body: unknown, exactly: boolean): ReadBody => {
  if (body === undefined)
    return { issues: notJson("is missing: give { headers, body }, whatever your client calls them") };
  if (body === null) return { issues: notJson("is empty") };
  if (typeof body !== "string" && typeof body !== "object")
    return { issues: notJson("must be text, bytes or an object") };
  const isSource = typeof body === "string" || ArrayBuffer.isView(body);
  if (!isSource && !isArrayBuffer(body)) return { value: body };
  const reading = readJson(isSource ? (body as string | Uint8Array) : new Uint8Array(body), exactly);
  return "value" in reading ? reading : { issues: faultsToIssues(reading.faults) };
};
