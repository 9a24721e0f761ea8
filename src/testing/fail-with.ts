import { AssertionError } from "node:assert";

const shown = 20;

/** Throws an `AssertionError` that lists what is wrong, in the words of a summary before it; nothing if nothing is. */
export const failWith = (summary: string, faults: readonly string[]): void => {
  if (faults.length === 0) return;
  const lines = faults.slice(0, shown).map((fault) => `\n  ${fault}`);
  const more = faults.length - shown;
  throw new AssertionError({ message: `${summary}:${lines.join("")}${more > 0 ? `\n  and ${more} more` : ""}` });
};
