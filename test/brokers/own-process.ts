import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A process that we started, and whatever it starts. */
export interface OwnProcess {
  readonly id: number;
  /** Whether it has ended, by us or by itself. */
  readonly ended: boolean;
  /** What it printed, both streams together. */
  output(): string;
  /** Ends it and what it started, at once. Returns once it is dead. */
  kill(): Promise<void>;
}

/** How a process is started. */
export interface StartOptions {
  /** The folder that it runs in and that its output is written to. */
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
}

const killGroup = (id: number): void => {
  try {
    process.kill(-id, "SIGKILL");
  } catch {
    // Nobody is left in the group.
  }
};

/** Starts a process that does not outlive ours, however ours ends. */
export const startProcess = (
  command: string,
  parameters: readonly string[],
  { folder, env = {} }: StartOptions,
): OwnProcess => {
  const path = join(folder, "output.txt");
  const log = openSync(path, "a");
  // Detached is a process group of its own: all of it is ended by the id of its first process.
  const child = spawn(command, parameters, {
    cwd: folder,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  const { pid } = child;
  const end = once(child, "exit");
  if (pid === undefined) {
    end.catch(() => {});
    throw new Error(`${command} cannot be started`);
  }

  // Its input ends when we do, and be it by SIGKILL, after which no handler of ours would run.
  const guard = spawn("sh", ["-c", 'read -r _; kill -s KILL -- "-$1"', "sh", String(pid)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  guard.unref();

  let ended = false;
  child.once("exit", () => {
    ended = true;
    guard.kill("SIGKILL");
    killGroup(pid);
  });
  return {
    id: pid,
    get ended() {
      return ended;
    },
    output: () => readFileSync(path, "utf8"),
    kill: async () => {
      if (ended) return;
      killGroup(pid);
      await end;
    },
  };
};
