import type { Contract } from "../../contract/contract.js";
import type { Issue } from "../../contract/issue.js";
import { readAt } from "../../contract/mark-issues.js";
import { contracts } from "../../generated/index.js";
import { type Candidate, createIdentify, type Identified } from "../../identity/identify.js";
import { contextHint, nameHint, versionHint } from "../../identity/mark-hint.js";
import { toKeys } from "../../json/pointer.js";
import type { PathClues } from "../files/path-clues.js";
import type { ContractJudge } from "./judge.js";

/** What decides which contract judges the payloads, before any of them is read. */
export interface Clues extends Pick<PathClues, "named" | "nearMiss"> {
  /** The contract that the user named: it wins. */
  readonly contract?: string | undefined;
  /** Whether payloads are broken on purpose: their own mark may be what is broken, so the path's name wins. */
  readonly invalid: boolean;
}

/** Why no judge was found. */
export interface Unidentified {
  readonly issue: Omit<Issue, "rule">;
}

const seeList = "client-contracts list shows all contracts";

const all = Object.values<Contract<unknown>>(contracts);
const byName = new Map(all.map((contract) => [contract.name, contract]));

// An envelope around any payload would accept every payload that a typing error makes unknown: the path or the user
// must name it.
const isOpen = ({ identity }: Contract<unknown>): boolean => identity !== undefined && identity.values === undefined;

const candidates: readonly Candidate[] = all.filter((contract) => !isOpen(contract)).map((contract) => ({ contract }));
const identify = createIdentify(candidates);

const names = [...byName.keys()];

const suggest = (name: string): string => nameHint(name, names) ?? seeList;

const lookedAt = `looked at ${[...new Set(all.flatMap(({ identity }) => (identity ? [toKeys(identity.at).join(".")] : [])))].join(", ")}, and the names of the file and its folders`;

const refuse = (pointer: string, message: string): Unidentified => ({
  issue: { path: toKeys(pointer), pointer, keyword: "contract", message },
});

const refuseMark = (at: string, hint: string | undefined): Unidentified =>
  refuse(at, `names no contract: ${hint ?? seeList}`);

/** Whether the value has the mark of an envelope that the contract's payloads come in. */
const isInEnvelope = ({ identity }: Contract<unknown>, value: unknown): boolean =>
  identity?.envelope !== undefined && readAt(value, identity.at) !== undefined;

/** Finds the judge of each payload of a file, or says why there is none. */
export const createClassifier = (
  judges: ReadonlyMap<string, ContractJudge>,
  clues: Clues,
): ((value: unknown) => ContractJudge | Unidentified) => {
  const chosen = clues.contract ?? (clues.invalid ? clues.named : undefined);

  // Payloads that may come in an envelope may also come bare.
  const judgeBy = (name: string, value: unknown): ContractJudge => {
    const judge = judges.get(name) as ContractJudge;
    return judge.enveloped && isInEnvelope(byName.get(name) as Contract<unknown>, value) ? judge.enveloped : judge;
  };

  const refuseUnmarked = (value: unknown): Unidentified => {
    const near = clues.nearMiss === undefined ? "" : `; ${clues.nearMiss} in the path: ${suggest(clues.nearMiss)}`;
    const hint = Array.isArray(value) ? "; it is an array: use --each if its items are payloads" : "";
    return refuse("", `belongs to no known contract (${lookedAt}): use --contract${near}${hint}`);
  };

  const explain = (identified: Exclude<Identified<Candidate>, { found: Candidate }>, value: unknown): Unidentified => {
    const { at } = identified;
    if ("otherVersionOf" in identified) return refuseMark(at, versionHint(identified.otherVersionOf.contract, at));
    if (identified.text === undefined) return refuseUnmarked(value);
    const { butFor } = identified;
    return refuseMark(at, butFor ? contextHint(butFor.contract, value) : nameHint(identified.text, names));
  };

  return (value) => {
    if (chosen !== undefined) return judgeBy(chosen, value);
    const identified = identify(value);
    const named = clues.named === undefined ? undefined : byName.get(clues.named);
    const saysName = "found" in identified ? identified.isMarked : identified.at !== "";
    // A mark counts more than the path's name, and that counts more than a shape. Only an envelope accepts a mark that
    // names nothing.
    if (named && (!saysName || (!("found" in identified) && isOpen(named)))) return judgeBy(named.name, value);
    return "found" in identified ? judgeBy(identified.found.contract.name, value) : explain(identified, value);
  };
};
