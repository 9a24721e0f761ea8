import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { openPipe } from "../../../../check/bytes/open-pipe.js";
import { parseBytes } from "../../../../check/files/parse-bytes.js";
import { readPlainFile } from "../../../../check/files/plain-file.js";
import { explainReadError } from "../../../../check/files/read-error.js";
import { locate } from "../../../../check/judging/locate.js";
import { UsageError } from "../../../../check/model/usage-error.js";
import type { Finding } from "../../../../contract/finding.js";
import { type Configuration, names } from "../../../../generated/configuration/configuration.js";
import { explain } from "../../../../generated/configuration/explain.js";
import { findHidden } from "../../../../json/hidden.js";
import { nearest } from "../../../../json/nearest-text.js";
import { toPath, toPointer } from "../../../../json/pointer.js";
import { type Position, positionAt } from "../../../../json/position.js";
import { reporterNames } from "../check-reporters.js";

/** The name of the file that says what a check without arguments does. */
export const configurationName = "client-contracts.json";

/** A configuration, and the file that holds it. */
export interface ReadConfiguration {
  readonly file: string;
  /** The absolute path of its folder, at which the paths in it begin. */
  readonly folder: string;
  readonly content: Configuration;
}

const reporterWords = `must be one of ${reporterNames.join(", ")}, or one of these with a file, such as junit=report.xml`;

const describeUnknown = (name: string): string => {
  const meant = nearest(name, names);
  return `is not known: ${meant === undefined ? `the keys are ${names.join(", ")}` : `did you mean ${meant}?`}`;
};

// What the schema does not say in words that a reader of the file would look for.
const describe = ([keyword, message]: Finding, path: Complaint["path"]): string => {
  if (keyword === "additionalProperties") return describeUnknown(String(path.at(-1)));
  return keyword === "pattern" ? reporterWords : message;
};

interface Complaint {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly place: Position;
}

const findMistakes = (text: string, value: unknown): Complaint[] => {
  const findings = explain(value).map((finding) => {
    const path = toPath(finding[2], value);
    return { path, message: describe(finding, path) };
  });
  const places = locate(
    text,
    findings.map(({ path }) => path),
  );
  return [
    ...findHidden(text).map(({ path, message, index }) => ({ path, message, place: positionAt(text, index) })),
    ...findings.map((finding, index) => ({ ...finding, place: places[index] as Position })),
  ];
};

const parse = (bytes: Uint8Array, file: string): Configuration => {
  const complain = (complaints: readonly Complaint[]): never => {
    const lines = complaints.map(({ path, message, place: { line, column } }) =>
      [`${file}:${line}:${column}`, toPointer(path), message].filter(Boolean).join(" "),
    );
    throw new UsageError(lines.join("\n"));
  };
  const parsed = parseBytes(bytes);
  if ("message" in parsed) return complain([{ path: [], ...parsed }]);
  const mistakes = findMistakes(parsed.text, parsed.value);
  return mistakes.length > 0 ? complain(mistakes) : (parsed.value as Configuration);
};

const readPipe = async (file: string): Promise<Uint8Array> => Buffer.concat(await openPipe(file).toArray());

/** The bytes of a file; undefined if it is not there and need not be. */
const readBytes = async (file: string, isNeeded: boolean): Promise<Uint8Array | undefined> => {
  try {
    // One that nobody named is not waited for.
    return await (isNeeded && (await stat(file)).isFIFO() ? readPipe(file) : readPlainFile(file));
  } catch (error) {
    if (!isNeeded && (error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new UsageError(`${file} ${explainReadError(error)}`);
  }
};

/**
 * Returns what the named file says, or else the `client-contracts.json` of the working folder; undefined if there is
 * none. Throws a {@link UsageError} with every mistake in the file, or if it cannot be read.
 */
export const readConfiguration = async (named: string | undefined): Promise<ReadConfiguration | undefined> => {
  const file = named ?? configurationName;
  const bytes = await readBytes(file, named !== undefined);
  return bytes && { file, folder: dirname(resolve(file)), content: parse(bytes, file) };
};
