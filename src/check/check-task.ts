import { createReadStream } from "node:fs";
import { checkDocument } from "./check-document.js";
import { checkLines } from "./check-lines.js";
import { createPayloadCheck } from "./check-payload.js";
import { readFileChunks, readGzipChunks, readStreamChunks } from "./chunks.js";
import { detectFormat } from "./detect-format.js";
import type { CheckOptions, Settings } from "./options.js";
import { explainReadError } from "./read-error.js";
import type { Failure } from "./result.js";
import type { Batch, Task } from "./task.js";

const open = async (task: Task, settings: Settings, stdin: CheckOptions["stdin"]) => {
  const { path, range, format, gzip, isStream } = task;
  if (format && !isStream) return { ...(gzip ? readGzipChunks(path) : readFileChunks(path, range)), format };
  const chunks = await readStreamChunks(path === "-" && stdin ? stdin : createReadStream(path));
  return format ? { ...chunks, format } : detectFormat(chunks, settings);
};

/** Returns the failure of a file that cannot be read. */
export const unreadable = (file: string, message: string, expected: Failure["expected"]): Failure => {
  const place = { line: 1, column: 1 };
  const issue = { path: [], pointer: "", keyword: "file", message, ...place };
  return { type: "failure", kind: "unreadable", file, ...place, expected, issues: [issue] };
};

/** Checks a file or a part of one, and yields what came out, part by part. A file that cannot be read is a failure. */
export async function* checkTask(task: Task, settings: Settings, stdin?: CheckOptions["stdin"]): AsyncGenerator<Batch> {
  const check = createPayloadCheck(task, settings);
  try {
    const { format, ...chunks } = await open(task, settings, stdin);
    if (format === "json") yield await checkDocument(chunks, check, settings.each);
    else {
      const mayHaveMark = (task.range?.start ?? 0) === 0;
      yield* checkLines(chunks, check, { maxLine: settings.maxLine, mayHaveMark });
    }
  } catch (error) {
    const reason = explainReadError(error);
    if (reason === undefined) throw error;
    yield { failures: [unreadable(task.file, reason, task.expected)], payloads: 0, bytes: 0, lines: 0 };
  }
}
