import type { ContractChange } from "./contract-change.js";
import type { DescribedContract } from "./described-contract.js";
import { findDescriptionChanges } from "./description-changes.js";
import { findSchemaChanges } from "./schema-changes.js";

type Contracts = ReadonlyMap<string, DescribedContract>;

const whole = (contract: string, rule: "added" | "removed", message: string): ContractChange => ({
  contract,
  rule,
  pointer: "",
  keyword: rule,
  message,
  witnesses: {},
});

/** Returns every difference between the contracts of a release and those of now. */
export const findContractChanges = (released: Contracts, current: Contracts): ContractChange[] =>
  [...new Set([...released.keys(), ...current.keys()])].sort().flatMap((name) => {
    const [before, after] = [released.get(name), current.get(name)];
    if (before && after) return [...findSchemaChanges(before, after), ...findDescriptionChanges(before, after)];
    return before ? [whole(name, "removed", "is not there any more")] : [whole(name, "added", "is new")];
  });
