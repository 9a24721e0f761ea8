import type { Contract } from "../../contract/contract.js";
import type { Issue } from "../../contract/issue.js";
import { faultToIssue } from "../../contract/to-issues.js";
import type { Validator } from "../../contract/validator.js";
import { checks } from "../../generated/checks.js";
import { contracts, PismoEvent } from "../../generated/index.js";
import { findFaults } from "../../json/faults.js";

/** Judges values that were read from JSON text by one contract. */
export interface Judge {
  /** The contract's name. */
  readonly name: string;
  /** Whether the contract accepts the value. What JSON cannot carry is not looked for. */
  readonly accepts: (value: unknown) => boolean;
  /** Every reason why the value is refused, what JSON cannot carry among them. */
  readonly findIssues: (value: unknown) => readonly Issue[];
  /** The judge of Pismo's envelope around what this one judges, where it comes in one. */
  readonly enveloped?: Judge;
}

/** The judges of all contracts: by the contract's name, and by the name that Pismo's envelope gives an event. */
export interface Judges {
  readonly byName: ReadonlyMap<string, Judge>;
  readonly byEventType: ReadonlyMap<string, Judge>;
}

type AnyContract = Contract<unknown> & { readonly eventTypes?: readonly string[] };

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

const createJudges = (published: boolean): Judges => {
  const validatorOf = (contract: Validator<unknown> & { readonly strict: Validator<unknown> }) =>
    published ? contract : contract.strict;

  const acceptsWith = (name: string): Judge["accepts"] => {
    const { published: check, documented } = checks[name as keyof typeof checks];
    return published || !documented ? check : (value) => check(value) && documented(value);
  };

  const judgeEnvelope = (contract: Required<AnyContract>, accepts: Judge["accepts"]): Judge => {
    const envelope = PismoEvent.of(contract);
    const acceptsEnvelope = acceptsWith(PismoEvent.name);
    return {
      name: envelope.name,
      accepts: (value) => {
        if (!acceptsEnvelope(value)) return false;
        const { event_type, data } = value as PismoEvent;
        return contract.eventTypes.includes(event_type) && accepts(data);
      },
      findIssues: findIssuesWith(validatorOf(envelope)),
    };
  };

  const byName = new Map<string, Judge>();
  const byEventType = new Map<string, Judge>();
  for (const contract of Object.values<AnyContract>(contracts)) {
    const accepts = acceptsWith(contract.name);
    const enveloped = contract.eventTypes && judgeEnvelope(contract as Required<AnyContract>, accepts);
    byName.set(contract.name, {
      name: contract.name,
      accepts,
      findIssues: findIssuesWith(validatorOf(contract)),
      ...(enveloped && { enveloped }),
    });
    for (const type of contract.eventTypes ?? []) if (enveloped) byEventType.set(type, enveloped);
  }
  return { byName, byEventType };
};

const made = new Map<boolean, Judges>();

/** Returns the judges by the published schemas alone, or with the documented rules. */
export const judgesBy = (published: boolean): Judges => {
  const judges = made.get(published) ?? createJudges(published);
  made.set(published, judges);
  return judges;
};
