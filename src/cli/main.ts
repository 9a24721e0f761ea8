#!/usr/bin/env node
import { CommanderError } from "commander";
import { isColorSupported } from "picocolors";
import { UsageError } from "../check/usage-error.js";
import { addCompletion } from "./completion.js";
import { exitStatus } from "./exit-status.js";
import { createProgram } from "./program.js";

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

// Nobody reads on: `| head` has seen enough.
for (const stream of [stdout, stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    interruption.abort(exitStatus.closedPipe);
  });
}

const explain = (error: unknown): string => {
  if (error instanceof UsageError) return error.message;
  return error instanceof Error && error.name === "UnbreakableRuleError"
    ? error.message
    : String((error as Error).stack);
};

const run = async (): Promise<number> => {
  let status: number = exitStatus.asExpected;
  const terminal = { stdin, stdout, stderr, env, color: isColorSupported };
  const program = createProgram(terminal, interruption.signal, (told) => {
    status = told;
  });
  addCompletion(program);
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
