import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { descendantsOf, isRunning } from "./descendants.js";

/** A process that we started, and whatever it starts. */
export interface OwnProcess {
  readonly id: number;
  /** Whether it has ended, by us or by itself. */
  readonly ended: boolean;
  /** What it printed, both streams together. */
  output(): string;
  /** Sends it a signal: to end, for example. */
  signal(name: NodeJS.Signals): void;
  /** Returns the status that it ended with, once it has. It is null if a signal ended it. */
  exit(): Promise<number | null>;
  /** Ends it and what it started, at once. Returns once it is dead. */
  kill(): Promise<void>;
}

/** How a process is started. */
export interface StartOptions {
  /** The folder that it runs in and that its output is written to. */
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What its standard input is; nothing if absent. */
  readonly input?: Readable;
  /** The user that it runs as, if it is not ours. Only root may say so. */
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
}

/** Sends a signal to a process, or to a group by its negative id, if there is one. */
const send = (id: number, name: NodeJS.Signals): void => {
  try {
    process.kill(id, name);
  } catch {
    // No process is left.
  }
};

/** Ends a process and all that it started, even what has left its group, as the processes of PostgreSQL do. */
const killAll = async (id: number): Promise<void> => {
  // Stopped, it starts no more of them.
  send(id, "SIGSTOP");
  const others = descendantsOf(id);
  for (const each of [-id, ...others]) send(each, "SIGKILL");
  while (others.some(isRunning)) await pause(5);
};

/** Starts a process that does not outlive ours, however ours ends. */
export const startProcess = (
  command: string,
  parameters: readonly string[],
  { folder, env = {}, input, user }: StartOptions,
): OwnProcess => {
  const path = join(folder, "output.txt");
  const log = openSync(path, "a");
  // Detached, it has its own process group: the id of its first process ends all of it.
  const child = spawn(command, parameters, {
    cwd: folder,
    env: { ...process.env, ...env },
    detached: true,
    stdio: [input ? "pipe" : "ignore", log, log],
    ...user,
  });
  closeSync(log);
  // A process that ends early reads no more.
  if (child.stdin) input?.pipe(child.stdin).on("error", () => {});
  const { pid } = child;
  const end = once(child, "exit");
  if (pid === undefined) {
    end.catch(() => {});
    throw new Error(`${command} cannot be started`);
  }

  // Its input ends when our process ends, even by SIGKILL, after which no handler of ours would run.
  const guard = spawn("sh", ["-c", 'read -r _; kill -s KILL -- "-$1"', "sh", String(pid)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  guard.unref();

  let ended = false;
  child.once("exit", () => {
    ended = true;
    guard.kill("SIGKILL");
    send(-pid, "SIGKILL");
  });
  return {
    id: pid,
    get ended() {
      return ended;
    },
    output: () => readFileSync(path, "utf8"),
    signal: (name) => {
      child.kill(name);
    },
    exit: async () => {
      await end;
      return child.exitCode;
    },
    kill: async () => {
      if (ended) return;
      await killAll(pid);
      await end;
    },
  };
};
