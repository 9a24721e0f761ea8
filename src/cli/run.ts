import { CommanderError } from "commander";
import { explainTooManyFiles } from "../check/files/too-many-files.js";
import { UsageError } from "../check/model/usage-error.js";
import { createProgram } from "./program.js";
import { exitStatus } from "./shared/exit-status.js";
import type { Terminal } from "./shared/terminal.js";

// Such as a full disk: not a bug of ours, and its stack says nothing.
const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && "syscall" in error;

const explain = (error: unknown): string => {
  const tooMany = explainTooManyFiles(error);
  if (tooMany !== undefined) return tooMany;
  if (error instanceof UsageError || isSystemError(error)) return error.message;
  return `internal error, please report it. ${(error as Error).stack}`;
};

/** Runs `client-contracts` with the parameters that follow its name, and returns the exit status. Never throws. */
export const run = async (parameters: readonly string[], terminal: Terminal, signal: AbortSignal): Promise<number> => {
  let status: number = exitStatus.asExpected;
  const program = createProgram(terminal, signal, (told) => {
    status = told;
  });
  try {
    await program.parseAsync([...parameters], { from: "user" });
    return status;
  } catch (error) {
    // Commander has said what is wrong, or has shown the help.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.asExpected : exitStatus.unusable;
    terminal.stderr.write(`client-contracts: ${explain(error)}\n`);
    return exitStatus.unusable;
  }
};
