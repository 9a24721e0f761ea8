import { type Contract, type RuleSet, type UnknownProperties, validatorBy } from "../../contract/contract.js";
import type { Identity } from "../../contract/identity.js";
import type { Issue } from "../../contract/issue.js";
import { findContextIssues } from "../../contract/mark-issues.js";
import { acceptsParsed, createValidator, partsOf, passes, type Validator } from "../../contract/validator.js";
import { type Fields, fieldAt } from "../../fields/field-tree.js";
import { glances } from "../../generated/glances.js";
import { contracts } from "../../generated/index.js";
import { envelop, isCarried } from "../../identity/enveloped.js";
import { isClosed } from "../../json/known.js";
import { toKeys } from "../../json/pointer.js";
import { isWellFormed } from "../../json/well-formed.js";
import type { Glance } from "../model/glance.js";

/** Judges values that were read from JSON text by one contract. */
export interface ContractJudge {
  /** The contract's name. */
  readonly name: string;
  /**
   * Whether, beyond doubt, the rules accept a value and JSON can carry it. `text` is what it was read from, if that may
   * say more than the value.
   */
  readonly accepts: (value: unknown, text: string | undefined) => boolean;
  /**
   * Whether a value belongs, beyond doubt, to the contract and to no other, provided that the judge accepts it. It reads
   * the mark alone: what is accepted strictly cannot have another one.
   */
  readonly owns: (value: unknown) => boolean;
  /** Every reason why the value is refused, what JSON cannot carry among them. */
  readonly findIssues: (value: unknown) => readonly Issue[];
  /** The judge of the envelope around what this one judges, if it comes in one. */
  readonly enveloped?: ContractJudge;
}

const all: Readonly<Record<string, Contract<unknown>>> = contracts;

/** Whether a value may have something at a place, as far as its fields are known. */
const mayHave = (fields: Fields, [key, ...keys]: readonly string[]): boolean => {
  if (key === undefined) return true;
  const field = fieldAt(fields, key);
  return field === undefined ? !isClosed(fields) : mayHave(field, keys);
};

/** Whether no value that has the known fields alone, and the mark, can have the mark of another contract too. */
const isAlone = ({ at, values = [] }: Identity, name: string, known: Fields): boolean =>
  Object.values(all).every(({ name: other, identity }) => {
    // An envelope around any payload has no mark to be told by.
    if (other === name || !identity?.values) return true;
    return identity.at === at
      ? !identity.values.some((text) => values.includes(text))
      : !mayHave(known, toKeys(identity.at));
  });

const createJudge = (
  validator: Validator<unknown>,
  { name, identity }: Pick<Contract<unknown>, "name" | "identity">,
): ContractJudge => {
  // A file shows what a message would be: by the published rules too, it reports what JSON cannot carry.
  const parts = { ...partsOf(validator), faithful: true };
  const { safeParse } = createValidator(parts);
  const { known } = parts;
  const glance: Glance = glances[parts.name] ?? {};
  // Beyond doubt: false decides nothing.
  const saysNoMore = (value: unknown, text: string): boolean =>
    glance.length?.(value) === text.length && isWellFormed(text);
  let isTelling: boolean | undefined;
  return {
    name: parts.name,
    // The version is among the rules; what stands beside the mark is not, but in an envelope.
    owns: (value) => {
      if (!identity?.values || !glance.mark || !known) return false;
      isTelling ??= isAlone(identity, name, known);
      const isNamed = isTelling && identity.values.includes(glance.mark(value) as string);
      return isNamed && findContextIssues(identity, value).length === 0;
    },
    accepts: (value, text) =>
      text !== undefined && saysNoMore(value, text) ? passes(parts.rules, value) : acceptsParsed(parts, value, text),
    findIssues: (value) => {
      const result = safeParse(value);
      return result.success ? [] : result.error.issues;
    },
  };
};

const createJudges = (rules: RuleSet, unknownProperties: UnknownProperties): ReadonlyMap<string, ContractJudge> => {
  const judges = Object.values(all).map((contract): [string, ContractJudge] => {
    const judgeBy = (validated: Parameters<typeof validatorBy>[0]) =>
      createJudge(validatorBy(validated, rules, unknownProperties), contract);
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
