import { type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import { root } from "../../support/root.js";

/** The built command. */
export const bin = join(root, "dist/cli.js");

/** How a run of the command ended, and what it wrote. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What else a run is given. */
export interface RunOptions {
  /** What is on standard input. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** The environment of the tests without what says that a CI server runs them, or that colours are wanted. */
export const neutralEnv = (env: RunOptions["env"] = {}): NodeJS.ProcessEnv => {
  const { CI, GITHUB_ACTIONS, GITHUB_WORKSPACE, NO_COLOR, FORCE_COLOR, NODE_OPTIONS, ...others } = process.env;
  return { ...others, ...env };
};

/** Runs a program in a folder to its end. */
export const runProgram = (
  folder: string,
  [program = "", ...parameters]: readonly string[],
  { input = "", env }: RunOptions = {},
): Outcome => {
  const { error, status, stdout, stderr } = spawnSync(program, parameters, {
    cwd: folder,
    input,
    env: neutralEnv(env),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  return { status, stdout, stderr };
};

/** Runs the built `client-contracts` in a folder to its end, in a process of its own. */
export const spawnCommand = (folder: string, parameters: readonly string[], options?: RunOptions): Outcome =>
  runProgram(folder, [process.execPath, bin, ...parameters], options);

interface Thread {
  readonly worker: Worker;
  readonly flag: Int32Array;
  readonly port: MessagePort;
}

let thread: Thread | undefined;

const startThread = (): Thread => {
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL("command-thread.mjs", import.meta.url), {
    workerData: { flag, port: port2 },
    transferList: [port2],
  });
  worker.unref();
  return { worker, flag, port: port1 };
};

const longest = 110_000;

/** Runs `client-contracts` in a folder to its end, in a thread of this process: much faster than a process of its own. */
export const runCommand = (
  folder: string,
  parameters: readonly string[],
  { input = "", env }: RunOptions = {},
): Outcome => {
  thread ??= startThread();
  const { worker, flag, port } = thread;
  const before = process.cwd();
  process.chdir(folder);
  try {
    Atomics.store(flag, 0, 0);
    port.postMessage({ parameters, input, env: neutralEnv(env) });
    if (Atomics.wait(flag, 0, 0, longest) === "timed-out") {
      // What it answers later is not the answer to the next question.
      thread = undefined;
      void worker.terminate();
      throw new Error(`client-contracts ${parameters.join(" ")} hangs`);
    }
    const { message } = receiveMessageOnPort(port) as { message: Outcome & { error?: unknown } };
    if (message.error) throw message.error;
    return message;
  } finally {
    process.chdir(before);
  }
};

/** Runs a script in bash, in a folder; there `$run` is `client-contracts`. */
export const runInBash = (folder: string, script: string, options: RunOptions = {}): Outcome =>
  runProgram(folder, ["bash", "-c", `run="'${process.execPath}' '${bin}'"; ${script}`], options);

/** A run that has not ended. */
export interface Started {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** Waits for text on standard output. */
  readonly shows: (text: string) => Promise<void>;
  readonly ends: () => Promise<Outcome>;
}

/** Starts `client-contracts` in a folder. */
export const startCommand = (folder: string, parameters: readonly string[]): Started => {
  const child = spawn(process.execPath, [bin, ...parameters], { cwd: folder, env: neutralEnv(), stdio: "pipe" });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  // The command may have ended while it is still being written to.
  child.stdin.on("error", () => {});
  const ended = new Promise<Outcome>((resolve) => {
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
  const shows = async (text: string) => {
    while (!stdout.includes(text)) {
      if (child.exitCode !== null) throw new Error(`ended without ${JSON.stringify(text)}:\n${stdout}${stderr}`);
      await setTimeout(5);
    }
  };
  return { child, shows, ends: () => ended };
};
