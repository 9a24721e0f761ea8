/** Why contracts could not be compared with those that were released. That is never "compatible". */
export class GateError extends Error {
  override readonly name = "GateError";
}
