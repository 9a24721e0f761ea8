import type { Issues } from "../contract/issue.js";
import { changes, findHints } from "./mutations.js";
import { fixturesOf, type Samplable, samplesOf, schemasOf } from "./samples-of.js";

/** A payload that breaks a rule. */
export interface BrokenSample {
  /** The rule, as the place and the keyword: `"/data/clientId:format"`. */
  readonly rule: string;
  readonly payload: unknown;
  /** What the strict validator says of the payload: the rule that it breaks, and what it cannot help breaking with it. */
  readonly issues: Issues;
}

const seeds = [1, 2, 3, 4, 5, 6];

/** Valid payloads of different shapes. */
const basesOf = (contract: Samplable): unknown[] => [
  ...fixturesOf(contract, "valid").map(({ payload }) => payload),
  ...seeds.flatMap((seed) => {
    const { value, done } = samplesOf(contract, seed).next();
    return done ? [] : [value];
  }),
];

/** Yields valid payloads with one change each, as what they are after it. */
export function* changed(contract: Samplable): Generator<unknown> {
  const hints = findHints(schemasOf(contract));
  for (const base of basesOf(contract)) yield* changes(base, hints);
}

// A rule for the items of a list is one rule.
const sameForItems = (rule: string): string => rule.replace(/\/\d+(?=[/:])/g, "/*");

/** Returns one of the payloads for each rule that they break strictly: the first of those that break the fewest others. */
export const oneARule = (contract: Samplable, payloads: Iterable<unknown>): BrokenSample[] => {
  const found = new Map<string, BrokenSample>();
  for (const payload of payloads) {
    const result = contract.strict.safeParse(payload);
    if (result.success) continue;
    const { issues } = result.error;
    for (const { pointer, keyword } of issues) {
      const rule = `${pointer}:${keyword}`;
      const before = found.get(sameForItems(rule));
      if (!before || before.issues.length > issues.length) found.set(sameForItems(rule), { rule, payload, issues });
    }
  }
  return [...found.values()].sort((left, right) => (left.rule < right.rule ? -1 : 1));
};
