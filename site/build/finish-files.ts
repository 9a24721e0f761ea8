import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentPolicy, withPolicy } from "../emit/content-policy.js";
import { serviceWorker } from "../emit/service-worker.js";
import { withoutModules } from "../emit/static-page.js";

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();

// Brings a policy of its own, since it must work from a disk.
const standalone = "checker.html";

/**
 * Finishes what VitePress built in a folder: gives each page its policy, which stands in `content-security-policy.txt` too,
 * for servers that send it as a header; makes the page for what is not there; and writes the service worker.
 */
export const finishFiles = (folder: string): void => {
  // VitePress's own answer to a page that is not there, which the policy forbids to ask for.
  rmSync(join(folder, "hashmap.json"), { force: true });
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  // Without scripts: VitePress would look for the page once more, at an address that the policy forbids.
  writeFileSync(join(folder, "404.html"), withoutModules(read("not-found.html")));
  rmSync(join(folder, "not-found.html"));
  const pages = filesIn(folder).filter((path) => path.endsWith(".html") && path !== standalone);
  const policy = contentPolicy(pages.map(read));
  for (const path of pages) writeFileSync(join(folder, path), withPolicy(read(path), policy));
  writeFileSync(join(folder, "content-security-policy.txt"), `${policy}\n`);
  const kept = filesIn(folder).filter((path) => path !== "sw.js");
  const files = new Map(kept.map((path) => [path, readFileSync(join(folder, path))]));
  writeFileSync(join(folder, "sw.js"), serviceWorker(files));
};
