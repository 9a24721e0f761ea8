import { GenerationError } from "../generator/input/problem.js";

/** Runs a script; where the contracts' files are the reason why it fails, says so without a stack and exits with 1. */
export const reportProblems = async (main: () => Promise<void>): Promise<void> => {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
};
