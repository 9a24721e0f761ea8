/** Some names of properties. */
type Names = readonly string[];

const holds = (names: Names, others: Names): boolean => others.every((name) => names.includes(name));

const minimal = (sets: readonly Names[]): readonly Names[] =>
  sets.filter(
    (set, index) =>
      !sets.some((other, at) => at !== index && holds(set, other) && (other.length < set.length || at < index)),
  );

/**
 * Returns which properties may be absent so that one of each list is: the least sets of them. More than `most` sets are
 * of no use, and may be incomplete.
 */
export const absentNames = (lists: readonly Names[], most: number): readonly Names[] => {
  let sets: readonly Names[] = [[]];
  // Short lists first: what they lack often settles the long ones.
  for (const names of lists.toSorted((left, right) => left.length - right.length)) {
    if (sets.length > most) return sets;
    sets = minimal(
      sets.flatMap((set) => (names.some((name) => set.includes(name)) ? [set] : names.map((name) => [...set, name]))),
    );
  }
  return sets;
};
