import { type Contract, contracts } from "../../src/index.js";

/** Every contract by its name, whatever its payload. */
export const all: Readonly<Record<string, Contract<unknown>>> = contracts;

/** The contract of a name; fails the test if there is none. */
export const contractOf = (name: string): Contract<unknown> => {
  const contract = all[name];
  if (!contract) throw new Error(`there is no contract ${name}`);
  return contract;
};
