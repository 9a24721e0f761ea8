import type { Route } from "./route.js";

const refuse = (reason: string): never => {
  throw new TypeError(`createConsumer: ${reason}`);
};

/** Throws a `TypeError` where routes are none, are for no contract or without a handler, or are for the same. */
export const checkRoutes = (routes: readonly Route[]): void => {
  if (!Array.isArray(routes)) refuse("give a list: [on(contract, handler), ...]");
  if (routes.length === 0) refuse("there is no handler; give on(contract, handler) for each contract");
  const taken = new Map<string, number>();
  for (const [index, route] of routes.entries()) {
    // A contract's `strict`, and schemas of other libraries, are no contracts: they know no fields.
    if (typeof route?.contract?.strict?.safeParse !== "function" || route.contract.fields === undefined)
      refuse(
        `handler ${index} is for no contract; give on(contract, handler), or was the contract imported in a circle?`,
      );
    const { contract, handler } = route;
    if (typeof handler !== "function") refuse(`${contract.name} has no handler; give on(contract, handler)`);
    // Pismo's payload and the envelope around it are two contracts for one event.
    for (const claim of [contract.name, contract.eventTypes?.join(", ")]) {
      const other = claim === undefined ? undefined : taken.get(claim);
      if (other !== undefined) refuse(`handlers ${other} and ${index} are both for ${claim}; give one`);
      if (claim !== undefined) taken.set(claim, index);
    }
  }
};
