import { createInterface, type Interface } from "node:readline";
import type { Question } from "./ask-marks.js";

/** A terminal with somebody at it. */
export interface AskingTerminal {
  readonly question: Question;
  close(): void;
}

/** Returns the terminal of this process; undefined if its input or output is none, as in CI. */
export const openTerminal = (): AskingTerminal | undefined => {
  const { stdin: input, stdout: output } = process;
  if (!input.isTTY || !output.isTTY) return undefined;
  let terminal: Interface | undefined;
  let lines: AsyncIterator<string> | undefined;
  return {
    question: async (text) => {
      // Opened by the first question: an open terminal keeps the process from ending.
      terminal ??= createInterface({ input, output });
      lines ??= terminal[Symbol.asyncIterator]();
      terminal.setPrompt(text);
      terminal.prompt();
      const { done, value } = await lines.next();
      return done ? undefined : value;
    },
    close: () => terminal?.close(),
  };
};
