import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { explainTooManyFiles } from "./files/too-many-files.js";
import type { Settings } from "./model/options.js";
import type { Batch, Task } from "./model/task.js";
import type { Reply, Request } from "./thread.js";

// A thread that is ahead of the report waits once it has found this much: memory stays flat however broken a file is.
const mostWaitingIssues = 400;

// Parsed values become garbage a moment later: a small nursery is emptied as fast as a large one, and keeps memory low.
const resourceLimits = { maxYoungGenerationSizeMb: 4 };

const countIssues = ({ failures }: Batch): number => failures.reduce((count, { issues }) => count + issues.length, 0);

/** A task that a thread works on: its batches come as fast as they can be kept. */
class Run {
  readonly #thread: Worker;
  readonly #free: () => void;
  readonly #batches: Batch[] = [];
  #waitingIssues = 0;
  #isAsking = false;
  #isDone = false;
  #error: unknown;
  #wake = () => {};

  constructor(thread: Worker, task: Task, free: () => void) {
    this.#thread = thread;
    this.#free = free;
    thread.on("message", this.#take).on("error", this.#fail).on("exit", this.#fail);
    this.#ask({ task });
  }

  #ask(request: Request): void {
    this.#isAsking = true;
    this.#thread.postMessage(request);
  }

  #take = ({ batch }: Reply): void => {
    this.#isAsking = false;
    if (batch) {
      this.#batches.push(batch);
      this.#waitingIssues += countIssues(batch);
      if (this.#waitingIssues < mostWaitingIssues) this.#ask({});
    } else {
      this.#isDone = true;
      this.#thread.off("message", this.#take).off("error", this.#fail).off("exit", this.#fail);
      this.#free();
    }
    this.#wake();
  };

  #fail = (reason: unknown): void => {
    this.#error =
      reason instanceof Error ? reason : new Error(`A thread ended with ${reason} before it finished its work.`);
    this.#isDone = true;
    this.#wake();
  };

  async *batches(): AsyncGenerator<Batch> {
    for (;;) {
      const batch = this.#batches.shift();
      if (batch) {
        this.#waitingIssues -= countIssues(batch);
        yield batch;
        if (!this.#isAsking && !this.#isDone) this.#ask({});
      } else if (this.#error !== undefined) throw this.#error;
      else if (this.#isDone) return;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }
}

// Node's permission model denies threads, and a system may have no room for them, or for the files that they open.
const isDenied = (error: unknown): boolean =>
  ["ERR_ACCESS_DENIED", "ERR_WORKER_INIT_FAILED"].includes(String((error as NodeJS.ErrnoException).code)) ||
  explainTooManyFiles(error) !== undefined;

const startThread = async (settings: Settings): Promise<Worker[]> => {
  try {
    const url = new URL("./check-thread.js", import.meta.url);
    const thread = new Worker(url, { workerData: settings, resourceLimits });
    // Its first message says that it has loaded its files.
    await once(thread, "message");
    return [thread];
  } catch (error) {
    if (isDenied(error)) return [];
    throw error;
  }
};

/** The batches of each task, in the tasks' order. */
export type Runs = AsyncGenerator<AsyncGenerator<Batch>>;

/**
 * Runs tasks on threads, and yields the batches of each task, in the tasks' order: they do not show how many threads
 * there were. If there can be fewer threads, fewer work; if there can be none, it yields what `otherwise` does.
 */
export async function* runOnThreads(tasks: readonly Task[], settings: Settings, jobs: number, otherwise: Runs): Runs {
  const length = Math.min(jobs, tasks.length);
  const threads = (await Promise.all(Array.from({ length }, () => startThread(settings)))).flat();
  if (threads.length === 0) return yield* otherwise;
  const idle = [...threads];
  const begun: Run[] = [];
  let next = 0;

  const begin = () => {
    while (idle.length > 0 && next < tasks.length && begun.length < threads.length * 2) {
      const thread = idle.pop() as Worker;
      const task = tasks[next++] as Task;
      begun.push(
        new Run(thread, task, () => {
          idle.push(thread);
          begin();
        }),
      );
    }
  };

  try {
    for (const _ of tasks) {
      begin();
      yield (begun[0] as Run).batches();
      begun.shift();
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
