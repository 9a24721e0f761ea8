import type { ContractName } from "../catalogue/contract-name.js";
import { readSchemas } from "../catalogue/contract-schemas.js";
import type { Contract } from "../contract/contract.js";
import type { Issue } from "../contract/issue.js";
import { contracts } from "../generated/index.js";
import { changes, findHints } from "./mutations.js";
import { UnbreakableRuleError } from "./unbreakable-rule-error.js";
import { validSamples } from "./valid-sample.js";

const mostBases = 20;

const namesOf = ({ rule, keyword, pointer }: Issue): string[] => [rule, keyword, pointer, `${pointer}:${keyword}`];

/** The payloads that break a rule with the fewest issues, by what is wrong with them. */
class Fewest {
  count = Number.POSITIVE_INFINITY;
  readonly groups = new Map<string, unknown[]>();

  add(payload: unknown, issues: readonly Issue[]): void {
    if (issues.length > this.count) return;
    if (issues.length < this.count) this.groups.clear();
    this.count = issues.length;
    const what = issues.map(({ pointer, keyword }) => `${pointer}:${keyword}`).join();
    this.groups.set(what, [...(this.groups.get(what) ?? []), payload]);
  }
}

const describeBroken = (broken: ReadonlyMap<Issue["rule"], ReadonlySet<string>>): string[] =>
  [...broken].map(([rule, keywords]) => `${rule}: ${[...keywords].sort().join(", ")}`);

const pick = <Item>(items: readonly Item[], seed: number): Item => items[Math.abs(seed) % items.length] as Item;

/**
 * Returns a payload that breaks `rule` and as little else as possible, always the same one for a seed: a valid payload
 * with one change. Throws an {@link UnbreakableRuleError} if no change breaks it.
 */
export const invalidSample = (name: ContractName, seed: number, rule: string): unknown => {
  const { strict }: Contract<unknown> = contracts[name];
  const { published, documented } = readSchemas(name);
  const hints = findHints(documented === undefined ? [published] : [published, documented]);
  const fewest = new Fewest();
  const broken = new Map<Issue["rule"], Set<string>>();
  let bases = 0;
  for (const base of validSamples(name, seed)) {
    for (const payload of changes(base, hints)) {
      const result = strict.safeParse(payload);
      if (result.success) continue;
      const { issues } = result.error;
      for (const issue of issues) broken.set(issue.rule, (broken.get(issue.rule) ?? new Set()).add(issue.keyword));
      if (issues.some((issue) => namesOf(issue).includes(rule))) fewest.add(payload, issues);
    }
    bases += 1;
    if (fewest.count === 1 || bases === mostBases) break;
  }
  if (fewest.count === Number.POSITIVE_INFINITY) throw new UnbreakableRuleError(name, rule, describeBroken(broken));
  const groups = [...fewest.groups.values()];
  // Neighbouring seeds break different things, and only then find another way of breaking the same thing.
  return pick(pick(groups, seed), Math.floor(seed / groups.length));
};
