import { basename, dirname } from "node:path";
import { formatOf } from "../model/format.js";
import type { CheckOptions } from "../model/options.js";
import type { Failure } from "../model/result.js";
import type { Task } from "../model/task.js";
import { type ExpectedList, listName, readExpectedList } from "./expected-json.js";
import type { FoundFile } from "./find-files.js";
import { readPath } from "./path-clues.js";

/** What there is to do. */
export interface Plan {
  /** Each file's tasks, one for each part, in order. */
  readonly files: readonly (readonly [Task, ...Task[]])[];
  /** What is wrong with the lists of expected issues. */
  readonly failures: readonly Failure[];
}

const partBytes = 8 * 2 ** 20;

// Threads cannot share the lines of a gzipped file or of a stream: nobody knows beforehand where they begin.
const share = (task: Task): [Task, ...Task[]] => {
  if (task.isStream || task.format !== "ndjson" || task.gzip || task.bytes <= partBytes) return [task];
  const starts = Array.from({ length: Math.ceil(task.bytes / partBytes) }, (_, index) => index * partBytes);
  const parts = starts.map((start) => {
    const end = Math.min(start + partBytes, task.bytes);
    return { ...task, range: { start, end }, bytes: end - start };
  });
  return parts as [Task, ...Task[]];
};

/** Returns the work for each file, in order. */
export const planTasks = async (found: readonly FoundFile[], options: CheckOptions): Promise<Plan> => {
  const lists = new Map<string, ExpectedList>();
  const files: [Task, ...Task[]][] = [];
  const failures: Failure[] = [];

  const listBeside = async ({ path, file }: FoundFile): Promise<ExpectedList["issues"]> => {
    const folder = dirname(path);
    const known = lists.get(folder);
    if (known) return known.issues;
    const list = await readExpectedList(folder, `${file.slice(0, file.length - basename(file).length)}${listName}`);
    lists.set(folder, list);
    failures.push(...list.failures);
    return list.issues;
  };

  for (const each of found) {
    const { path, file, size } = each;
    const clues = readPath(path);
    const expected = options.expect ?? clues.verdict ?? "valid";
    const listed = expected !== "valid" && size !== undefined ? await listBeside(each) : {};
    const name = basename(path);
    if (name === listName && ((clues.verdict ?? "valid") !== "valid" || expected !== "valid")) continue;
    const { format = options.format, gzip = false } = formatOf(path) ?? {};
    files.push(
      share({
        path,
        file,
        isStream: size === undefined,
        ...(format && { format }),
        gzip,
        clues: { ...clues, contract: options.contract, invalid: expected === "invalid" },
        expected,
        listed: Object.hasOwn(listed, name) ? (listed[name] ?? []) : [],
        bytes: size ?? 0,
      }),
    );
  }
  return { files, failures };
};
