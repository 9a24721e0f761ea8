import { checkFiles } from "../../../check/check-files.js";
import { noCounts } from "../../../check/model/counts.js";
import type { CheckOptions, Progress } from "../../../check/model/options.js";
import type { CheckResult } from "../../../check/model/result.js";
import { exitStatus } from "../../shared/exit-status.js";
import { openOutputs } from "../../shared/outputs.js";
import type { Terminal } from "../../shared/terminal.js";
import { checkReporters } from "./check-reporters.js";
import { createProgressBar } from "./progress-bar.js";
import { refuseInCi, updateLists } from "./update-lists.js";

/** The arguments and options of `client-contracts check`. */
export interface CheckCommand extends CheckOptions {
  /** `text`, `junit=report.xml`, and so on. */
  readonly reporters?: readonly string[] | undefined;
  /** Whether to write what the payloads raise now into each `expected.json` first. */
  readonly updateExpected?: boolean | undefined;
}

const statusOf = ({ payloads, failures, unreadable, unmatched }: Progress): number => {
  if (unreadable > 0) return exitStatus.unusable;
  if (failures > unmatched) return exitStatus.unexpected;
  return unmatched > 0 || payloads === 0 ? exitStatus.nothing : exitStatus.asExpected;
};

/**
 * Checks files, reports what it finds, and returns the exit status. If the signal aborts, it first reports what was
 * done, and the signal's reason is the status. Throws a {@link UsageError} if the command makes no sense.
 */
export const runCheck = async (command: CheckCommand, terminal: Terminal): Promise<number> => {
  const begin = performance.now();
  const { reporters = [], updateExpected = false, ...given } = command;
  const { signal } = given;
  if (updateExpected) refuseInCi(terminal.env);
  const bar = createProgressBar(terminal);
  let progress: Progress = { ...noCounts, unmatched: 0, bytes: 0 };
  const onProgress = (now: Progress) => {
    progress = now;
    bar.update(now);
  };
  const { reports: outputs, notes } = openOutputs(checkReporters, reporters, terminal);
  const exclude = [...(given.exclude ?? []), ...outputs.flatMap(({ path }) => path ?? [])];
  const options = { ...given, exclude };
  if (updateExpected) await updateLists(options, terminal.color, (text) => notes.write(text));
  const results = checkFiles({ ...options, stdin: terminal.stdin, onProgress });
  let [files, shown] = [0, 0];

  const take = (result: CheckResult) => {
    if (result.type === "file") {
      files += 1;
      for (const { reporter } of outputs) reporter.file(result);
      return;
    }
    shown += result.issues.length;
    bar.clear();
    for (const { reporter } of outputs) reporter.failure(result);
  };

  for await (const result of results) {
    take(result);
    for (const { sink } of outputs) await sink.drain();
  }
  bar.clear();
  const { bytes: _, total: __, ...counts } = progress;
  const interrupted = signal?.aborted ?? false;
  const milliseconds = Math.round(performance.now() - begin);
  const summary = { files, ...counts, shown, milliseconds, interrupted };
  for (const { reporter, sink } of outputs) {
    reporter.end(summary);
    await sink.close();
  }
  if (interrupted) return typeof signal?.reason === "number" ? signal.reason : exitStatus.interrupted;
  return statusOf(progress);
};
