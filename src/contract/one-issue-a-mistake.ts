import { parentPointer } from "../json/pointer.js";
import type { Issue } from "./issue.js";

// What fails of a value that is not what was asked for at all: the rest only follows from it.
const decisive = ["type", "const", "enum"];

// Names that are not allowed.
const unwanted = ["additionalProperties", "unevaluatedProperties", "false schema", "propertyNames"];
const missing = ["required", "dependentRequired", "dependencies"];

// Keywords that one mistake breaks together, each time the one that says most first.
const together = [
  ["format", "minLength", "maxLength", "pattern"],
  ["minimum", "exclusiveMinimum"],
  ["maximum", "exclusiveMaximum"],
  missing,
  unwanted,
  ["contains", "minItems"],
  ["maxItems", "items", "additionalItems", "unevaluatedItems"],
  // A date that is not one is none of several kinds of dates either. Without it, each asks for something else.
  ...["anyOf", "oneOf", "not"].map((keyword) => ["format", keyword]),
];

// Keywords that may each ask for something else if they come twice.
const independent = ["pattern", "multipleOf", "not", "anyOf", "oneOf", "contains", "propertyNames"];

const order = [...decisive, ...together.flat()];
const rankOf = ({ keyword, rule }: Issue): number => {
  const rank = order.indexOf(keyword);
  return (rule === "published" ? 0 : 2 * order.length) + (rank < 0 ? order.length : rank);
};

const isSameMistake = (kept: Issue, other: Issue): boolean => {
  const keywords = [kept.keyword, other.keyword];
  if (kept.keyword === other.keyword) return kept.message === other.message || !independent.includes(kept.keyword);
  return (
    together.some((group) => keywords.every((keyword) => group.includes(keyword))) ||
    // A name that is not allowed is another mistake than its value.
    (keywords.some((keyword) => decisive.includes(keyword)) && !keywords.includes("propertyNames"))
  );
};

/**
 * Whether an issue only follows from one below it: an object has too many members because one of them is not allowed, or
 * too few because one is missing.
 */
const createFollows = (issues: readonly Issue[]): ((issue: Issue) => boolean) => {
  const found = new Set(issues.map(({ keyword, pointer, rule }) => `${rule} ${keyword} ${parentPointer(pointer)}`));
  const causes: Readonly<Record<string, readonly string[]>> = { maxProperties: unwanted, minProperties: missing };
  return ({ keyword, pointer, rule }) =>
    (causes[keyword] ?? []).some((cause) =>
      ["published", rule].some((each) => found.has(`${each} ${cause} ${pointer}`)),
    );
};

/**
 * Returns the issues without those that only repeat, in other words, what another one says: a date that is not one does
 * not end with Z either. An issue of the published schema stays, whatever a documented rule says.
 */
export const oneIssueAMistake = (issues: readonly Issue[]): readonly Issue[] => {
  const follows = createFollows(issues);
  const places = new Map<string, Issue[]>();
  for (const issue of issues.toSorted((left, right) => rankOf(left) - rankOf(right))) {
    const kept = places.get(issue.pointer) ?? [];
    if (!follows(issue) && !kept.some((other) => isSameMistake(other, issue))) kept.push(issue);
    places.set(issue.pointer, kept);
  }
  const all = new Set([...places.values()].flat());
  return issues.filter((issue) => all.has(issue));
};
