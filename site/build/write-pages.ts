import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sitePages } from "../emit/site-pages.js";
import { byOwner, ownerTitle } from "../emit/start-page.js";
import { writeDownloads } from "./downloads.js";
import { readSiteInput } from "./read-site-input.js";

const readTexts = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

/**
 * Writes the Markdown of all pages into `site/.pages`, with what search finds on them, what the layout lists, and, in
 * `public`, the files that they offer. `root` is the root of the repository, `base` the path of the site's.
 */
export const writePages = async (root: string, base: string): Promise<void> => {
  const folder = join(root, "site/.pages");
  const { pages: inputs, files } = await readSiteInput(root, base);
  const pages = sitePages(inputs, readTexts(join(root, "site/texts")));
  const search = Object.fromEntries(pages.flatMap(({ path, search }) => (search ? [[path, search]] : [])));
  const groups = byOwner(inputs.map(({ facts }) => facts)).map((group) => ({
    owner: ownerTitle(group),
    contracts: group.contracts.map(({ name }) => name),
  }));
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of [
    ...pages.map(({ path, markdown }) => [path, markdown] as const),
    ["search.json", JSON.stringify(search)] as const,
    ["groups.json", JSON.stringify(groups)] as const,
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeDownloads(join(folder, "public"), files);
  copyFileSync(join(root, "site/icon.svg"), join(folder, "public/icon.svg"));
};
