import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { root } from "../support/root.js";
import { type OwnProcess, startProcess } from "./own-process.js";
import { until } from "./until.js";

/** An example, and where it runs. */
export interface Setting {
  /** Its folder in examples/. */
  readonly example: string;
  /** The variables that say where its broker is, and where its consumer keeps what it handled. */
  readonly env: Readonly<Record<string, string>>;
  /** The folder for what its processes print. */
  readonly folder: string;
}

const start = async (
  { example, env, folder }: Setting,
  program: string,
  options: { readonly input?: Readable; readonly node?: readonly string[]; readonly name?: string },
): Promise<OwnProcess> => {
  const { input, node = [], name = program } = options;
  const own = join(folder, name);
  await mkdir(own, { recursive: true });
  const parameters = [...node, join(root, "examples", example, `${program}.js`)];
  return startProcess(process.execPath, parameters, { folder: own, env, ...(input && { input }) });
};

/** Starts a program of an example that waits for what comes, with parameters for Node.js itself. Returns once it waits. */
const startWaiting = async (setting: Setting, program: string, name: string, node: readonly string[]) => {
  const started = await start(setting, program, { name, node });
  await until(() => (started.output().includes("waiting for") ? undefined : `a ${program} that waits for what comes`), {
    [name]: started,
  });
  return started;
};

/** Starts an example's consumer, with parameters for Node.js itself. Returns once it waits for messages. */
export const startConsumer = (setting: Setting, name: string, node: readonly string[] = []): Promise<OwnProcess> =>
  startWaiting(setting, "consumer", name, node);

/** Starts an example's relay. Returns once it waits for rows. */
export const startRelay = (setting: Setting, name: string): Promise<OwnProcess> =>
  startWaiting(setting, "relay", name, []);

/** Starts an example's producer, which sends an event for each line of its input. */
export const startProducer = (setting: Setting, input: Readable): Promise<OwnProcess> =>
  start(setting, "producer", { input });
