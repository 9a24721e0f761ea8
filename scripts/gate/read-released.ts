import { fromGit } from "../../src/snapshots/from-git.js";
import type { ContractSource } from "../generator/input/source.js";

/** The folders of the contracts as they stand in a revision. */
export const readReleased = (root: string, revision: string): ContractSource[] => {
  const folders = new Map<string, Map<string, string>>();
  for (const [path, read] of fromGit(revision, "schemas", root).files) {
    const [folder = "", file = "", ...deeper] = path.split("/");
    if (file === "" || deeper.length > 0) continue;
    const files = folders.get(folder) ?? new Map<string, string>();
    folders.set(folder, files.set(`schemas/${path}`, new TextDecoder().decode(read())));
  }
  return [...folders].map(([folder, files]) => ({ folder, files }));
};
