import type { ExpectedIssue, ExpectedIssues } from "../model/expected-issues.js";
import { keyOf } from "./raised-issues.js";

/** How what an `expected.json` lists for one file changes. */
export interface EntryChange {
  /** The name of the file that the entry is for. */
  readonly name: string;
  readonly kind: "added" | "changed" | "removed";
  readonly added: readonly ExpectedIssue[];
  readonly removed: readonly ExpectedIssue[];
}

const without = (issues: readonly ExpectedIssue[], others: readonly ExpectedIssue[]): ExpectedIssue[] => {
  const keys = new Set(others.map(keyOf));
  return issues.filter((issue) => !keys.has(keyOf(issue)));
};

/** Returns how two contents of an `expected.json` differ; the order of issues is no difference. */
export const compareLists = (before: ExpectedIssues, now: ExpectedIssues): EntryChange[] => {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].flatMap((name): EntryChange[] => {
    const [old, fresh] = [before, now].map((list) => (Object.hasOwn(list, name) ? list[name] : undefined));
    const added = without(fresh ?? [], old ?? []);
    const removed = without(old ?? [], fresh ?? []);
    if (old === undefined) return [{ name, kind: "added", added, removed }];
    if (fresh === undefined) return [{ name, kind: "removed", added, removed }];
    return added.length + removed.length > 0 ? [{ name, kind: "changed", added, removed }] : [];
  });
};
