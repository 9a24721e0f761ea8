import { setTimeout as pause } from "node:timers/promises";
import type { OwnProcess } from "./own-process.js";

/** Processes by their names. */
export type Processes = Readonly<Record<string, OwnProcess>>;

// Far longer than anything takes, even on a busy machine.
const patience = 120_000;

const lastLines = (text: string): string => text.trimEnd().split("\n").slice(-20).join("\n");

/**
 * Returns once nothing is missing any more. Throws what is missing, and the last output of the processes, if that stays
 * the same for too long.
 */
export const until = async (
  findMissing: () => string | undefined | Promise<string | undefined>,
  processes: Processes,
  between = 100,
): Promise<void> => {
  let before: string | undefined;
  let late = 0;
  for (;;) {
    const missing = await findMissing();
    if (missing === undefined) return;
    if (missing !== before) late = Date.now() + patience;
    if (Date.now() > late) {
      const said = Object.entries(processes).map(([name, each]) => `The ${name} printed:\n${lastLines(each.output())}`);
      throw new Error([`Still missing after ${patience / 1000} s: ${missing}`, ...said].join("\n\n"));
    }
    before = missing;
    await pause(between);
  }
};
