import type { Issues } from "../contract/issue.js";
import { fromBase64 } from "../encodings/base64.js";
import { bytesIn, isArrayBuffer } from "../encodings/bytes.js";
import { gunzip, isGzip } from "../encodings/gunzip.js";
import type { HeaderTexts } from "../headers/header-texts.js";
import { isObject } from "../json/is-object.js";
import { faultsToIssues, faultToIssue, readJson } from "../runtime/index.js";

/** What a body holds, or why it holds nothing: there is none, or it is not JSON. */
export type ReadBody = { readonly value: unknown } | { readonly empty: true } | { readonly issues: Issues };

/** The issue of a body that holds nothing. */
export const notJson = (message: string): Issues => [faultToIssue({ path: [], message })];

const isSource = (body: unknown): body is string | Uint8Array => typeof body === "string" || ArrayBuffer.isView(body);

/** Whether the body of a message is compressed, by its headers. */
export const isCompressed = (headers: HeaderTexts): boolean =>
  headers.get("content-encoding")?.some((text) => /\bgzip\b/i.test(text)) ?? false;

const bytesOf = (source: string | Uint8Array): Uint8Array | undefined =>
  // A text is the Base64 of what gzip begins with.
  typeof source !== "string" ? bytesIn(source) : source.startsWith("H4sI") ? fromBase64(source) : undefined;

// An opening brace in Base64. Nothing else is worth a try: only an object is a payload, and a text may be Base64 by chance.
const isBase64Object = (source: unknown): source is string =>
  typeof source === "string" && /^e[w-z\d+/_-]/.test(source);

/** What is in JSON text, or in the Base64 of JSON text; and if that is a text again, what is in it. */
const readSource = (source: string | Uint8Array, exactly: boolean): ReadBody => {
  const reading = readJson(source, exactly);
  const inner = "value" in reading ? reading.value : isBase64Object(source) ? fromBase64(source) : undefined;
  const within = isSource(inner) ? readSource(inner, exactly) : undefined;
  if (within && "value" in within && isObject(within.value)) return within;
  return "value" in reading ? reading : { issues: faultsToIssues(reading.faults) };
};

/**
 * Reads the body of a message: JSON text, its UTF-8 bytes, or the object that was parsed from it. The text may be a JSON
 * text itself, or Base64. `exactly` refuses what `JSON.parse` hides.
 */
export const readBody = (body: unknown, exactly: boolean): ReadBody => {
  if (body === undefined)
    return { issues: notJson("is missing: give { headers, body }, whatever your client calls them") };
  if (body === null) return { empty: true };
  if (typeof body !== "string" && typeof body !== "object")
    return { issues: notJson("must be text, bytes or an object") };
  const source = isArrayBuffer(body) ? new Uint8Array(body) : body;
  return isSource(source) ? readSource(source, exactly) : { value: body };
};

/** Reads a body that is compressed, or that a client has decompressed already. */
export const readCompressed = async (body: unknown, exactly: boolean): Promise<ReadBody> => {
  const source = isArrayBuffer(body) ? new Uint8Array(body) : body;
  const bytes = isSource(source) ? bytesOf(source) : undefined;
  if (!bytes || !isGzip(bytes)) return readBody(body, exactly);
  const { bytes: decompressed, fault } = await gunzip(bytes);
  return decompressed ? readSource(decompressed, exactly) : { issues: notJson(fault) };
};
