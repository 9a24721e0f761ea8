import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { checkTask, unreadable } from "./check-task.js";
import { findFiles } from "./find-files.js";
import { type CheckOptions, type Settings, toJobs, toSettings } from "./options.js";
import { planTasks } from "./plan-tasks.js";
import { explainReadError } from "./read-error.js";
import type { CheckResult, Failure, FileResult, LocatedIssue } from "./result.js";
import type { Batch, Task } from "./task.js";
import { runOnThreads } from "./threads.js";
import { untilAborted } from "./until-aborted.js";

// What a thread takes to start, it makes up for with about this much to read.
const worthThreads = 16 * 2 ** 20;

async function* runHere(
  tasks: readonly Task[],
  settings: Settings,
  stdin: CheckOptions["stdin"],
): AsyncGenerator<AsyncGenerator<Batch>> {
  for (const task of tasks) yield checkTask(task, settings, stdin);
}

const unmatched = (file: string): Failure => {
  const place = { line: 1, column: 1 };
  const issue = { path: [], pointer: "", keyword: "file", message: "matches no file with payloads", ...place };
  return { type: "failure", kind: "unmatched", file, ...place, expected: "valid", issues: [issue] };
};

const fileResult = (file: string, payloads: number, failures: number, issues: number): FileResult => ({
  type: "file",
  file,
  payloads,
  failures,
  issues,
});

// A part of a file counts its lines from its own begin.
const moveDown = (failure: Failure, lines: number): Failure => {
  if (lines === 0) return failure;
  const issues = failure.issues.map((issue) => ({ ...issue, line: issue.line + lines }));
  return { ...failure, line: failure.line + lines, issues: issues as [LocatedIssue, ...LocatedIssue[]] };
};

async function* check(options: CheckOptions, settings: Settings, jobs: number): AsyncGenerator<CheckResult> {
  const found = await findFiles(options.paths, resolve(options.cwd ?? "."));

  for (const file of found.unmatched) yield unmatched(file);
  for (const { file, error } of found.unreadable) {
    const reason = explainReadError(error);
    if (reason === undefined) throw error;
    yield unreadable(file, reason, "valid");
    yield fileResult(file, 0, 1, 1);
  }
  const plan = await planTasks(found.files, options);
  for (const failure of plan.failures) {
    yield failure;
    yield fileResult(failure.file, 0, 1, failure.issues.length);
  }

  const tasks = plan.files.flat();
  const total = tasks.reduce((sum, { bytes }) => sum + bytes, 0);
  const isKnown = !tasks.some(({ isStream }) => isStream);
  const done = { payloads: 0, bytes: 0 };
  const report = (batch: Batch) => {
    done.payloads += batch.payloads;
    done.bytes += batch.bytes;
    options.onProgress?.({ ...done, ...(isKnown && { total }) });
  };

  const runs =
    jobs > 1 && isKnown && total > worthThreads && tasks.length > 1
      ? runOnThreads(tasks, settings, jobs)
      : runHere(tasks, settings, options.stdin);
  try {
    for (const parts of plan.files) {
      const { file } = parts[0];
      let [lines, payloads, failures, issues] = [0, 0, 0, 0];
      for (const _ of parts) {
        const { value: batches } = await runs.next();
        let linesOfPart = 0;
        for await (const batch of batches as AsyncGenerator<Batch>) {
          for (const failure of batch.failures) {
            failures += 1;
            issues += failure.issues.length;
            yield moveDown(failure, lines);
          }
          payloads += batch.payloads;
          linesOfPart += batch.lines;
          report(batch);
          // Whoever waits for a key or a signal is let in between two batches.
          await setImmediate();
        }
        lines += linesOfPart;
      }
      yield fileResult(file, payloads, failures, issues);
    }
  } finally {
    await runs.return(undefined);
  }
}

/**
 * Returns what is not as expected about the payloads in files, while it is found, and a result for each file at its end.
 * Paths that lead nowhere, files that cannot be read, and text that is not JSON are failures too: nothing is passed over.
 * Memory is flat in the size of NDJSON, and large files are shared among threads; the results are the same, in the same
 * order. Throws a {@link UsageError} where the options make no sense.
 *
 * @example
 * ```ts
 * import { checkFiles } from "client-contracts/check";
 *
 * for await (const result of checkFiles({ paths: ["fixtures"] })) {
 *   if (result.type === "file") continue;
 *   for (const { line, column, pointer, message } of result.issues) {
 *     console.error(`${result.file}:${line}:${column} ${pointer} ${message}`);
 *   }
 *   process.exitCode = 1;
 * }
 * ```
 */
export const checkFiles = (options: CheckOptions = {}): AsyncGenerator<CheckResult, void, undefined> =>
  untilAborted(check(options, toSettings(options), toJobs(options)), options.signal);
