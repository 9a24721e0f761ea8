import type { Consumable } from "../consumer/route.js";
import { type RuleSet, ruleSets } from "../contract/contract.js";
import { findMarkIssues } from "../contract/mark-issues.js";
import { type BrokenSample, changed, oneARule } from "../samples/one-a-rule.js";
import { fixturesOf } from "../samples/samples-of.js";

/** Whose rules are broken. */
export interface BrokenOptions {
  /** `strict` ones (the default), which bind producers, or `published` ones alone: what consumers refuse. */
  readonly rules?: RuleSet | undefined;
}

/** Whether a payload breaks the rules that are meant. Throws a `TypeError` for words that say neither. */
export const breaks = (contract: Consumable<unknown>, { rules = "strict" }: BrokenOptions) => {
  if (!ruleSets.includes(rules)) throw new TypeError(`rules must be ${ruleSets.join(" or ")}`);
  const validator = rules === "strict" ? contract.strict : contract;
  return (payload: unknown): boolean => !validator.is(payload);
};

/** Whether consumers accept a payload, and producers must not write it. */
const isTolerated = (contract: Consumable<unknown>, payload: unknown): boolean => {
  const { identity } = contract;
  // With another mark, it is not for this contract.
  const isMarked = !identity || identity.envelope !== undefined || findMarkIssues(identity, payload).length === 0;
  return isMarked && contract.is(payload) && !contract.strict.is(payload);
};

function* filtered(payloads: Iterable<unknown>, isMeant: (payload: unknown) => boolean): Generator<unknown> {
  for (const payload of payloads) if (isMeant(payload)) yield payload;
}

function* candidates(contract: Consumable<unknown>, kind: "tolerated" | "invalid"): Generator<unknown> {
  for (const { payload } of fixturesOf(contract, kind)) if (payload !== undefined) yield payload;
  yield* changed(contract);
}

/**
 * Returns one payload for each rule of a contract, which breaks that rule and as little else as possible, with the issues
 * that it raises. Each is a fixture, or a valid payload with one change. They are the same ones each time.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1 } from "client-contracts";
 * import { invalidSamples } from "client-contracts/testing";
 * import { expect, it } from "vitest";
 *
 * it.each(invalidSamples(ClientAddressRemovedV1))("refuses what breaks $rule", ({ payload, issues }) => {
 *   expect(ClientAddressRemovedV1.strict.safeParse(payload)).toMatchObject({ success: false, error: { issues } });
 * });
 * ```
 */
export const invalidSamples = (contract: Consumable<unknown>, options: BrokenOptions = {}): BrokenSample[] =>
  oneARule(contract, filtered(candidates(contract, "invalid"), breaks(contract, options)));

/**
 * Returns payloads that consumers of a contract accept and producers must not write: one for each rule that is only
 * documented, with the issues that the strict validator raises. They are the same ones each time.
 *
 * @example
 * ```ts
 * import { ClientAddressRemovedV1 } from "client-contracts";
 * import { toleratedSamples } from "client-contracts/testing";
 *
 * for (const { rule, payload } of toleratedSamples(ClientAddressRemovedV1))
 *   console.log(rule, ClientAddressRemovedV1.is(payload)); // true
 * ```
 */
export const toleratedSamples = (contract: Consumable<unknown>): BrokenSample[] =>
  oneARule(
    contract,
    filtered(candidates(contract, "tolerated"), (payload) => isTolerated(contract, payload)),
  );
