import type { StrictValidator, UnknownProperties } from "../contract/contract.js";
import { isObject } from "../json/is-object.js";

/** The current time, for what a builder fills; tests give a fixed one. */
export type Clock = () => Date;

/** What a builder needs besides what the payload is made of. */
export interface BuildOptions {
  /** The current time, for what the builder fills with it; the system's clock where absent. */
  readonly clock?: Clock | undefined;
  /** Whether properties that the contract does not know may be written; they are refused if absent. */
  readonly unknownProperties?: UnknownProperties | undefined;
}

/** Validates what a builder made, as strictly as its options ask. */
export const finish = <Payload>(
  contract: { readonly strict: StrictValidator<Payload> },
  payload: unknown,
  options?: BuildOptions,
): Payload =>
  (options?.unknownProperties === "allow" ? contract.strict.allowingUnknown : contract.strict).parse(payload);

/** The clock of a builder that was given none. */
export const systemClock: Clock = () => new Date();

/** A date and time: text as it is, or a `Date`, which becomes ISO 8601 in UTC. */
export type DateTime = string | Date;

// Not instanceof: a Date may come from another realm, as it does in Jest.
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";

/** An invalid `Date` stays what it is: it has no text, and validation then says where it is. */
export const toText = (value: unknown): unknown =>
  isDate(value) && !Number.isNaN(value.getTime()) ? value.toISOString() : value;

/**
 * Returns a new object with the defaults under the caller's own values, which win. An `undefined` value counts as
 * absent. What is not an object is returned as it is, for validation to refuse.
 */
export const fill = (defaults: Readonly<Record<string, unknown>>, given: unknown = {}): unknown => {
  if (!isObject(given)) return given;
  const copy: Record<string, unknown> = { ...given };
  for (const [key, value] of Object.entries(defaults)) if (copy[key] === undefined) copy[key] = value;
  return copy;
};

/** Returns what `make` makes of the caller's objects, or `given` where one of their getters throws: validation tells which. */
export const makeOrGiven = (make: () => unknown, given: unknown): unknown => {
  try {
    return make();
  } catch {
    return given;
  }
};
