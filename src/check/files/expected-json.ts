import { existsSync } from "node:fs";
import { join } from "node:path";
import { findHidden } from "../../json/hidden.js";
import { toPointer } from "../../json/pointer.js";
import { locate } from "../judging/locate.js";
import { type ExpectedIssues, findComplaints } from "../model/expected-issues.js";
import { fileStart, type TextPlace } from "../model/place.js";
import type { Failure } from "../model/result.js";
import { parseBytes } from "./parse-bytes.js";
import { readPlainFile } from "./plain-file.js";
import { explainReadError } from "./read-error.js";

/** The name of the file that lists which issues the files beside it must raise. */
export const listName = "expected.json";

/** What an `expected.json` says, and what is wrong with it. */
export interface ExpectedList {
  readonly issues: ExpectedIssues;
  readonly failures: readonly Failure[];
}

interface PlacedComplaint {
  readonly path: readonly (string | number)[];
  readonly keyword: string;
  readonly message: string;
  readonly place: TextPlace;
}

const fail = (file: string, kind: Failure["kind"], complaints: readonly PlacedComplaint[]): Failure[] => {
  const [first, ...others] = complaints.map(({ path, keyword, message, place }) => ({
    path,
    pointer: toPointer(path),
    keyword,
    message,
    ...place,
  }));
  return first ? [{ type: "failure", kind, file, ...fileStart, expected: "valid", issues: [first, ...others] }] : [];
};

const readBytes = (bytes: Uint8Array, file: string, folder: string): ExpectedList => {
  const parsed = parseBytes(bytes);
  if ("message" in parsed)
    return { issues: {}, failures: fail(file, "unreadable", [{ path: [], keyword: "json", ...parsed }]) };
  const { text, value } = parsed;
  const complain = (complaints: readonly Omit<PlacedComplaint, "place" | "keyword">[]): PlacedComplaint[] => {
    const places = locate(
      text,
      complaints.map(({ path }) => path),
    );
    return complaints.map((complaint, index) => ({
      ...complaint,
      keyword: "expect",
      place: places[index] ?? fileStart,
    }));
  };
  const malformed = [...findHidden(text), ...findComplaints(value)];
  if (malformed.length > 0) return { issues: {}, failures: fail(file, "unreadable", complain(malformed)) };
  const strays = Object.keys(value as ExpectedIssues).filter((name) => !existsSync(join(folder, name)));
  const complaints = complain(strays.map((name) => ({ path: [name], message: "names a file that is not there" })));
  return { issues: value as ExpectedIssues, failures: fail(file, "payload", complaints) };
};

/** Returns what the `expected.json` of a folder says; nothing if there is none. `file` is its name in reports. */
export const readExpectedList = async (folder: string, file: string): Promise<ExpectedList> => {
  try {
    return readBytes(await readPlainFile(join(folder, listName)), file, folder);
  } catch (error) {
    const reason = explainReadError(error);
    if (reason === undefined) throw error;
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { issues: {}, failures: [] };
    const complaint = { path: [], keyword: "file", message: reason, place: fileStart };
    return { issues: {}, failures: fail(file, "unreadable", [complaint]) };
  }
};
