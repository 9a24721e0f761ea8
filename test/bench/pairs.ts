import { type Spread, toSpread } from "./spread.js";

/** How often a pair is measured. */
export interface Rounds {
  readonly warmUps: number;
  readonly pairs: number;
}

/** Work that says how much of something it took. */
type Measured = () => number | Promise<number>;

/** Returns how many milliseconds `work` takes. */
export const time = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

// Neighbouring runs share the load of the machine, and the order of the two changes each time.
const ratioOfPair = async (subject: Measured, base: Measured, baseFirst: boolean): Promise<number> => {
  const before = baseFirst ? await base() : undefined;
  const measured = await subject();
  return measured / (before ?? (await base()));
};

/** Returns how many times as much `subject` takes as `base`, from pairs that run one after the other. */
export const compareMeasured = async (
  subject: Measured,
  base: Measured,
  { warmUps, pairs }: Rounds,
): Promise<Spread> => {
  const ratios: number[] = [];
  for (let pair = 0; pair < warmUps + pairs; pair++) ratios.push(await ratioOfPair(subject, base, pair % 2 === 0));
  return toSpread(ratios.slice(warmUps));
};

/** Returns how many times as long `subject` takes as `base`, from pairs that run one after the other. */
export const comparePairs = (subject: () => unknown, base: () => unknown, rounds: Rounds): Promise<Spread> =>
  compareMeasured(
    () => time(subject),
    () => time(base),
    rounds,
  );
