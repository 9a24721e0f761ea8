import { matchesPattern } from "./name-pattern.js";
import { isWellFormed } from "./well-formed.js";

/** What a description says of the members of an object; `Of` is what it says of one of them. */
interface Members<Of> {
  readonly parts?: { readonly [name: string]: Of };
  readonly patterns?: readonly { readonly match: readonly string[]; readonly field: Of }[];
  readonly open?: true | Of;
}

/**
 * The names that an object may have by its description: those of its parts, those that match all of what a pattern asks
 * for, or any if it is open.
 */
export interface Known extends Members<Known> {}

/**
 * What is known of one member of an object: by its name; or else by the first of the patterns that it matches, which
 * only an object with parts has; or else as one of the others.
 */
export const partAt = <Of extends Members<Of>>(known: Of | undefined, name: string): Of | undefined => {
  const part = known?.parts?.[name];
  // Everything that every object inherits is a function or `__proto__`: one lookup is twice as fast as asking first
  // whether the property is its own.
  if (typeof part === "object") return name === "__proto__" ? undefined : part;
  // JSON cannot carry a name that is not well-formed, whatever it matches.
  if (known === undefined || !isWellFormed(name)) return undefined;
  const found = known.patterns?.find(({ match }) => match.every((pattern) => matchesPattern(name, pattern)));
  return found?.field ?? (known.open === true ? undefined : known.open);
};

/** Whether an object may have only the known names. */
export const isClosed = (known: Known | undefined): boolean => known?.parts !== undefined && known.open === undefined;
