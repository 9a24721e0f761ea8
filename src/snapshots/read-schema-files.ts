import { UsageError } from "../check/model/usage-error.js";
import { toPointer } from "../json/pointer.js";
import { readJson } from "../json/text.js";
import type { Schema } from "../schema/json-schema.js";
import type { Snapshot } from "./snapshot.js";

/** A schema, and the file that it was read from. */
export interface SchemaFile {
  readonly schema: Schema;
  readonly file: string;
}

/** The file of a snapshot, as it is named to people. */
export const fileNameIn = ({ label }: Snapshot, path: string): string =>
  path === "" ? label : `${label.replace(/\/$/, "")}/${path}`;

/** The JSON value of a file. Throws a `UsageError` with the place if it is none, or has a name twice in one object. */
export const readJsonFile = (snapshot: Snapshot, path: string): unknown => {
  const reading = readJson((snapshot.files.get(path) as () => Uint8Array)(), true);
  if ("value" in reading) return reading.value;
  const [fault] = reading.faults;
  const place = fault && fault.path.length > 0 ? `${toPointer(fault.path)} ` : "";
  throw new UsageError(`${fileNameIn(snapshot, path)}: ${place}${fault?.message}.`);
};

const contractFile = /^(.+)\/schema\.json$/;

/** The paths of the schemas by their names: of contracts, of any files of JSON, or of the one file without a name. */
const namesIn = ({ files }: Snapshot): (readonly [name: string, path: string])[] => {
  if (files.has("")) return [["", ""]];
  const paths = [...files.keys()];
  const contracts = paths.flatMap((path) => {
    const [, name] = contractFile.exec(path) ?? [];
    return name === undefined ? [] : [[name, path] as const];
  });
  // What else is in a contract's folder, such as its fixtures, is no schema.
  const others = paths.filter(
    (path) => path.endsWith(".json") && !contracts.some(([folder]) => path.startsWith(`${folder}/`)),
  );
  return [...contracts, ...others.map((path) => [path.replace(/\.json$/, ""), path] as const)];
};

/**
 * Reads the schemas of a snapshot: of a folder each `NAME/schema.json` and each other file of JSON beside such folders,
 * or one file, whose name is empty here. Throws a `UsageError` if there is none, or if one is not JSON.
 */
export const readSchemaFiles = (snapshot: Snapshot): ReadonlyMap<string, SchemaFile> => {
  const named = namesIn(snapshot);
  if (named.length === 0) throw new UsageError(`${snapshot.label} holds no schema: no NAME/schema.json and no *.json.`);
  return new Map(
    named.map(([name, path]) => [
      name,
      { schema: readJsonFile(snapshot, path) as Schema, file: fileNameIn(snapshot, path) },
    ]),
  );
};
