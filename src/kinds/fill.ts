import { type Contract, type ContractParts, type UnknownProperties, validatorBy } from "../contract/contract.js";
import type { Dates } from "../contract/dates.js";
import type { Fill } from "../contract/fills.js";
import { findObjectFault } from "../json/faults.js";
import { isObject } from "../json/is-object.js";
import { partAt } from "../json/known.js";
import { newId } from "../json/new-id.js";
import { rethrowIfOurs } from "../json/whose-fault.js";
import { changeAll, changeItems, changeMembers } from "./change-places.js";

/** The current time, for what a builder fills; tests give a fixed one. */
export type Clock = () => Date;

/** What a builder needs besides what the payload is made of. */
export interface BuildOptions {
  /** The current time, for what the builder fills with it; the system's clock if absent. */
  readonly clock?: Clock | undefined;
  /** A new id, for each id that the builder fills; a random UUID if absent. */
  readonly newId?: (() => string) | undefined;
  /** Whether properties that the contract does not know may be written; if absent, they are refused. */
  readonly unknownProperties?: UnknownProperties | undefined;
  /** The source of a producer's events, if their metadata has a field for it and the caller gives none. */
  readonly source?: string | undefined;
  /** The application breadcrumb of a producer's events, likewise. */
  readonly applicationBreadcrumb?: string | undefined;
  /** The correlation id of a message, if its payload has a field for it and the caller gives none. */
  readonly correlationId?: string | undefined;
}

/** The clock of a builder without one of its own. */
export const systemClock: Clock = () => new Date();

// Not instanceof: a Date may come from another realm, as in Jest.
const isDate = (value: unknown): value is Date =>
  typeof value === "object" && Object.prototype.toString.call(value) === "[object Date]";

// An invalid Date stays as it is: it has no text, and validation reports its place.
const toText = (value: unknown): unknown =>
  isDate(value) && !Number.isNaN(value.getTime()) ? value.toISOString() : value;

const datesToText = (value: unknown, dates: Dates): unknown => {
  if (Array.isArray(value)) return changeItems(value, (item) => datesToText(item, dates));
  if (dates.date && isDate(value)) return toText(value);
  if (dates.parts === undefined) return value;
  return changeMembers(value, Object.keys, (member, name) => {
    const part = partAt(dates, name);
    return part ? datesToText(member, part) : member;
  });
};

/**
 * Returns what `make` makes of the caller's objects, or `given` if reading them throws: validation then reports the
 * place.
 */
const makeOrGiven = (make: () => unknown, given: unknown): unknown => {
  try {
    return make();
  } catch (error) {
    rethrowIfOurs(error, given);
    return given;
  }
};

/** The caller's object with one more property; what is not an object stays as it is, and validation refuses it. */
export const withProperty = (given: unknown, key: string, valueFor: (own: unknown) => unknown): unknown =>
  makeOrGiven(
    () => (isObject(given) && findObjectFault(given) === undefined ? { ...given, [key]: valueFor(given[key]) } : given),
    given,
  );

/** What fills the places of one draft. */
type Filling = readonly unknown[];

/** Makes the function that fills the drafts of a contract's builder and turns dates into text. */
export const createFiller = ({ fills = {}, dates }: ContractParts) => {
  const filled = Object.values(fills);
  const complete = changeAll<Filling>(
    Object.keys(fills).map((pointer, index) => [
      pointer,
      (given, filling) => (given === undefined ? filling[index] : given),
    ]),
  );

  const makeValue = (fill: Fill, now: unknown, options: BuildOptions): unknown => {
    if (fill === "uuid") return (options.newId ?? newId)();
    if (fill === "now" || fill === "sent") return now;
    return "const" in fill ? fill.const : options[fill.producer];
  };

  return (draft: unknown, options: BuildOptions = {}): unknown => {
    // One time for the whole payload. What the caller's clock or source of ids throws goes to the caller.
    const now = toText((options.clock ?? systemClock)());
    const filling = filled.map((fill) => makeValue(fill, now, options));
    return makeOrGiven(() => {
      const completed = complete(draft, filling);
      return dates ? datesToText(completed, dates) : completed;
    }, draft);
  };
};

/** Validates what a builder made, by the strict rules and its options. */
export const finish = <Strict>(
  contract: Contract<unknown, string, Strict>,
  payload: unknown,
  options?: BuildOptions,
): Strict => validatorBy(contract, "strict", options?.unknownProperties).parse(payload) as Strict;
