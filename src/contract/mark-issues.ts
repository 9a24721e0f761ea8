import { toKeys, valueAt } from "../json/pointer.js";
import type { Identity } from "./identity.js";
import type { Issue } from "./issue.js";

/** The major version that a number or text says: 2 of `2`, `2.1`, `"2"`, `"V2.0.0"`. Undefined where it says none. */
const majorOf = (version: unknown): number | undefined => {
  if (typeof version === "number") return Number.isFinite(version) ? Math.trunc(version) : undefined;
  const digits = typeof version === "string" ? /^[vV]?(\d+)(?:\.|$)/.exec(version)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
};

// The pointers of descriptions are few, and asked for again with each payload.
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

// Asked for with each payload, and nearly always the answer.
const none: readonly Issue[] = [];

/** What beside the text that names a payload says that it is another one's. What is missing says nothing. */
export const findContextIssues = ({ with: others }: Identity, value: unknown): readonly Issue[] =>
  others === undefined
    ? none
    : Object.entries(others)
        .filter(([pointer, text]) => ![text, undefined].includes(readAt(value, pointer) as string | undefined))
        .map(([pointer, text]) => issueAt(pointer, "const", `must be ${JSON.stringify(text)}`));

/** What in a value says that it is another version of what its mark names; nothing where it says no version. */
export const findVersionIssues = ({ versionAt }: Identity, value: unknown): readonly Issue[] => {
  if (!versionAt) return none;
  const version = readAt(value, versionAt.at);
  // What is of another type says nothing: it is a broken payload.
  const major = versionAt.types.includes(typeof version as "number") ? majorOf(version) : undefined;
  if (major === undefined || versionAt.values.includes(major)) return none;
  return [issueAt(versionAt.at, "enum", `must be version ${versionAt.values.join(" or ")}`)];
};

/** Everything that says that a value is not the payload that it is taken for: its mark, what stands beside it, its version. */
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
