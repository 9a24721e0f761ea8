import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installLocked } from "../../scripts/repository/install-locked.js";
import { finishFiles } from "./finish-files.js";
import { writePages } from "./write-pages.js";

/** The path of the published site's root, with a slash at both ends: that of package.json's `homepage`. */
export const homeBase = (root: string): string => {
  const { homepage } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return new URL(homepage).pathname.replace(/\/*$/, "/");
};

/** What of VitePress is called. It is installed in `site/`, and nobody else has its types. */
interface VitePress {
  build(folder: string, options: { readonly base: string }): Promise<void>;
}

/**
 * Builds the site into `site/dist`, from the folders of the contracts and the built package in `dist/`. Installs what it
 * needs in `site/` if that is not there yet. `root` is the root of the repository; `base` the path of the site's.
 */
export const buildSite = async (root: string, base: string): Promise<void> => {
  const site = join(root, "site");
  installLocked(site);
  rmSync(join(site, "dist"), { recursive: true, force: true });
  const { prepareChecker } = await import("./prepare-checker.js");
  const { buildChecker } = await import("./build-checker.js");
  await writePages(root, base);
  prepareChecker();
  const entry = join(site, "node_modules/vitepress/dist/node/index.js");
  const { build }: VitePress = await import(pathToFileURL(entry).href);
  await build(site, { base });
  await buildChecker(join(site, "dist/checker.html"));
  finishFiles(join(site, "dist"));
};
