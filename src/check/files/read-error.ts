import { constants } from "node:buffer";
import { DocumentTooLarge } from "../judging/check-document.js";

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOENT: "it is not there",
  ELOOP: "its links go round in a circle",
  EISDIR: "it is a folder",
  EMFILE: "too many files are open",
  Z_DATA_ERROR: "it is not gzip, or broken",
  Z_BUF_ERROR: "it is gzip without its end",
};

/** Returns why a file could not be read, in words; undefined where the error is not about reading, but a mistake of ours. */
export const explainReadError = (error: unknown): string | undefined => {
  if (error instanceof DocumentTooLarge)
    return `cannot be read: a JSON document may have ${constants.MAX_STRING_LENGTH} bytes; write its payloads as NDJSON`;
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  if (typeof code !== "string" || !(typeof syscall === "string" || code.startsWith("Z_"))) return undefined;
  return `cannot be read: ${reasons[code] ?? code}`;
};
