import type { Issues } from "./issue.js";

// Registered globally, so that an error of another copy of this package (ESM beside CJS, two versions) is recognised
// too.
const brand = Symbol.for("client-contracts.ContractError");

const shownIssues = 3;

const summarise = (contract: string, issues: Issues): string => {
  const shown = issues.slice(0, shownIssues).map(({ pointer, message, code }) => {
    const reason = pointer ? `${pointer} ${message}` : message;
    return code ? `${reason} (${code})` : reason;
  });
  const more = issues.length - shown.length;
  return `${contract}: ${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
};

/**
 * Says that a payload breaks a contract: which contract, and every issue. No message, issue or cause holds a value of
 * the payload.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, isContractError } from "client-contracts";
 *
 * try {
 *   ClientAddressRemovedV1.parse({});
 * } catch (error) {
 *   if (isContractError(error)) console.log(error.issues[0].pointer); // "/metadata"
 * }
 * ```
 */
export class ContractError extends Error {
  override readonly name = "ContractError";
  /** Identifies this error in logs and in `catch`, as the codes of Node's own errors do. */
  readonly code = "ERR_CONTRACT";
  /** The name of the contract: `"ClientAddressRemovedV1"`. */
  readonly contract: string;
  /** Every reason, not only the first. */
  readonly issues: Issues;

  constructor(contract: string, issues: Issues) {
    super(summarise(contract, issues));
    this.contract = contract;
    this.issues = issues;
    Object.defineProperty(this, brand, { value: true });
  }
}

/**
 * Returns whether `error` is a {@link ContractError}, even one of another copy of this package, for which `instanceof`
 * is false.
 *
 * @example
 * ```ts
 * import { isContractError } from "client-contracts";
 *
 * process.on("uncaughtException", (error) => {
 *   if (isContractError(error)) console.error(error.contract, error.issues);
 * });
 * ```
 */
export const isContractError = (error: unknown): error is ContractError => {
  try {
    return (error as { [brand]?: unknown } | null | undefined)?.[brand] === true;
  } catch {
    return false;
  }
};
