import { toKeys, valueAt } from "../json/pointer.js";
import type { Identity } from "./identity.js";
import type { Issue } from "./issue.js";

/** The major version that a number or text states: 2 for `2`, `2.1`, `"2"`, `"V2.0.0"`. Undefined if it states none. */
const majorOf = (version: unknown): number | undefined => {
  if (typeof version === "number") return Number.isFinite(version) ? Math.trunc(version) : undefined;
  const digits = typeof version === "string" ? /^[vV]?(\d+)(?:\.|$)/.exec(version)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
};

// Descriptions have few pointers, and each payload needs them again.
const keysByPointer = new Map<string, readonly string[]>();

/** Reads a payload at a place that a description names. Throws what a getter throws. */
export const readAt = (value: unknown, pointer: string): unknown => {
  const known = keysByPointer.get(pointer);
  if (known) return valueAt(value, known);
  const keys = toKeys(pointer);
  keysByPointer.set(pointer, keys);
  return valueAt(value, keys);
};

const issueAt = (pointer: string, keyword: string, message: string): Issue => ({
  path: toKeys(pointer),
  pointer,
  keyword,
  message,
  rule: "published",
});

// Nearly always the answer, for each payload.
const none: readonly Issue[] = [];

/**
 * What stands beside the text that names a payload and says that it belongs to another contract. What is missing says
 * nothing.
 */
export const findContextIssues = ({ with: others }: Identity, value: unknown): readonly Issue[] =>
  others === undefined
    ? none
    : Object.entries(others)
        .filter(([pointer, text]) => ![text, undefined].includes(readAt(value, pointer) as string | undefined))
        .map(([pointer, text]) => issueAt(pointer, "const", `must be ${JSON.stringify(text)}`));

/** What in a value says that it is another version of what its mark names; nothing if it states no version. */
export const findVersionIssues = ({ versionAt }: Identity, value: unknown): readonly Issue[] => {
  if (!versionAt) return none;
  const version = readAt(value, versionAt.at);
  const major = majorOf(version);
  if (major === undefined || versionAt.values.includes(major)) return none;
  // A version of another type says nothing: the payload is broken.
  if (!versionAt.types.includes(typeof version as "number")) return none;
  return [issueAt(versionAt.at, "enum", `must be version ${versionAt.values.join(" or ")}`)];
};

/**
 * Everything that says that a value is not the payload that it is taken for: its mark, what stands beside the mark, its
 * version.
 */
export const findMarkIssues = (identity: Identity, value: unknown): Issue[] => {
  const { at, values } = identity;
  const isNamed = !values || values.includes(readAt(value, at) as string);
  const listed = (values ?? []).map((text) => JSON.stringify(text)).join(", ");
  return [
    ...(isNamed ? [] : [issueAt(at, "enum", `must be one of ${listed}`)]),
    ...findContextIssues(identity, value),
    ...findVersionIssues(identity, value),
  ];
};
