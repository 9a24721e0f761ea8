import { closestMatch } from "leven";
import type { Identity } from "../contract/identity.js";
import { findContextIssues } from "../contract/mark-issues.js";

/** A contract that a mark nearly names. */
interface Marked {
  readonly name: string;
  readonly identity?: Identity | undefined;
}

const withoutVersion = (name: string): string => name.replace(/V\d+$/, "");

const sayVersions = (known: readonly string[]): string => `its version is not known; known: ${known.join(", ")}`;

/**
 * Returns which of the names is nearest to `name`, whatever their case, or undefined if none is near enough to have been
 * meant.
 */
export const closestName = (name: string, names: readonly string[]): string | undefined => {
  if (name.length > 2 * Math.max(0, ...names.map(({ length }) => length))) return undefined;
  const lowered = names.map((each) => each.toLowerCase());
  const closest = closestMatch(name.toLowerCase(), lowered, { maxDistance: Math.ceil(name.length / 3) });
  return closest === undefined ? undefined : names[lowered.indexOf(closest)];
};

/** Returns which of the names are other versions of what `name` names. */
export const siblingNames = (name: string, names: readonly string[]): string[] => {
  const base = withoutVersion(name);
  return base === name ? [] : names.filter((other) => other !== name && withoutVersion(other) === base);
};

/**
 * Returns what may have been meant by a name that is none of the names, in words that hold nothing of it; undefined if
 * nothing is near.
 */
export const nameHint = (name: string, names: readonly string[]): string | undefined => {
  const versions = siblingNames(name, names);
  if (versions.length > 0) return sayVersions(versions);
  const nearest = closestName(name, names);
  return nearest && `did you mean ${nearest}?`;
};

/** Returns which versions there are, for a payload that states another one at the JSON Pointer `at`. */
export const versionHint = ({ name, identity }: Marked, at: string): string => {
  const { values = [], versionAt } = identity ?? {};
  return sayVersions(at === versionAt?.at ? [`${name} is version ${versionAt.values.join(" or ")}`] : values);
};

/** Returns what would have to stand beside a mark; undefined if what stands there is right. */
export const contextHint = ({ name, identity }: Marked, value: unknown): string | undefined => {
  const [issue] = identity ? findContextIssues(identity, value) : [];
  return issue && `for ${name}, ${issue.pointer} ${issue.message}`;
};
