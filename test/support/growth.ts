/** Makes a text of about a length: a near-miss of what is looked for. */
export type Shape = (length: number) => string;

// Of the processor, which is the same however busy the machine is.
const timeOf = async (run: () => unknown): Promise<number> => {
  const begin = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
};

// The square of 1 MB is 10^12 steps, which take minutes. What takes a second or less is not a square.
const noise = 1000;
// Of ten times the text. A square would be 100.
const mostGrowth = 40;
// The square of 100 kB takes seconds: what takes milliseconds is not a square, and 1 MB of it
// would tell nothing more.
const [longEnough, short] = [100_000, 5];

/**
 * Returns what grows faster than the text does: the times of both lengths, in words. Undefined if the growth is linear,
 * up to 1 MB.
 */
export const findGrowth = async (
  look: (text: string) => unknown,
  shape: Shape,
  lengths: readonly number[] = [10_000, 100_000, 1_000_000],
): Promise<string | undefined> => {
  let before = Number.POSITIVE_INFINITY;
  for (const length of lengths) {
    const text = shape(length);
    const run = () => look(text);
    let time = await timeOf(run);
    if (time > noise && time > mostGrowth * before) time = Math.min(time, await timeOf(run));
    if (time > noise && time > mostGrowth * before)
      return `${length} characters take ${time.toFixed()} ms, a tenth of them ${before.toFixed()} ms`;
    if (length >= longEnough && time < short) return undefined;
    before = time;
  }
  return undefined;
};
