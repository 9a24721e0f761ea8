import { ContractError } from "../contract/error.js";
import type { Issues } from "../contract/issue.js";
import { faultsToIssues } from "../contract/to-issues.js";
import { findFaults } from "../json/faults.js";
import { rethrowIfOurs } from "../json/whose-fault.js";

/** The error of a value that may be a payload of any contract. */
export const nobodysError = (issues: Issues): ContractError => new ContractError("any contract", issues);

/**
 * Returns what `read` reads out of a value that may be a payload of any contract. Throws a {@link ContractError} that
 * says what cannot be read, if that is why reading throws; it rethrows an error that is a bug in this package.
 */
export const readPayload = <Read>(value: unknown, read: () => Read): Read => {
  try {
    return read();
  } catch (error) {
    rethrowIfOurs(error, value);
    throw nobodysError(faultsToIssues(findFaults(value)));
  }
};
