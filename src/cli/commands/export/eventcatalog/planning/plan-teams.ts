import { toResourceIds } from "../contents/resource-id.js";
import type { Catalogue } from "../open-catalogue.js";
import { createFrontMatter } from "../pages/front-matter.js";
import { joinPage } from "../pages/page-text.js";
import type { WrittenFile } from "./catalogue-change.js";
import { findPages } from "./find-pages.js";

/** The teams of a catalogue that own contracts. */
export interface PlannedTeams {
  /** The id of a team or user, by the name of the owner. */
  readonly ids: ReadonlyMap<string, string>;
  /** The pages of those that are not there yet. */
  readonly files: readonly WrittenFile[];
}

/** Plans the teams of owners. Those that are there, as a team or as a user, stay as they are. */
export const planTeams = (owners: readonly string[], catalogue: Catalogue): PlannedTeams => {
  const ids = new Map<string, string>();
  const files: WrittenFile[] = [];
  for (const [name, id] of toResourceIds(owners)) {
    const [known] = findPages(
      catalogue,
      ["teams", "users"],
      (page) => [id, name].includes(page.id) || page.name === name,
    );
    ids.set(name, known?.id ?? id);
    const path = `teams/${id}.mdx`;
    const summary = `Publishes contracts of client-contracts.`;
    if (!known)
      files.push({ path, text: joinPage({ frontMatter: createFrontMatter({ id, name, summary }, path), body: "" }) });
  }
  return { ids, files };
};
