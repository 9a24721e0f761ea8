/**
 * Says that checking was asked for in a way that makes no sense: a contract that is not there, a limit that is no number.
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
  /** Tells this error apart in logs and in `catch`, as Node's own errors do. */
  readonly code = "ERR_USAGE";
}
