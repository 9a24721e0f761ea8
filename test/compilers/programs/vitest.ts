// What a user makes of the matchers.
import {
  type ContractLike,
  type ContractMatchers,
  contractMatchers,
  type MatcherOptions,
} from "client-contracts/vitest";

export const matchers = contractMatchers;
export const { toSatisfyContract } = contractMatchers;
export const pass = (value: unknown, contract: ContractLike) => contractMatchers.toSatisfyContract(value, contract);
export const strict = (contract: ContractLike) => contract.strict;
export const result = (contract: ContractLike) => contract.strict.safeParse({});
export const rules = ({ rules }: MatcherOptions) => rules;
export const all = (matchers: ContractMatchers<void>) => ({ ...contractMatchers, ...matchers });
