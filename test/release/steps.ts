/** The steps of a rehearsal, one after another. */
export interface Steps {
  /** Takes a step. Rejects with its name, and what is wrong, if it fails. */
  step<Result>(name: string, action: () => Result | Promise<Result>): Promise<Result>;
  /** How many steps did what they should, and how many did not, in the form in which a run of tests is reported. */
  report(): { numPassedTests: number; numFailedTests: number; numPendingTests: number };
}

/** Makes steps that say in a line each that they have been taken. */
export const createSteps = (print: (line: string) => void): Steps => {
  let [passed, failed] = [0, 0];
  return {
    step: async (name, action) => {
      const start = performance.now();
      try {
        const result = await action();
        passed += 1;
        print(`✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
        return result;
      } catch (error) {
        failed += 1;
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`✗ step ${passed + failed}, ${name}: ${reason}`, { cause: error });
      }
    },
    report: () => ({ numPassedTests: passed, numFailedTests: failed, numPendingTests: 0 }),
  };
};
