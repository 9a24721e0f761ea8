const codes = ["EMFILE", "ENFILE"];

/** Returns what to do if a file could not be opened because too many are; undefined if the error says something else. */
export const explainTooManyFiles = (error: unknown): string | undefined =>
  codes.includes(String((error as { code?: unknown } | undefined)?.code))
    ? "too many files are open: allow more, for example with ulimit -n 1024"
    : undefined;
