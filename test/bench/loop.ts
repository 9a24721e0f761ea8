/** Returns for how many items `judge` returns something true, the whole list `repeats` times. */
export const countAccepted = (judge: (item: never) => unknown, items: readonly unknown[], repeats: number): number => {
  let accepted = 0;
  for (let repeat = 0; repeat < repeats; repeat++) for (const item of items) if (judge(item as never)) accepted += 1;
  return accepted;
};
