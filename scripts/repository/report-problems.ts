import { GenerationError } from "../generator/input/problem.js";

/** Where a script prints to: the console, or what a test has in its place. */
export type Output = Pick<Console, "error" | "log">;

/** Runs a script, and returns its exit status: 1, and the reason without a stack, if it lies in the contracts' files. */
export const reportProblems = async ({ error: print }: Output, run: () => Promise<number>): Promise<number> => {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error;
    print(error.message);
    return 1;
  }
};
