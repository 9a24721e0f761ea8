// What a thread runs: it checks the tasks that it is given, a batch each time that it is asked.
import { parentPort, workerData } from "node:worker_threads";
import { checkTask } from "./judging/check-task.js";
import type { Settings } from "./model/options.js";
import type { Batch, Task } from "./model/task.js";

/** What a thread is asked for: the first batch of a task, or the next one. */
export interface Request {
  readonly task?: Task;
}

/** What a thread answers: a batch, or nothing where the task is done. */
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
