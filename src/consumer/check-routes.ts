import { refuse } from "./refuse.js";
import type { Route } from "./route.js";

/**
 * Throws a `TypeError` if there are no routes, if one has no contract or no handler, or if two are for the same
 * contract.
 */
export const checkRoutes = (routes: readonly Route[]): void => {
  if (routes.length === 0) refuse("there is no handler; give on(contract, handler) for each contract");
  const taken = new Map<string, number>();
  for (const [index, route] of routes.entries()) {
    // A contract's `strict` and the schemas of other libraries are not contracts: they know no fields.
    if (typeof route?.contract?.strict?.safeParse !== "function" || route.contract.fields === undefined)
      refuse(`route ${index} has no contract: check for a circular import, and give on(contract, handler)`);
    const { contract, handler, when } = route;
    if (typeof handler !== "function") refuse(`${contract.name} has no handler; give on(contract, handler)`);
    const { identity } = contract;
    if (when !== undefined && typeof when !== "function") refuse(`when of ${contract.name} must be a function`);
    if (when !== undefined && identity && !identity.envelope)
      refuse(
        `${contract.name} is recognised by ${identity.at}; remove when, which is for contracts whose payloads carry no mark`,
      );
    // Pismo's payload and the envelope around it are two contracts for one event.
    const names = identity?.values?.join(", ");
    const claims = [[contract.name], ...(names === undefined ? [] : [[names, identity?.at, identity?.with]])];
    for (const claim of claims) {
      const key = JSON.stringify(claim);
      const other = taken.get(key);
      if (other !== undefined) refuse(`handlers ${other} and ${index} are both for ${claim[0]}; give only one`);
      taken.set(key, index);
    }
  }
};
