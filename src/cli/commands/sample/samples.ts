import type { ContractName } from "../../shared/contract-name.js";
import { invalidSample } from "./invalid-sample.js";
import { validSample } from "./valid-sample.js";

export { UnbreakableRuleError } from "./unbreakable-rule-error.js";

/** Which payloads to make. */
export interface SampleOptions {
  /**
   * A whole number that chooses the payload; 1 where absent, and not a random one: what a pipeline makes today it makes
   * tomorrow too, and a failure can be had again.
   */
  readonly seed?: number | undefined;
  /** How many, with the seeds that follow; 1 where absent. */
  readonly count?: number | undefined;
  /**
   * Makes payloads that break a rule: `published`, `documented`, a keyword (`format`), a place (`/data/clientId`), or a
   * place and a keyword (`/data/clientId:format`).
   */
  readonly invalid?: string | undefined;
}

/**
 * Yields payloads of a contract, always the same ones for a seed: such as satisfy it strictly, or such as break one rule
 * and as little else as can be. Throws an {@link UnbreakableRuleError} where nothing breaks that rule.
 */
export function* samples(
  name: ContractName,
  { seed = 1, count = 1, invalid }: SampleOptions = {},
): Generator<unknown, void> {
  for (let offset = 0; offset < count; offset++) {
    yield invalid === undefined ? validSample(name, seed + offset) : invalidSample(name, seed + offset, invalid);
  }
}
