// Of two names that differ in more than a third of their letters neither was meant by the other.
const farthest = 1 / 3;
const longest = 100;

/** How many letters must be added, taken away or replaced to make one name of the other (Levenshtein's distance). */
const distance = (left: string, right: string): number => {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let from = 1; from <= left.length; from++) {
    const next = [from];
    for (let to = 1; to <= right.length; to++) {
      const replaced = (row[to - 1] as number) + (left[from - 1] === right[to - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[to] as number) + 1, (next[to - 1] as number) + 1));
    }
    row = next;
  }
  return row[right.length] as number;
};

/** Letters alone: `postal_code` is `postalCode`. */
const lettersOf = (name: string): string => name.toLowerCase().replace(/[_ -]/g, "");

/** Returns the name that is nearest to `name`, or undefined if none is near enough to have been meant. */
export const nearest = (name: string, names: readonly string[]): string | undefined => {
  if (name.length > longest) return undefined;
  const letters = lettersOf(name);
  let least = Math.floor(letters.length * farthest) + 1;
  let found: string | undefined;
  for (const other of names) {
    const far = distance(letters, lettersOf(other));
    if (far < least) [least, found] = [far, other];
  }
  return found;
};
