/** Says that generated code cannot represent a schema that the linter accepted, and why. */
export class UnrepresentableError extends Error {
  override readonly name = "UnrepresentableError";
}
