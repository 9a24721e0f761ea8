/** A reason why one schema may refuse what another one accepts. Places are relative to where the comparison began. */
export interface Incompatibility {
  /** The place whose value is refused; `*` is any item, or any property without a name of its own. */
  readonly path: readonly string[];
  /** The member of that value which is asked for, if it is one. */
  readonly member?: string;
  readonly keyword: string;
  /** What the refusing schema asks for, in words. */
  readonly asks: string;
  /** Whether it takes a property that the lenient policy presumes absent. */
  readonly isPresumedAbsent: boolean;
  /** Whether nobody knows what the keyword means. */
  readonly isUnknown?: true;
}

/** The same findings, seen from the object or array around the place. */
export const within = (
  token: string,
  findings: readonly Incompatibility[],
  isPresumedAbsent = false,
): Incompatibility[] =>
  findings.map((finding) => ({
    ...finding,
    path: [token, ...finding.path],
    isPresumedAbsent: isPresumedAbsent || finding.isPresumedAbsent,
  }));

/** Each finding once. One that holds without a presumption says more than one that does not. */
export const distinct = (findings: readonly Incompatibility[]): Incompatibility[] => {
  const found = new Map<string, Incompatibility>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.path, finding.member, finding.keyword]);
    const earlier = found.get(key);
    if (earlier === undefined || (earlier.isPresumedAbsent && !finding.isPresumedAbsent)) found.set(key, finding);
  }
  return [...found.values()];
};
