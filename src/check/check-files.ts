import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type Found, findFiles } from "./files/find-files.js";
import { planTasks } from "./files/plan-tasks.js";
import { explainReadError } from "./files/read-error.js";
import { checkTask, unreadable } from "./judging/check-task.js";
import { addCounts, type Counts, noCounts } from "./model/counts.js";
import { createIssueLimit } from "./model/issue-limit.js";
import { type CheckOptions, type Progress, type Settings, toJobs, toSettings } from "./model/options.js";
import type { CheckResult, Failure, LocatedIssue } from "./model/result.js";
import { countFailures } from "./model/tally.js";
import type { Batch, Task } from "./model/task.js";
import { type Runs, runOnThreads } from "./threads.js";
import { untilAborted } from "./until-aborted.js";

// A thread saves the time that it takes to start if it has about this much to read.
const worthThreads = 16 * 2 ** 20;

async function* runHere(tasks: readonly Task[], settings: Settings, stdin: CheckOptions["stdin"]): Runs {
  for (const task of tasks) yield checkTask(task, settings, stdin);
}

const unmatched = (file: string): Failure => ({
  ...unreadable(file, "matches no file with payloads", "valid"),
  kind: "unmatched",
});

const refuse = ({ file, error }: Found["unreadable"][number]): Failure => {
  const reason = explainReadError(error);
  if (reason === undefined) throw error;
  return unreadable(file, reason, "valid");
};

// A part of a file counts its lines from its own start.
const moveDown = (failure: Failure, lines: number): Failure => {
  if (lines === 0) return failure;
  const issues = failure.issues.map((issue) => ({ ...issue, line: issue.line + lines }));
  return { ...failure, line: failure.line + lines, issues: issues as [LocatedIssue, ...LocatedIssue[]] };
};

async function* check(options: CheckOptions, settings: Settings, jobs: number): AsyncGenerator<CheckResult> {
  const found = await findFiles(options, resolve(options.cwd ?? "."));
  const plan = await planTasks(found.files, options);
  const tasks = plan.files.flat();
  const size = tasks.reduce((sum, { bytes }) => sum + bytes, 0);
  const isKnown = !tasks.some(({ isStream }) => isStream);
  const limit = createIssueLimit(settings.maxIssues);
  let progress: Progress = {
    ...noCounts,
    unmatched: found.unmatched.length,
    bytes: 0,
    ...(isKnown && { total: size }),
  };

  function* tell(counts: Counts, bytes: number, failures: readonly Failure[]): Generator<Failure> {
    for (const failure of failures) yield* limit(failure);
    progress = { ...progress, ...addCounts(progress, counts), bytes: progress.bytes + bytes };
    options.onProgress?.(progress);
  }

  const missing = found.unmatched.map(unmatched);
  yield* tell(countFailures(missing), 0, missing);
  // A list that cannot be read is told by those who need it.
  const lists = new Set(plan.failures.map(({ file }) => file));
  const others = found.unreadable.filter(({ file }) => !lists.has(file));
  for (const failure of [...others.map(refuse), ...plan.failures]) {
    const counts = countFailures([failure]);
    yield* tell(counts, 0, [failure]);
    yield { type: "file", file: failure.file, ...counts };
  }

  const here = runHere(tasks, settings, options.stdin);
  const isWorthThreads = jobs > 1 && isKnown && size > worthThreads && tasks.length > 1;
  const runs = isWorthThreads ? runOnThreads(tasks, settings, jobs, here) : here;
  try {
    for (const parts of plan.files) {
      const { file } = parts[0];
      let lines = 0;
      let counts = noCounts;
      for (const _ of parts) {
        const { value: batches } = await runs.next();
        let linesOfPart = 0;
        for await (const batch of batches as AsyncGenerator<Batch>) {
          counts = addCounts(counts, batch.counts);
          yield* tell(
            batch.counts,
            batch.bytes,
            batch.failures.map((failure) => moveDown(failure, lines)),
          );
          linesOfPart += batch.lines;
          // Handlers of keys and signals run between two batches.
          await setImmediate();
        }
        lines += linesOfPart;
      }
      yield { type: "file", file, ...counts };
    }
  } finally {
    await runs.return(undefined);
  }
}

/**
 * Yields what is not as expected about the payloads in files, as soon as it is found, and a result for each file at its
 * end. Paths that lead nowhere, files that cannot be read, and text that is not JSON are failures too: it skips
 * nothing. Memory stays flat however large NDJSON is, and threads share large files; the results are the same, in the
 * same order. Throws a {@link UsageError} if the options make no sense.
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
