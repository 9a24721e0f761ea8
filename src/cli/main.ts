#!/usr/bin/env node
import { CommanderError } from "commander";
import { isColorSupported } from "picocolors";
import { UsageError } from "../check/model/usage-error.js";
import { createProgram } from "./program.js";
import { exitStatus } from "./shared/exit-status.js";

const { stdin, stdout, stderr, env } = process;
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

// Nobody reads on, since `| head` has seen enough; or what is written has no room. It may come when all work is done.
for (const stream of [stdout, stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    const isClosed = error.code === "EPIPE";
    if (!isClosed && stream === stdout && !interruption.signal.aborted)
      stderr.write(`client-contracts: ${error.message}\n`);
    process.exitCode = isClosed ? exitStatus.closedPipe : exitStatus.unusable;
    interruption.abort(process.exitCode);
  });
}

// Such as that a report has no room on the disk: no mistake of ours, and its stack tells nothing.
const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && "syscall" in error;

const explain = (error: unknown): string => {
  if (error instanceof UsageError || isSystemError(error)) return error.message;
  return `this is a mistake of ours. ${(error as Error).stack}`;
};

const run = async (): Promise<number> => {
  let status: number = exitStatus.asExpected;
  const terminal = { stdin, stdout, stderr, env, color: isColorSupported };
  const program = createProgram(terminal, interruption.signal, (told) => {
    status = told;
  });
  try {
    await program.parseAsync();
    return status;
  } catch (error) {
    // Commander has told what is wrong, or has shown what was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.asExpected : exitStatus.unusable;
    stderr.write(`client-contracts: ${explain(error)}\n`);
    return exitStatus.unusable;
  }
};

process.exitCode = await run();
// Standard input that was not read to its end would keep the process alive.
if (interruption.signal.aborted) process.exit(interruption.signal.reason);
