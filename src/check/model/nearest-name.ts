import { contracts } from "../../generated/index.js";
import { closestName, siblingNames } from "../../identity/mark-hint.js";

const names = Object.keys(contracts);

/** Returns the contract whose name is nearest to `name`, or undefined if none is near enough to have been meant. */
export const nearestName = (name: string): string | undefined => closestName(name, names);

/**
 * Returns the contracts that are other versions of what `name` names: `ClientAddressRemovedV1` for
 * `ClientAddressRemovedV9`.
 */
export const otherVersions = (name: string): string[] => siblingNames(name, names);
