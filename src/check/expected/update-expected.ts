import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { listName, readExpectedList } from "../files/expected-json.js";
import { findFiles } from "../files/find-files.js";
import { planTasks } from "../files/plan-tasks.js";
import type { ExpectedIssues } from "../model/expected-issues.js";
import { type CheckOptions, type Settings, toSettings } from "../model/options.js";
import type { Task } from "../model/task.js";
import { UsageError } from "../model/usage-error.js";
import { compareLists, type EntryChange } from "./list-change.js";
import { findRaised } from "./raised-issues.js";

/** How an `expected.json` was changed. */
export interface ListChange {
  /** Its name in reports. */
  readonly file: string;
  readonly entries: readonly [EntryChange, ...EntryChange[]];
}

const byFolder = (tasks: readonly Task[]): ReadonlyMap<string, readonly Task[]> => {
  const folders = new Map<string, Task[]>();
  for (const task of tasks) {
    const folder = dirname(task.path);
    const others = folders.get(folder) ?? [];
    folders.set(folder, others);
    others.push(task);
  }
  return folders;
};

/** The content with the indent and the line ends that the text has; as the fixtures have them, if there is none. */
const render = (issues: ExpectedIssues, text: string): string => {
  const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? "  ";
  const rendered = `${JSON.stringify(issues, null, indent)}\n`;
  return text.includes("\r\n") ? rendered.replaceAll("\n", "\r\n") : rendered;
};

const write = async (path: string, file: string, issues: ExpectedIssues): Promise<void> => {
  try {
    await writeFile(path, render(issues, existsSync(path) ? await readFile(path, "utf8") : ""));
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${(error as NodeJS.ErrnoException).code}.`);
  }
};

const listRaised = async (
  folder: string,
  tasks: readonly Task[],
  before: ExpectedIssues,
  settings: Settings,
  signal: CheckOptions["signal"],
): Promise<ExpectedIssues> => {
  const entries = new Map(Object.entries(before).filter(([name]) => existsSync(join(folder, name))));
  for (const task of tasks) {
    const raised = await findRaised(task, settings, signal);
    if (raised) entries.set(basename(task.path), raised);
  }
  return Object.fromEntries(entries);
};

/**
 * Writes into the `expected.json` of each folder what the payloads in it raise now that must be refused, and yields how
 * it has changed. What cannot be listed keeps its entry: a payload that is accepted, or text that is not JSON. A list
 * that cannot be read stays as it is. Throws a {@link UsageError} if the options make no sense, or a list cannot be
 * written.
 */
export async function* updateExpected(options: CheckOptions): AsyncGenerator<ListChange> {
  const settings = { ...toSettings(options), maxIssues: Number.POSITIVE_INFINITY };
  if (settings.rules === "published")
    throw new UsageError(
      "expected.json lists what the strict rules refuse, too: it cannot be updated by the published rules alone. Give --rules strict.",
    );
  const { files } = await findFiles(options, resolve(options.cwd ?? "."));
  const plan = await planTasks(files, options);
  const tasks = plan.files.map(([task]) => task).filter(({ expected, isStream }) => expected !== "valid" && !isStream);
  for (const [folder, inFolder] of byFolder(tasks)) {
    const [{ file: first }] = inFolder as readonly [Task];
    const file = `${first.slice(0, first.length - basename(first).length)}${listName}`;
    const { issues: before, failures } = await readExpectedList(folder, file);
    if (failures.some(({ kind }) => kind === "unreadable")) continue;
    const now = await listRaised(folder, inFolder, before, settings, options.signal);
    if (options.signal?.aborted) return;
    const [change, ...others] = compareLists(before, now);
    if (!change) continue;
    await write(join(folder, listName), file, now);
    yield { file, entries: [change, ...others] };
  }
}
