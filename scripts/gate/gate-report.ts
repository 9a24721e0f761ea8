import { proofTextsOf } from "../../src/compatibility/proofs.js";
import { visible } from "../../src/json/visible.js";
import { type Bump, versionRules } from "../generator/modules/version-rules.js";
import type { ContractChange } from "./contract-change.js";
import { largerBump } from "./versions.js";
import { isOver, type Waiver, waiverOf } from "./waivers.js";

/** What the gate says. */
export interface GateReport {
  readonly isOpen: boolean;
  readonly lines: readonly string[];
}

/** What the gate judges. */
export interface GateInput {
  /** What is compared: `v1.0.0`, or nothing before the first release. */
  readonly released: string | undefined;
  readonly changes: readonly ContractChange[];
  readonly waivers: readonly Waiver[];
  readonly declared: Bump | undefined;
  /** The day, as `2026-11-26`. */
  readonly today: string;
}

const describe = (change: ContractChange, bump: Bump, waiver: Waiver | undefined): string[] => {
  const { pointer, keyword, message, rule } = change;
  const { whoMayBreak } = versionRules[rule];
  const breaks = versionRules[rule].bump === "major";
  return [
    `${breaks && !waiver ? "✗" : "·"} ${pointer || "the whole"} ${keyword}  ${bump}${waiver ? ", waived" : ""}`,
    `    ${message}`,
    ...(breaks ? [`    whom it may break: ${whoMayBreak}`] : []),
    ...proofTextsOf(change).map((proof) => `    ${proof}`),
  ].map(visible);
};

const describeWaiver = (waiver: Waiver, { today, changes }: GateInput): string => {
  const { contract, pointer, keyword, reason, date, expires } = waiver;
  const isUsed = changes.some((change) => waiverOf(change, [waiver]) !== undefined);
  const state = isOver(waiver, today) ? `does not hold on ${today}` : isUsed ? "holds" : "waives nothing: delete it";
  return visible(
    `waiver of ${contract} ${pointer || "the whole"} ${keyword}, ${date} to ${expires}: ${state} (${reason})`,
  );
};

/** Says what changed since a release, whom it breaks, and whether what is declared is enough for it. */
export const judgeChanges = (input: GateInput): GateReport => {
  const { released, changes, waivers, declared, today } = input;
  const holding = waivers.filter((waiver) => !isOver(waiver, today));
  const lines: string[] = [];
  let needed: Bump | undefined;
  let contract: string | undefined;
  for (const change of changes) {
    const waiver = waiverOf(change, holding);
    const own = versionRules[change.rule].bump;
    const bump = waiver && own === "major" ? "minor" : own;
    needed = largerBump(needed, bump);
    if (contract !== change.contract) lines.push(change.contract);
    contract = change.contract;
    lines.push(...describe(change, bump, waiver));
  }
  const isEnough = largerBump(declared, needed) === declared;
  const expired = waivers.filter((waiver) => isOver(waiver, today));
  lines.push(...waivers.map((waiver) => describeWaiver(waiver, input)));
  lines.push(
    `Compared with ${released ?? "nothing, since nothing was released"}: needs ${needed ?? "no new version"}, declared is ${declared ?? "none"}.`,
  );
  if (!isEnough)
    lines.push(
      needed === "major"
        ? "A change that breaks somebody needs a major changeset (npx changeset), a new contract beside the old one, or a waiver: schemas/README.md."
        : `The changes need a ${needed} changeset: npx changeset`,
    );
  if (expired.length > 0) lines.push("A waiver that does not hold must be renewed or deleted.");
  return { isOpen: isEnough && expired.length === 0, lines };
};
