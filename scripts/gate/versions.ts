import type { Bump } from "../generator/modules/version-rules.js";

const bumps: readonly Bump[] = ["patch", "minor", "major"];

/** The larger of two steps of the version; undefined is no step at all. */
export const largerBump = (left: Bump | undefined, right: Bump | undefined): Bump | undefined =>
  bumps.indexOf(left as Bump) >= bumps.indexOf(right as Bump) ? left : right;

/** The numbers of a version: `1.2.3`, with or without `v` in front and what stands behind. */
const numbersOf = (version: string): readonly number[] =>
  version.replace(/^v/, "").split(/[-+]/, 1)[0]?.split(".").map(Number) ?? [];

/** Compares two versions, as `sort` asks. */
export const compareVersions = (left: string, right: string): number => {
  const [ours, theirs] = [numbersOf(left), numbersOf(right)];
  const index = ours.findIndex((number, place) => number !== theirs[place]);
  return index === -1 ? 0 : (ours[index] as number) - (theirs[index] as number);
};

/** How large the step from one version to a later one is; undefined if it is none, or goes back. */
export const stepBetween = (from: string, to: string): Bump | undefined => {
  const [before, after] = [numbersOf(from), numbersOf(to)];
  const index = after.findIndex((number, place) => number !== before[place]);
  if (compareVersions(to, from) <= 0) return undefined;
  return (["major", "minor", "patch"] as const)[index];
};
