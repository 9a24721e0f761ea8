import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { homeBase } from "../../../site/build/build-site.js";
import { root } from "../../support/root.js";

/** The folder that the site was built into, and the path that it was built for. */
export const siteFolder = join(root, "site/dist");
export const siteBase = homeBase(root);

/** The pages of the built site, by their paths in its folder; not the checker that is one file. */
export const htmlPages: readonly string[] = readdirSync(siteFolder, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".html") && path !== "checker.html")
  .sort();

/** The names of the contracts. */
export const contractNames: readonly string[] = readdirSync(join(root, "schemas"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The text of a file of the built site. */
export const readBuilt = (path: string): string => readFileSync(join(siteFolder, path), "utf8");
