import { setTimeout as pause } from "node:timers/promises";

// Longer than any broker takes to come back.
const patience = 120_000;

/** Does something until it succeeds, or has failed for too long. */
export const persist = async <Value>(action: () => Promise<Value>): Promise<Value> => {
  const late = Date.now() + patience;
  for (;;) {
    try {
      return await action();
    } catch (error) {
      if (Date.now() > late) throw error;
      await pause(100);
    }
  }
};
