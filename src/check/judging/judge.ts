import { type Contract, type RuleSet, type UnknownProperties, validatorBy } from "../../contract/contract.js";
import type { Issue } from "../../contract/issue.js";
import { acceptsParsed, createValidator, partsOf, type Validator } from "../../contract/validator.js";
import { contracts } from "../../generated/index.js";
import { envelop, isCarried } from "../../identity/enveloped.js";

/** Judges values that were read from JSON text by one contract. */
export interface ContractJudge {
  /** The contract's name. */
  readonly name: string;
  /**
   * Whether, beyond doubt, the rules accept a value and JSON can carry it. `text` is what it was read from, if that may
   * say more than the value.
   */
  readonly accepts: (value: unknown, text: string | undefined) => boolean;
  /** Every reason why the value is refused, what JSON cannot carry among them. */
  readonly findIssues: (value: unknown) => readonly Issue[];
  /** The judge of the envelope around what this one judges, if it comes in one. */
  readonly enveloped?: ContractJudge;
}

const all: Readonly<Record<string, Contract<unknown>>> = contracts;

const createJudge = (validator: Validator<unknown>): ContractJudge => {
  // A file shows what a message would be: by the published rules too, it reports what JSON cannot carry.
  const parts = { ...partsOf(validator), faithful: true };
  const { safeParse } = createValidator(parts);
  return {
    name: parts.name,
    accepts: (value, text) => acceptsParsed(parts, value, text),
    findIssues: (value) => {
      const result = safeParse(value);
      return result.success ? [] : result.error.issues;
    },
  };
};

const createJudges = (rules: RuleSet, unknownProperties: UnknownProperties): ReadonlyMap<string, ContractJudge> => {
  const judgeBy = (contract: Parameters<typeof validatorBy>[0]) =>
    createJudge(validatorBy(contract, rules, unknownProperties));

  const judges = Object.values(all).map((contract): [string, ContractJudge] => {
    if (!isCarried(contract)) return [contract.name, judgeBy(contract)];
    const envelope = all[contract.identity.envelope.contract] as Contract<unknown>;
    return [contract.name, { ...judgeBy(contract), enveloped: judgeBy(envelop(envelope, contract)) }];
  });
  return new Map(judges);
};

const made = new Map<string, ReadonlyMap<string, ContractJudge>>();

/** Returns the judges by a set of rules, under their contracts' names. */
export const judgesBy = (
  rules: RuleSet,
  unknownProperties: UnknownProperties = "refuse",
): ReadonlyMap<string, ContractJudge> => {
  const key = `${rules} ${unknownProperties}`;
  const judges = made.get(key) ?? createJudges(rules, unknownProperties);
  made.set(key, judges);
  return judges;
};
