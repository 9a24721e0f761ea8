import type { ContractName } from "../catalogue/contract-name.js";
import { invalidSample } from "./invalid-sample.js";
import { validSample } from "./valid-sample.js";

export { UnbreakableRuleError } from "./unbreakable-rule-error.js";

/** Which payloads to make. */
export interface SamplesOptions {
  /**
   * A whole number that chooses the payload; 1 if absent, and not a random one: a pipeline makes the same payload today
   * and tomorrow, and anyone can reproduce a failure.
   */
  readonly seed?: number | undefined;
  /** How many, with the seeds that follow; 1 if absent. */
  readonly count?: number | undefined;
  /**
   * Makes payloads that break a rule: `published`, `documented`, a keyword (`format`), a place (`/data/clientId`), or a
   * place and a keyword (`/data/clientId:format`).
   */
  readonly invalid?: string | undefined;
}

/**
 * Yields payloads of a contract, always the same ones for a seed: payloads that satisfy it strictly, or that break one
 * rule and as little else as possible. Throws an {@link UnbreakableRuleError} if nothing breaks that rule.
 */
export function* samples(
  name: ContractName,
  { seed = 1, count = 1, invalid }: SamplesOptions = {},
): Generator<unknown, void> {
  for (let offset = 0; offset < count; offset++) {
    yield invalid === undefined ? validSample(name, seed + offset) : invalidSample(name, seed + offset, invalid);
  }
}
