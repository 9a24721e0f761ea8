import { type Spread, toSpread } from "./spread.js";

/** How often a pair is measured. */
export interface Rounds {
  readonly warmUps: number;
  readonly pairs: number;
}

/** Returns how many milliseconds `work` takes. */
export const time = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

// Two neighbours share what the machine is busy with at the moment, and the one that goes first changes each time.
const ratioOfPair = (subject: () => void, base: () => void, baseFirst: boolean): number => {
  const before = baseFirst ? time(base) : undefined;
  const measured = time(subject);
  return measured / (before ?? time(base));
};

/** Returns how many times as long `subject` takes as `base`, from pairs that run one after the other. */
export const comparePairs = (subject: () => void, base: () => void, { warmUps, pairs }: Rounds): Spread => {
  const measure = (_: unknown, index: number) => ratioOfPair(subject, base, index % 2 === 0);
  Array.from({ length: warmUps }, measure);
  return toSpread(Array.from({ length: pairs }, measure));
};
