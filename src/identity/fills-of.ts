import type { Contract } from "../contract/contract.js";
import type { Fills } from "../contract/fills.js";
import { contracts } from "../generated/index.js";

/** What the builder of a contract of this package fills, by the contract's name; nothing for any other name. */
export const fillsOf = (name: string): Fills => {
  const all: Readonly<Record<string, Contract<unknown>>> = contracts;
  return Object.hasOwn(all, name) ? (all[name] as Contract<unknown>).fills : {};
};
