import { type Contract, type RuleSet, type UnknownProperties, validatorBy } from "../../contract/contract.js";
import type { Issue } from "../../contract/issue.js";
import { findMarkIssues, findVersionIssues, readAt } from "../../contract/mark-issues.js";
import { faultToIssue } from "../../contract/to-issues.js";
import type { Validator } from "../../contract/validator.js";
import type { Fields } from "../../fields/field-tree.js";
import { checks } from "../../generated/checks.js";
import { contracts } from "../../generated/index.js";
import { type CarriedContract, envelop, isCarried } from "../../identity/enveloped.js";
import { findFaults } from "../../json/faults.js";

/** Judges values that were read from JSON text by one contract. */
export interface Judge {
  /** The contract's name. */
  readonly name: string;
  /** Whether the rules accept the value. What JSON cannot carry, and what nobody knows, is not looked for. */
  readonly accepts: (value: unknown) => boolean;
  /** The fields that a payload may have, where others are refused. */
  readonly known?: Fields;
  /** Every reason why the value is refused, what JSON cannot carry among them. */
  readonly findIssues: (value: unknown) => readonly Issue[];
  /** The judge of the envelope around what this one judges, where it comes in one. */
  readonly enveloped?: Judge;
}

const findIssuesWith =
  (validator: Validator<unknown>): Judge["findIssues"] =>
  (value) => {
    const result = validator.safeParse(value);
    const broken = result.success ? [] : result.error.issues;
    const said = new Set(broken.map(({ pointer }) => pointer));
    return [
      ...broken,
      ...findFaults(value)
        .map(faultToIssue)
        .filter(({ pointer }) => !said.has(pointer)),
    ];
  };

const all: Readonly<Record<string, Contract<unknown>>> = contracts;

const createJudges = (rules: RuleSet, unknownProperties: UnknownProperties): ReadonlyMap<string, Judge> => {
  const refusesUnknown = rules === "strict" && unknownProperties === "refuse";

  const acceptsWith = ({ name, identity }: Contract<unknown>): Judge["accepts"] => {
    const { published, documented } = checks[name as keyof typeof checks];
    if (rules === "published") return published;
    const saysVersion = identity?.versionAt && !identity.envelope ? identity : undefined;
    return (value) =>
      published(value) &&
      (!documented || documented(value)) &&
      (!saysVersion || findVersionIssues(saysVersion, value).length === 0);
  };

  const judgeEnvelope = (contract: CarriedContract<unknown>): Judge => {
    const { at, contract: around } = contract.identity.envelope;
    const envelope = all[around] as Contract<unknown>;
    const acceptsEnvelope = acceptsWith(envelope);
    const acceptsPayload = acceptsWith(contract);
    const enveloped = envelop<unknown>(envelope, contract);
    return {
      name: enveloped.name,
      accepts: (value) =>
        acceptsEnvelope(value) &&
        findMarkIssues(enveloped.identity, value).length === 0 &&
        acceptsPayload(readAt(value, at)),
      ...(refusesUnknown && { known: enveloped.fields }),
      findIssues: findIssuesWith(validatorBy(enveloped, rules, unknownProperties)),
    };
  };

  const judges = Object.values(all).map((contract): [string, Judge] => [
    contract.name,
    {
      name: contract.name,
      accepts: acceptsWith(contract),
      ...(refusesUnknown && { known: contract.fields }),
      findIssues: findIssuesWith(validatorBy(contract, rules, unknownProperties)),
      ...(isCarried(contract) && { enveloped: judgeEnvelope(contract) }),
    },
  ]);
  return new Map(judges);
};

const made = new Map<string, ReadonlyMap<string, Judge>>();

/** Returns the judges by a set of rules, under their contracts' names. */
export const judgesBy = (
  rules: RuleSet,
  unknownProperties: UnknownProperties = "refuse",
): ReadonlyMap<string, Judge> => {
  const key = `${rules} ${unknownProperties}`;
  const judges = made.get(key) ?? createJudges(rules, unknownProperties);
  made.set(key, judges);
  return judges;
};
