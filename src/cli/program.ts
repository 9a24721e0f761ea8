import { Command } from "commander";
import { addCheck } from "./commands/check/command.js";
import { addCompletion } from "./commands/completion/command.js";
import { addDiff } from "./commands/diff/command.js";
import { addExport } from "./commands/export/command.js";
import { addList } from "./commands/list/command.js";
import { addSample } from "./commands/sample/command.js";
import { addShow } from "./commands/show/command.js";
import type { Terminal } from "./shared/terminal.js";
import { version } from "./shared/version.js";

const defaultWidth = 80;
// Narrower text would be harder to read than lines that the terminal breaks.
const minWidthToWrap = 24;

/** Returns the command `client-contracts`, with its subcommands. It calls `end` with the exit status. */
export const createProgram = (terminal: Terminal, signal: AbortSignal, end: (status: number) => void): Command => {
  const program = new Command("client-contracts")
    .description("Checks payloads against the contracts of the client domain, and shows what those are.")
    .version(version)
    .showHelpAfterError("client-contracts --help tells more.")
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      getOutHelpWidth: () => terminal.stdout.columns ?? defaultWidth,
      getErrHelpWidth: () => terminal.stderr.columns ?? defaultWidth,
    })
    .configureHelp({ minWidthToWrap })
    .exitOverride();
  addCheck(program, terminal, signal, end);
  addDiff(program, terminal, end);
  addList(program, terminal);
  addShow(program, terminal);
  addSample(program, terminal, signal);
  addExport(program, terminal);
  addCompletion(program, terminal);
  return program;
};
