import { createReadStream, statSync } from "node:fs";
import { readFileChunks, readGzipChunks, readStreamChunks } from "../bytes/chunks.js";
import { detectFormat } from "../bytes/detect-format.js";
import { openPipe } from "../bytes/open-pipe.js";
import { explainReadError } from "../files/read-error.js";
import type { CheckOptions, Settings } from "../model/options.js";
import { fileStart } from "../model/place.js";
import type { Failure } from "../model/result.js";
import { countFailures } from "../model/tally.js";
import type { Batch, Task } from "../model/task.js";
import { checkDocument } from "./check-document.js";
import { checkLines } from "./check-lines.js";
import { createPayloadCheck } from "./check-payload.js";

const openStream = (path: string) => (statSync(path).isFIFO() ? openPipe(path) : createReadStream(path));

const open = async (task: Task, settings: Settings, stdin: CheckOptions["stdin"]) => {
  const { path, range, format, gzip, isStream } = task;
  if (format && !isStream) return { ...(gzip ? readGzipChunks(path) : readFileChunks(path, range)), format };
  const chunks = await readStreamChunks(path === "-" && stdin ? stdin : openStream(path));
  return format ? { ...chunks, format } : detectFormat(chunks, settings);
};

/** Returns the failure of a file that cannot be read. */
export const unreadable = (file: string, message: string, expected: Failure["expected"]): Failure => {
  const issue = { path: [], pointer: "", keyword: "file", message, ...fileStart };
  return { type: "failure", kind: "unreadable", file, ...fileStart, expected, issues: [issue] };
};

/** Checks a file or a part of one, and yields the results part by part. A file that cannot be read is a failure. */
export async function* checkTask(task: Task, settings: Settings, stdin?: CheckOptions["stdin"]): AsyncGenerator<Batch> {
  const check = createPayloadCheck(task, settings);
  try {
    const { format, ...chunks } = await open(task, settings, stdin);
    if (format === "json") yield await checkDocument(chunks, check, settings);
    else {
      const mayHaveMark = (task.range?.start ?? 0) === 0;
      yield* checkLines(chunks, check, settings, mayHaveMark);
    }
  } catch (error) {
    const reason = explainReadError(error);
    if (reason === undefined) throw error;
    const failures = [unreadable(task.file, reason, task.expected)];
    yield { failures, counts: countFailures(failures), bytes: 0, lines: 0 };
  }
}
