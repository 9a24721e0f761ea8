// What a thread runs: it says that it is there, and checks the tasks that it gets, one batch for each request.
import { parentPort, workerData } from "node:worker_threads";
import { checkTask } from "./judging/check-task.js";
import type { Settings } from "./model/options.js";
import type { Batch, Task } from "./model/task.js";

/** A request to a thread: the first batch of a task, or the next one. */
export interface Request {
  readonly task?: Task;
}

/** The answer of a thread: a batch, or nothing if the task is done. */
export interface Reply {
  readonly batch?: Batch | undefined;
}

let batches: AsyncGenerator<Batch> | undefined;

parentPort?.on("message", async ({ task }: Request) => {
  if (task) batches = checkTask(task, workerData as Settings);
  const next = await batches?.next();
  const reply: Reply = next?.done === false ? { batch: next.value } : {};
  parentPort?.postMessage(reply);
});

parentPort?.postMessage({});
