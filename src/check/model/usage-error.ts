/**
 * Says that the options of a check make no sense: there is no such contract, or a limit is not a number.
 *
 * @example
 * ```ts
 * import { checkFiles, UsageError } from "client-contracts/check";
 *
 * try {
 *   for await (const result of checkFiles({ contract: process.env.CONTRACT })) console.log(result.file);
 * } catch (error) {
 *   if (error instanceof UsageError) console.error(error.message);
 * }
 * ```
 */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** Identifies this error in logs and in `catch`, as the codes of Node's own errors do. */
  readonly code = "ERR_USAGE";
}
