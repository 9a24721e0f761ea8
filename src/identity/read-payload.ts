import { ContractError } from "../contract/error.js";
import type { Issues } from "../contract/issue.js";
import { faultsToIssues } from "../contract/to-issues.js";
import { rethrowIfOurs } from "../json/blame.js";
import { findFaults } from "../json/faults.js";

/** The error of a value of which nobody knows whose payload it is. */
export const nobodysError = (issues: Issues): ContractError => new ContractError("any contract", issues);

/**
 * Returns what `read` reads out of a value of which nobody knows whose payload it is. Throws a {@link ContractError} that
 * says what in it cannot be read, if that is why reading throws; a mistake of ours it throws as it is.
 */
export const readPayload = <Read>(value: unknown, read: () => Read): Read => {
  try {
    return read();
  } catch (error) {
    rethrowIfOurs(error, value);
    throw nobodysError(faultsToIssues(findFaults(value)));
  }
};
