import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findContractChanges } from "../../scripts/gate/contract-changes.js";
import { describeContracts } from "../../scripts/gate/described-contract.js";
import { readReleased } from "../../scripts/gate/read-released.js";
import { findReleasedTags } from "../../scripts/gate/released-tags.js";
import type { ContractSource } from "../../scripts/generator/input/source.js";
import { changelogNotes, waitingNotes } from "../emit/changelog-notes.js";
import type { ContractRelease } from "../emit/page-input.js";

const readChangesets = (root: string): string[] => {
  const folder = join(root, ".changeset");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
};

const readChangelog = (root: string): string => {
  const path = join(root, "CHANGELOG.md");
  return existsSync(path) ? readFileSync(path, "utf8") : "";
};

/**
 * Reads what each release did to each contract, the last one first: what the gate finds between two of them, and what the
 * changelog says. Throws a `GateError` if nobody can know what was released.
 */
export const readHistory = (
  root: string,
  version: string,
  sources: readonly ContractSource[],
): ((contract: string) => ContractRelease[]) => {
  const tags = findReleasedTags(root, version);
  const described = [
    describeContracts(sources),
    ...tags.map((tag) => describeContracts(readReleased(root, tag))),
    new Map(),
  ];
  const changes = described
    .slice(0, -1)
    .map((after, index) => findContractChanges(described[index + 1] as typeof after, after));
  const changesets = readChangesets(root);
  const changelog = readChangelog(root);
  return (contract) => {
    const notes = changelogNotes(changelog, contract);
    return changes
      .map((each, index): ContractRelease => {
        const released = index === 0 ? undefined : (tags[index - 1] as string).replace(/^v/, "");
        return {
          ...(released !== undefined && { version: released }),
          changes: each.filter((change) => change.contract === contract),
          notes:
            released === undefined
              ? waitingNotes(changesets, contract)
              : (notes.find((each) => each.version === released)?.notes ?? []),
        };
      })
      .filter((release) => release.changes.length + release.notes.length > 0);
  };
};
