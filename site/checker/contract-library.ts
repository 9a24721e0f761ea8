import type { Contract, identify, redact } from "client-contracts";

/**
 * What the checker takes from the package: nothing else judges here. It is given, so that tests can give the sources
 * and the site the built files.
 */
export interface ContractLibrary {
  readonly contracts: Readonly<Record<string, Contract<unknown>>>;
  readonly identify: typeof identify;
  readonly redact: typeof redact;
}
