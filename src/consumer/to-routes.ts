import { contracts } from "../generated/index.js";
import { isObject } from "../json/is-object.js";
import { nearest } from "../json/nearest-text.js";
import { visible } from "../json/visible.js";
import { refuse } from "./refuse.js";
import type { Route } from "./route.js";

const all: Readonly<Record<string, Route["contract"]>> = contracts;

const toRoute = ([name, handler]: [string, unknown]): Route => {
  if (!Object.hasOwn(all, name)) {
    const meant = nearest(name, Object.keys(all));
    const advice = meant === undefined ? "give on(contract, handler) in a list" : `did you mean ${meant}?`;
    return refuse(`no contract has the name ${visible(name)}; ${advice}`);
  }
  if (typeof handler !== "function") return refuse(`${name} has no handler; give a function`);
  return { contract: all[name] as Route["contract"], handler: handler as Route["handler"] };
};

// A route has a contract, and a contract judges: neither is a record of handlers.
const isRecord = (given: unknown): given is object =>
  isObject(given) && !isObject(given.contract) && !isObject(given.strict);

/**
 * Returns the routes of a consumer: those of a list, lists of them in it included, or one for each handler of a record.
 * Throws a `TypeError` if a record names no contract, or has no handler under a name.
 */
export const toRoutes = (given: unknown): readonly Route[] => {
  if (Array.isArray(given)) return given.flat();
  if (isRecord(given)) return Object.entries(given).map(toRoute);
  return refuse("give a list, [on(contract, handler), ...], or a record, { ClientAddressRemovedV1: handler, ... }");
};
