import type { Consumable } from "../consumer/route.js";
import { changes, findHints } from "../samples/mutations.js";
import { schemasOf } from "../samples/samples-of.js";
import { type Arbitrary, type FastCheck, loadFastCheck } from "./fast-check.js";
import { pathsIn, replaceAt } from "./places.js";
import { type BrokenOptions, breaks } from "./rule-samples.js";
import { type StrictOf, sample } from "./sample.js";

const mostSeeds = 1000;
const mostEdits = 20;
const mostIndex = 2 ** 31 - 1;

/** One change: which place, of all that there are, and what is there instead; nothing if it is undefined. */
type Edit = readonly [place: number, value: unknown];

/** The payload after those changes that leave it valid. */
const edit = (contract: Consumable<unknown>, payload: unknown, edits: readonly Edit[]): unknown => {
  let edited = payload;
  for (const [place, value] of edits) {
    const paths = pathsIn(edited);
    const path = paths[place % paths.length];
    if (!path) continue;
    const tried = replaceAt(edited, path, value);
    if (contract.strict.is(tried)) edited = tried;
  }
  return edited;
};

/**
 * Returns an arbitrary of fast-check: payloads that satisfy a contract strictly, which are samples with some values
 * replaced by any others that the contract allows there, and with some properties taken away. It shrinks towards the first
 * sample. Give fast-check, or let this load it; it is needed for nothing else.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, messageId } from "client-contracts";
 * import { arbitrary } from "client-contracts/testing";
 * import fc from "fast-check";
 *
 * const property = fc.property(arbitrary(ClientAddressRemovedV1, fc), (event) => messageId(event).length === 64);
 * ```
 */
export const arbitrary = <Given extends Consumable<unknown>>(
  contract: Given,
  fc: FastCheck = loadFastCheck(),
): Arbitrary<StrictOf<Given>> => {
  const value = fc.oneof(fc.string({ unit: "grapheme" }), fc.jsonValue(), fc.constant(undefined));
  const edits = fc.array(fc.tuple(fc.nat(mostIndex), value), { maxLength: mostEdits });
  return fc
    .tuple(fc.nat(mostSeeds), edits)
    .map(([seed, chosen]: [number, Edit[]]) =>
      edit(contract, sample(contract, undefined, { seed }), chosen),
    ) as Arbitrary<StrictOf<Given>>;
};

const mostBases = 30;

/**
 * Returns an arbitrary of fast-check: payloads that a contract refuses, each of them a sample with one change. With
 * `{ rules: "published" }`, they are what consumers refuse too.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1, createConsumer, on } from "client-contracts";
 * import { nearMisses } from "client-contracts/testing";
 * import fc from "fast-check";
 *
 * const consumer = createConsumer([on(ClientAddressRemovedV1, () => {})]);
 * const property = fc.asyncProperty(nearMisses(ClientAddressRemovedV1, fc, { rules: "published" }), async (body) => {
 *   const { status } = await consumer.receive({ body });
 *   return status !== "handled";
 * });
 * ```
 */
export const nearMisses = (
  contract: Consumable<unknown>,
  fc: FastCheck = loadFastCheck(),
  options: BrokenOptions = {},
): Arbitrary<unknown> => {
  const hints = findHints(schemasOf(contract));
  const isBroken = breaks(contract, options);
  const known = new Map<number, readonly unknown[]>();
  const missesOf = (seed: number): readonly unknown[] => {
    const misses = known.get(seed) ?? [...changes(sample(contract, undefined, { seed }), hints)].filter(isBroken);
    known.set(seed, misses);
    return misses;
  };
  return fc.tuple(fc.nat(mostBases), fc.nat(mostIndex)).map(([seed, index]: [number, number]) => {
    const misses = missesOf(seed);
    return misses[index % misses.length];
  });
};
