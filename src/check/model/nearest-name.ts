import { closestMatch } from "leven";
import { contracts } from "../../generated/index.js";

const names = Object.keys(contracts);
const withoutVersion = (name: string): string => name.replace(/V\d+$/, "");
const longest = Math.max(...names.map(({ length }) => length)) * 2;

/** Returns the contract whose name is nearest to `name`, or undefined if none is near enough to have been meant. */
export const nearestName = (name: string): string | undefined =>
  name.length > longest ? undefined : closestMatch(name, names, { maxDistance: Math.ceil(name.length / 3) });

/**
 * Returns the contracts that are other versions of what `name` names: `ClientAddressRemovedV1` for
 * `ClientAddressRemovedV9`.
 */
export const otherVersions = (name: string): string[] => {
  const base = withoutVersion(name);
  return base === name ? [] : names.filter((other) => other !== name && withoutVersion(other) === base);
};
