import type { Contract } from "../../contract/contract.js";
import type { Issue } from "../../contract/issue.js";
import { findMarkIssues } from "../../contract/mark-issues.js";
import { faultToIssue } from "../../contract/to-issues.js";
import type { Validator } from "../../contract/validator.js";
import { checks } from "../../generated/checks.js";
import { contracts } from "../../generated/index.js";
import { type CarriedContract, envelop } from "../../identity/enveloped.js";
import { findFaults } from "../../json/faults.js";
import { toKeys, valueAt } from "../../json/pointer.js";

/** Judges values that were read from JSON text by one contract. */
export interface Judge {
  /** The contract's name. */
  readonly name: string;
  /** Whether the contract accepts the value. What JSON cannot carry is not looked for. */
  readonly accepts: (value: unknown) => boolean;
  /** Every reason why the value is refused, what JSON cannot carry among them. */
  readonly findIssues: (value: unknown) => readonly Issue[];
  /** The judge of the envelope around what this one judges, where it comes in one. */
  readonly enveloped?: Judge;
}

type Judged = Validator<unknown> & { readonly strict: Validator<unknown> };

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

const isCarried = (contract: Contract<unknown>): contract is CarriedContract<unknown> =>
  contract.identity?.envelope !== undefined;

const createJudges = (published: boolean): ReadonlyMap<string, Judge> => {
  const validatorOf = (contract: Judged) => (published ? contract : contract.strict);

  const acceptsWith = (name: string): Judge["accepts"] => {
    const { published: check, documented } = checks[name as keyof typeof checks];
    return published || !documented ? check : (value) => check(value) && documented(value);
  };

  const judgeEnvelope = (contract: CarriedContract<unknown>): Judge => {
    const { envelope: place, ...identity } = contract.identity;
    const envelope = (contracts as Readonly<Record<string, Contract<unknown>>>)[
      place?.contract ?? ""
    ] as Contract<unknown>;
    const acceptsEnvelope = acceptsWith(envelope.name);
    const acceptsPayload = acceptsWith(contract.name);
    const keys = toKeys(place?.at ?? "");
    const enveloped = envelop<unknown>(envelope, contract);
    return {
      name: enveloped.name,
      accepts: (value) =>
        acceptsEnvelope(value) && findMarkIssues(identity, value).length === 0 && acceptsPayload(valueAt(value, keys)),
      findIssues: findIssuesWith(validatorOf(enveloped)),
    };
  };

  const judges = Object.values<Contract<unknown>>(contracts).map((contract): [string, Judge] => [
    contract.name,
    {
      name: contract.name,
      accepts: acceptsWith(contract.name),
      findIssues: findIssuesWith(validatorOf(contract)),
      ...(isCarried(contract) && { enveloped: judgeEnvelope(contract) }),
    },
  ]);
  return new Map(judges);
};

const made = new Map<boolean, ReadonlyMap<string, Judge>>();

/** Returns the judges by the published schemas alone, or with the documented rules, under their contracts' names. */
export const judgesBy = (published: boolean): ReadonlyMap<string, Judge> => {
  const judges = made.get(published) ?? createJudges(published);
  made.set(published, judges);
  return judges;
};
