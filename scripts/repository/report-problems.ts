import { GenerationError, type Problem } from "../generator/input/problem.js";

/** Where a script prints: the console, or its replacement in a test. */
export type Output = Pick<Console, "error" | "log">;

/** Makes the function that prints what is worth knowing of a contract's files. */
export const printNote =
  ({ log }: Output) =>
  ({ file, pointer, message }: Problem): void =>
    log(`${file}#${pointer} ${message}`);

/**
 * Runs a script, and returns its exit status: 1, with the reason but without a stack, if the reason lies in the
 * contracts' files.
 */
export const reportProblems = async ({ error: print }: Output, run: () => Promise<number>): Promise<number> => {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error;
    print(error.message);
    return 1;
  }
};
