import type { CreateReporter } from "./reporter.js";

/** Makes a maker of reporters that give files other names. */
export const relocated =
  (createReporter: CreateReporter, rename: (file: string) => string): CreateReporter =>
  (write) => {
    const reporter = createReporter(write);
    return {
      failure: (failure) => reporter.failure({ ...failure, file: rename(failure.file) }),
      file: (result) => reporter.file({ ...result, file: rename(result.file) }),
      end: (summary) => reporter.end(summary),
    };
  };
