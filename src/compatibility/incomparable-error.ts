/** Why two schemas cannot be compared. That is never "compatible". */
export class IncomparableError extends Error {
  override readonly name = "IncomparableError";
}
