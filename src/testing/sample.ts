import type { Consumable } from "../consumer/route.js";
import type { ContractError } from "../contract/error.js";
import { samplesOf } from "../samples/samples-of.js";
import { type Overrides, override } from "./overrides.js";

/** What a producer may write by a contract: the type of what its strict validator returns. */
export type StrictOf<Given extends Consumable<unknown>> = ReturnType<Given["strict"]["parse"]>;

/** Which sample is meant. */
export interface SampleOptions {
  /** A whole number from 0 that chooses the payload: the same one for the same seed, in every process. 1 if absent. */
  readonly seed?: number | undefined;
}

// Whether overrides fit may depend on what else is in the payload.
const mostBases = 20;

/** Returns the seed that is given, or 1. Throws a `TypeError` if it is none. */
export const seedOf = ({ seed = 1 }: SampleOptions): number => {
  if (Number.isSafeInteger(seed) && seed >= 0) return seed;
  throw new TypeError("sample: the seed must be a whole number from 0; give (contract, overrides, { seed: 7 })");
};

/**
 * Returns a payload that satisfies a contract strictly, with the values that its fixtures and examples have, and ids, times
 * and numbers that differ for each seed. The overrides are in it, at any depth; a list takes the place of the whole list,
 * and `undefined` takes a property away. Throws a {@link ContractError} that names the place if the overrides break the
 * contract, and a `TypeError` for what is no contract of this package.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1 } from "client-contracts";
 * import { sample } from "client-contracts/testing";
 *
 * const event = sample(ClientAddressRemovedV1, { data: { addressRemoved: { countryCode: "NZ" } } });
 * const another = sample(ClientAddressRemovedV1, {}, { seed: 2 });
 * ```
 */
export const sample = <Given extends Consumable<unknown>>(
  contract: Given,
  overrides: Overrides<StrictOf<Given>> = {} as Overrides<StrictOf<Given>>,
  options: SampleOptions = {},
): StrictOf<Given> => {
  if (typeof contract?.strict?.safeParse !== "function")
    throw new TypeError("sample: the first argument must be a contract; give (contract, overrides, { seed })");
  let refusal: ContractError | undefined;
  let bases = 0;
  for (const base of samplesOf(contract, seedOf(options))) {
    const result = contract.strict.safeParse(override(base, overrides));
    if (result.success) return result.value as StrictOf<Given>;
    if (!refusal || result.error.issues.length < refusal.issues.length) refusal = result.error;
    bases += 1;
    if (bases === mostBases) break;
  }
  throw refusal ?? new Error(`sample: no payload of ${contract.name} was found with this seed; try another`);
};
