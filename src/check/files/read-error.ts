import { constants } from "node:buffer";
import type { Stats } from "node:fs";
import { DocumentTooLarge } from "../judging/check-document.js";
import { explainTooManyFiles } from "./too-many-files.js";

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOENT: "it is not there",
  ELOOP: "its links go round in a circle",
  EISDIR: "it is a folder",
  ENXIO: "it is a socket, or a device that is not there",
  Z_DATA_ERROR: "it is not gzip, or its gzip data is broken",
  Z_BUF_ERROR: "its gzip data ends too soon",
};

/** Says that what has the name of a file is something else. */
export class NotAFile extends Error {
  constructor(info: Stats) {
    if (info.isDirectory()) super("it is a folder");
    else if (info.isFIFO()) super("it is a pipe");
    else if (info.isSocket()) super("it is a socket");
    else super("it is a device");
  }
}

/**
 * Returns why a file could not be read, in words; undefined if the error is not about reading, but a bug in this
 * package.
 */
export const explainReadError = (error: unknown): string | undefined => {
  if (error instanceof DocumentTooLarge)
    return `cannot be read: a JSON document may have at most ${constants.MAX_STRING_LENGTH} bytes; write its payloads as NDJSON`;
  if (error instanceof NotAFile) return `cannot be read: ${error.message}`;
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  if (typeof code !== "string" || !(typeof syscall === "string" || code.startsWith("Z_"))) return undefined;
  return `cannot be read: ${explainTooManyFiles(error) ?? reasons[code] ?? code}`;
};
