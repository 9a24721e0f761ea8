import { checkFiles } from "../check/check-files.js";
import type { CheckOptions, Progress } from "../check/options.js";
import type { CheckResult } from "../check/result.js";
import { exitStatus } from "./exit-status.js";
import { createIssueLimit } from "./issue-limit.js";
import { openOutputs } from "./outputs.js";
import { createProgressBar } from "./progress-bar.js";
import type { Summary } from "./reporters/reporter.js";
import type { Terminal } from "./terminal.js";

/** What `client-contracts check` is asked for. */
export interface CheckCommand extends CheckOptions {
  /** `text`, `junit=report.xml`, and so on. */
  readonly reporters: readonly string[];
  /** How many issues are shown at most; all are counted. */
  readonly maxIssues: number;
}

const statusOf = (
  { payloads, interrupted }: Summary,
  kinds: Readonly<Record<"payload" | "unreadable" | "unmatched", number>>,
  reason: unknown,
): number => {
  if (interrupted) return typeof reason === "number" ? reason : exitStatus.interrupted;
  if (kinds.unreadable > 0) return exitStatus.unusable;
  if (kinds.payload > 0) return exitStatus.unexpected;
  return kinds.unmatched > 0 || payloads === 0 ? exitStatus.nothing : exitStatus.asExpected;
};

/**
 * Checks files, reports what is found, and returns the exit status. Where the signal ends it, what was done is reported
 * first, and the signal's reason is the status. Throws a {@link UsageError} where the command makes no sense.
 */
export const runCheck = async (command: CheckCommand, terminal: Terminal): Promise<number> => {
  const begin = performance.now();
  const { reporters, maxIssues, signal, ...options } = command;
  const bar = createProgressBar(terminal);
  const counts = { files: 0, payloads: 0, failures: 0, issues: 0 };
  const onProgress = (progress: Progress) => {
    counts.payloads = progress.payloads;
    bar.update(progress);
  };
  const results = checkFiles({ ...options, signal, stdin: terminal.stdin, onProgress });
  const outputs = openOutputs(reporters, terminal);
  const limit = createIssueLimit(maxIssues);
  const kinds = { payload: 0, unreadable: 0, unmatched: 0 };

  const take = (result: CheckResult) => {
    if (result.type === "file") {
      counts.files += 1;
      for (const { reporter } of outputs) reporter.file(result);
      return;
    }
    counts.failures += 1;
    counts.issues += result.issues.length;
    kinds[result.kind] += 1;
    const shown = limit.apply(result);
    if (!shown) return;
    bar.clear();
    for (const { reporter } of outputs) reporter.failure(shown);
  };

  for await (const result of results) {
    take(result);
    for (const { sink } of outputs) await sink.drain();
  }
  bar.clear();
  const interrupted = signal?.aborted ?? false;
  const summary = { ...counts, shown: limit.shown(), milliseconds: Math.round(performance.now() - begin), interrupted };
  for (const { reporter, sink } of outputs) {
    reporter.end(summary);
    await sink.close();
  }
  return statusOf(summary, kinds, signal?.reason);
};
