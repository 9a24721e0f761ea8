import leven from "leven";

// If two names differ in more than a third of their letters, neither is a misspelling of the other.
const farthest = 1 / 3;
const longest = 100;

/** Compares letters alone: `postal_code` is `postalCode`. */
const lettersOf = (name: string): string => name.toLowerCase().replace(/[_ -]/g, "");

/** Returns the name that is nearest to `name`, or undefined if none is near enough to have been meant. */
export const nearest = (name: string, names: readonly string[]): string | undefined => {
  if (name.length > longest) return undefined;
  const letters = lettersOf(name);
  let least = Math.floor(letters.length * farthest) + 1;
  let found: string | undefined;
  for (const other of names) {
    const far = leven(letters, lettersOf(other));
    if (far < least) [least, found] = [far, other];
  }
  return found;
};
