import { UsageError } from "../../../check/model/usage-error.js";
import type { Change } from "../../../compatibility/change.js";
import { type CompareOptions, compareSchemas, isBreaking } from "../../../compatibility/compare-schemas.js";
import { IncomparableError } from "../../../compatibility/incomparable-error.js";
import { readSchemaFiles, type SchemaFile } from "../../../snapshots/read-schema-files.js";
import type { Snapshot } from "../../../snapshots/snapshot.js";
import type { SchemaDiff } from "./diff-report.js";

const removal: Change = {
  pointer: "",
  keyword: "removed",
  effect: "accepts-fewer",
  breaks: { backward: true, forward: true },
  witnesses: {},
  asks: "",
  message: "the whole schema was removed: whoever writes or reads by it has none any more (backward, forward)",
};

const compare = (before: SchemaFile, after: SchemaFile, options: CompareOptions): readonly Change[] => {
  try {
    return compareSchemas(before.schema, after.schema, options);
  } catch (error) {
    if (!(error instanceof IncomparableError)) throw error;
    throw new UsageError(`${before.file} and ${after.file} cannot be compared: ${error.message}`);
  }
};

/**
 * Compares the schemas of two places by their names. A schema that the second place does not have breaks everybody, and
 * one that only it has breaks nobody. Throws a `UsageError` for what cannot be read or compared.
 */
export const compareSnapshots = (before: Snapshot, after: Snapshot, options: CompareOptions): readonly SchemaDiff[] => {
  const [old, recent] = [readSchemaFiles(before), readSchemaFiles(after)];
  if (old.has("") !== recent.has(""))
    throw new UsageError(`${before.label} and ${after.label} cannot be compared: one is a file, the other a folder.`);
  return [...new Set([...old.keys(), ...recent.keys()])].sort().map((name): SchemaDiff => {
    const [left, right] = [old.get(name), recent.get(name)];
    const changes = left && right ? compare(left, right, options) : left ? [removal] : [];
    return {
      name,
      ...(left && { before: left.file }),
      ...(right && { after: right.file }),
      changes,
      isBreaking: isBreaking(changes, options.direction),
    };
  });
};
