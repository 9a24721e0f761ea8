import { spawn } from "node:child_process";

/** How a command is run. */
export interface CommandOptions {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Ends the command, and what it started, if somebody interrupts us. */
  readonly signal: AbortSignal;
}

/** What a command printed, and how it ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  /** Both streams together. */
  readonly output: string;
}

const interrupted = (): Error => new Error("it was interrupted");

/** Runs a command to its end. Rejects if it cannot be started, or was interrupted. */
export const runCommand = (
  command: string,
  parameters: readonly string[],
  { folder, env, signal }: CommandOptions,
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(interrupted());
    // Detached, it has its own process group: only we are told of an interruption, and end all of it.
    const child = spawn(command, parameters, { cwd: folder, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    const end = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      } catch {
        // It has ended by itself.
      }
    };
    signal.addEventListener("abort", end, { once: true });
    let [stdout, output] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.once("error", reject);
    child.once("close", (status) => {
      signal.removeEventListener("abort", end);
      if (signal.aborted) reject(interrupted());
      else resolve({ status, stdout, output });
    });
  });
