const pattern = /^v?(\d+)(?:\.(\d+)(?:\.(\d+)(?:-([\w.-]+))?)?)?(?:\+[\w.-]+)?$/;

/** The parts of a semantic version; those that are not said are 0. */
interface SemanticVersion {
  readonly numbers: readonly [number, number, number];
  readonly prerelease: readonly string[];
}

const parse = (text: string): SemanticVersion | undefined => {
  const [, major, minor = 0, patch = 0, prerelease] = pattern.exec(text) ?? [];
  if (major === undefined) return undefined;
  return { numbers: [Number(major), Number(minor), Number(patch)], prerelease: prerelease?.split(".") ?? [] };
};

const compareParts = (left: string, right: string): number => {
  const [a, b] = [left, right].map((part) => (/^\d+$/.test(part) ? Number(part) : undefined));
  if (a !== undefined && b !== undefined) return a - b;
  if (a !== undefined || b !== undefined) return a === undefined ? 1 : -1;
  return left < right ? -1 : left > right ? 1 : 0;
};

const comparePrereleases = (left: readonly string[], right: readonly string[]): number => {
  if (left.length === 0 || right.length === 0) return right.length - left.length;
  for (const [index, part] of left.entries()) {
    const other = right[index];
    const order = other === undefined ? 1 : compareParts(part, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
};

/**
 * Returns a number below, equal to or above 0, as the first version is before, equal to or after the second (semver 2.0.0,
 * section 11); undefined if one of them is not a version.
 */
export const compareSemanticVersions = (left: string, right: string): number | undefined => {
  const [a, b] = [parse(left), parse(right)];
  if (!a || !b) return undefined;
  const different = a.numbers.map((number, index) => number - (b.numbers[index] as number)).find((step) => step !== 0);
  return different ?? comparePrereleases(a.prerelease, b.prerelease);
};

/** Returns a contract's version as a semantic one: `"1"` as `"1.0.0"`. Others stay as they are. */
export const toSemanticVersion = (version: string): string => (/^\d+$/.test(version) ? `${version}.0.0` : version);
