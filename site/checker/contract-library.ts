import type { Contract, identify, parseAny, redact, Validator } from "client-contracts";
import { valueAtPointer } from "./pointer-keys.js";

/**
 * What the checker takes from the package: nothing else judges here. It is given, so that tests can give the sources
 * and the site the built files.
 */
export interface ContractLibrary {
  readonly contracts: Readonly<Record<string, Contract<unknown>>>;
  readonly identify: typeof identify;
  readonly parseAny: typeof parseAny;
  readonly redact: typeof redact;
}

/** What judges a payload by one contract, or by it and the envelope around it. */
export interface PayloadJudge extends Validator<unknown>, Pick<Contract<unknown>, "name" | "fields"> {
  readonly strict: Validator<unknown>;
}

/** A contract of envelopes, which can judge together with the contract of what they carry. */
interface Envelope {
  of(carried: Contract<unknown>): PayloadJudge;
}

/** Makes the function that finds what judges a value by a contract: with its envelope, if the value is one. */
export const createJudges = ({ contracts }: ContractLibrary) => {
  const enveloped = new Map<string, PayloadJudge>();
  return (name: string, value: unknown): PayloadJudge => {
    const contract = contracts[name];
    if (!contract) throw new Error(`contract-checker: there is no contract ${name}`);
    const { identity } = contract;
    if (!identity?.envelope || valueAtPointer(value, identity.at) === undefined) return contract;
    const found = enveloped.get(name) ?? (contracts[identity.envelope.contract] as unknown as Envelope).of(contract);
    enveloped.set(name, found);
    return found;
  };
};
