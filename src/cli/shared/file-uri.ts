import { visible } from "../../json/visible.js";

/** A relative path as a relative URI reference (RFC 3986). Half a surrogate pair, which no URI can hold, is `\ud800`. */
export const fileUri = (file: string): string =>
  file
    .replace(/\p{Cs}/gu, visible)
    .split("/")
    .map(encodeURIComponent)
    .join("/");
