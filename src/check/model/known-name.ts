import { type ContractMap, contracts } from "../../generated/index.js";
import { nearestName, otherVersions } from "./nearest-name.js";
import { UsageError } from "./usage-error.js";

const isKnown = (name: string): name is keyof ContractMap => Object.hasOwn(contracts, name);

/** Returns the name if a contract has it. Otherwise throws a {@link UsageError} that suggests the nearest name. */
export const knownName = (name: string): keyof ContractMap => {
  if (isKnown(name)) return name;
  const versions = otherVersions(name);
  const nearest = versions.length > 0 ? versions.join(" or ") : nearestName(name);
  const hint =
    nearest === undefined ? `The contracts are ${Object.keys(contracts).join(", ")}.` : `Did you mean ${nearest}?`;
  throw new UsageError(`There is no contract called ${JSON.stringify(name)}. ${hint}`);
};
