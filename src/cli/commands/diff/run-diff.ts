import { UsageError } from "../../../check/model/usage-error.js";
import type { CompareOptions } from "../../../compatibility/compare-schemas.js";
import { openSnapshot } from "../../../snapshots/open-snapshot.js";
import { exitStatus } from "../../shared/exit-status.js";
import { openOutputs } from "../../shared/outputs.js";
import type { Terminal } from "../../shared/terminal.js";
import { compareSnapshots } from "./compare-snapshots.js";
import { diffReporters } from "./diff-reporters.js";

/** The arguments and options of `client-contracts diff`. */
export interface DiffCommand extends CompareOptions {
  /** All earlier places, and the later one at the end. */
  readonly places: readonly string[];
  /** `text`, `junit=report.xml`, and so on. */
  readonly reporters?: readonly string[] | undefined;
}

/**
 * Compares schemas, reports what it finds, and returns the exit status. Throws a {@link UsageError} for what cannot be
 * read or compared, before it reports anything.
 */
export const runDiff = async (command: DiffCommand, terminal: Terminal): Promise<number> => {
  const { direction, policy, reporters = [], places } = command;
  if (places.length < 2) throw new UsageError(`${places[0]} is compared with nothing: name the later place too.`);
  const snapshots = places.map(openSnapshot);
  const after = snapshots.at(-1) as (typeof snapshots)[number];
  const schemas = snapshots.slice(0, -1).flatMap((before) => compareSnapshots(before, after, { direction, policy }));
  for (const { reporter, sink } of openOutputs(diffReporters, reporters, terminal).reports) {
    reporter({ direction, policy, schemas });
    await sink.close();
  }
  return schemas.some(({ isBreaking }) => isBreaking) ? exitStatus.unexpected : exitStatus.asExpected;
};
