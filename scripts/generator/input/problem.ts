/** One reason why nothing can be generated from a contract's files. */
export interface Problem {
  /** The file, from the root of the repository. */
  readonly file: string;
  /** Where in the file, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly message: string;
}

/** Says everything that prevents generating, each with its file and place. */
export class GenerationError extends Error {
  override readonly name = "GenerationError";
  readonly problems: readonly Problem[];

  /** `causes` are the errors of the tools behind the generator, with their stacks. */
  constructor(problems: readonly Problem[], causes: readonly Error[] = []) {
    super(
      problems.map(({ file, pointer, message }) => `${file}#${pointer} ${message}`).join("\n"),
      causes.length > 0 ? { cause: new AggregateError(causes) } : {},
    );
    this.problems = problems;
  }
}
