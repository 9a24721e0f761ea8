import { canonical } from "../../src/compatibility/canonical.js";
import type { VersionRuleName } from "../generator/modules/version-rules.js";
import type { ContractChange } from "./contract-change.js";
import type { DescribedContract } from "./described-contract.js";
import { findMarkChanges, isWeaker } from "./mark-changes.js";

type Told = Omit<ContractChange, "contract" | "witnesses">;

const same = (left: unknown, right: unknown): boolean => canonical(left ?? null) === canonical(right ?? null);

const identityChanges = ({ facts: before }: DescribedContract, { facts: after }: DescribedContract): Told[] => {
  const parts = [
    ["identity", before.identity, after.identity, "is recognised otherwise"],
    [
      "correlationHeader",
      before.correlationHeader.toLowerCase(),
      after.correlationHeader.toLowerCase(),
      "another header",
    ],
    ["partitionKey", before.partitionKey, after.partitionKey, "is kept in order by something else"],
  ] as const;
  return parts
    .filter(([, left, right]) => !same(left, right))
    .map(([keyword, , , words]) => ({ rule: "identity", pointer: "", keyword, message: `${words} than was released` }));
};

/** What two records say under each name, where they differ. */
const differences = (
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly (readonly [name: string, isNew: boolean])[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !same(before[name], after[name]))
    .map((name) => [name, before[name] === undefined]);

const fillChanges = ({ facts: before }: DescribedContract, { facts: after }: DescribedContract): Told[] =>
  differences(before.fills, after.fills).map(([pointer, isNew]) => ({
    rule: isNew ? "filled" : "unfilled",
    pointer,
    keyword: "fills",
    message: isNew ? "is filled by the builder now" : "is not filled by the builder as it was",
  }));

const codesOf = ({ facts: { errors } }: DescribedContract): Readonly<Record<string, unknown>> =>
  Object.fromEntries(errors.map(({ code, type, raisedFor }) => [code, { type, raisedFor }]));

const codeChanges = (before: DescribedContract, after: DescribedContract): Told[] =>
  differences(codesOf(before), codesOf(after)).map(([code, isNew]) => ({
    rule: isNew ? "coded" : "recoded",
    pointer: "",
    keyword: `error ${code}`,
    message: isNew ? "is a new error code" : "is no error code any more, or is raised for something else",
  }));

const markChanges = (before: DescribedContract, after: DescribedContract): Told[] =>
  findMarkChanges(before.fields, after.fields).map((pair) => {
    const rule: VersionRuleName = isWeaker(pair) ? "unmarked" : "marked";
    const message = `was ${pair.before ?? "shown"} in logs, and is ${pair.after ?? "shown"} now`;
    return { rule, pointer: pair.pointer, keyword: "x-sensitive", message };
  });

/** What changed in a contract beside its schemas: how it is recognised, what is filled, marks, and error codes. */
export const findDescriptionChanges = (before: DescribedContract, after: DescribedContract): ContractChange[] =>
  [identityChanges, fillChanges, markChanges, codeChanges]
    .flatMap((find) => find(before, after))
    .map((told) => ({ ...told, contract: after.name, witnesses: {} }));
