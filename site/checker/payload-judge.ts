import type { Contract, Fields, Issue, RuleSet, Validator } from "client-contracts";
import { withPart } from "../../src/fields/with-part.js";
import { toKeys, valueAt } from "../../src/json/pointer.js";
import type { ContractLibrary } from "./contract-library.js";

/** What judges a payload by one contract, or by it and the envelope around it. */
export interface PayloadJudge {
  readonly name: string;
  /** What `redact` needs. */
  readonly fields: Fields;
  /** Every reason why a JSON text is refused: none if it is accepted. */
  readonly findIssues: (text: string, rules: RuleSet) => readonly Issue[];
}

type Judging = Validator<unknown> & { readonly strict: Validator<unknown> };

const by = (judging: Judging, rules: RuleSet): Validator<unknown> => (rules === "strict" ? judging.strict : judging);

const judgeBy = (contract: Judging & Pick<Contract<unknown>, "name" | "fields">): PayloadJudge => ({
  name: contract.name,
  fields: contract.fields,
  findIssues: (text, rules) => {
    const result = by(contract, rules).safeParseJson(text);
    return result.success ? [] : result.error.issues;
  },
});

/** An envelope without a method `of`: it judges itself, and the carried contract judges what it carries. */
const judgeApart = (envelope: Contract<unknown>, carried: Contract<unknown>, at: string): PayloadJudge => {
  const around = judgeBy(envelope);
  return {
    name: `${envelope.name}<${carried.name}>`,
    // What the envelope marks as a whole, since it may hold anything, is known here.
    fields: withPart(envelope.fields, toKeys(at), carried.fields),
    findIssues: (text, rules) => {
      const ofEnvelope = around.findIssues(text, rules);
      const payload = valueAt(JSON.parse(text), toKeys(at));
      const result = payload === undefined ? undefined : by(carried, rules).safeParse(payload);
      if (!result || result.success) return ofEnvelope;
      const nested = result.error.issues.map(({ path, pointer, ...issue }) => ({
        ...issue,
        path: [...toKeys(at), ...path],
        pointer: `${at}${pointer}`,
      }));
      return [...ofEnvelope, ...nested];
    },
  };
};

/** Makes the function that finds what judges a value by a contract: with its envelope, if the value is one. */
export const createPayloadJudges = ({ contracts }: Pick<ContractLibrary, "contracts">) => {
  const contractOf = (name: string): Contract<unknown> => {
    const contract = contracts[name];
    if (!contract) throw new Error(`contract-checker: there is no contract ${name}`);
    return contract;
  };
  const judgeInEnvelope = (contract: Contract<unknown>, { contract: name, at }: { contract: string; at: string }) => {
    const envelope = contractOf(name) as Contract<unknown> & {
      readonly of?: (carried: Contract<unknown>) => Contract<unknown>;
    };
    return envelope.of ? judgeBy(envelope.of(contract)) : judgeApart(envelope, contract, at);
  };
  const made = new Map<string, PayloadJudge>();
  return (name: string, value: unknown): PayloadJudge => {
    const contract = contractOf(name);
    const { identity } = contract;
    const envelope = identity && valueAt(value, toKeys(identity.at)) !== undefined ? identity.envelope : undefined;
    const key = `${name} ${envelope?.contract ?? ""}`;
    const judge = made.get(key) ?? (envelope ? judgeInEnvelope(contract, envelope) : judgeBy(contract));
    made.set(key, judge);
    return judge;
  };
};
