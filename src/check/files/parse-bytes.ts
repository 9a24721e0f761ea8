import { decodeUtf8, withoutMark } from "../bytes/utf8.js";
import { fileStart, placeOfSyntaxError, type TextPlace } from "../model/place.js";

/** A JSON text and its value, or where it stops being one. */
export type ParsedBytes =
  | { readonly text: string; readonly value: unknown }
  | { readonly message: string; readonly place: TextPlace };

/** Reads JSON from UTF-8 bytes, with or without a byte order mark. */
export const parseBytes = (bytes: Uint8Array): ParsedBytes => {
  const decoded = decodeUtf8(bytes);
  if (decoded === undefined) return { message: "is not UTF-8", place: fileStart };
  const text = withoutMark(decoded);
  try {
    return { text, value: JSON.parse(text) };
  } catch {
    return { message: "is not JSON", place: placeOfSyntaxError(text) };
  }
};
