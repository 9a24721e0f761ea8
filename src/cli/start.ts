import { isColorSupported } from "picocolors";
import { run } from "./run.js";
import { exitStatus } from "./shared/exit-status.js";

/** Runs the command in its process, whose exit code it sets. */
export const start = async (process: NodeJS.Process): Promise<void> => {
  const { argv, stdin, stdout, stderr, env } = process;
  const interruption = new AbortController();

  // The first signal lets the work end with a report, the second ends it at once.
  for (const [signal, status] of [
    ["SIGINT", exitStatus.interrupted],
    ["SIGTERM", exitStatus.terminated],
  ] as const) {
    process.on(signal, () => {
      if (interruption.signal.aborted) process.exit(status);
      interruption.abort(status);
    });
  }

  // The reader has gone, as `| head` does, or the disk is full. The error may come after all work is done.
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      const isClosed = error.code === "EPIPE";
      if (!isClosed && stream === stdout && !interruption.signal.aborted)
        stderr.write(`client-contracts: ${error.message}\n`);
      process.exitCode = isClosed ? exitStatus.closedPipe : exitStatus.unusable;
      interruption.abort(process.exitCode);
    });
  }

  const terminal = { stdin, stdout, stderr, env, color: isColorSupported };
  process.exitCode = await run(argv.slice(2), terminal, interruption.signal);
  // Standard input that the command has not read to its end would keep the process alive.
  if (interruption.signal.aborted) process.exit(interruption.signal.reason);
};
