import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type DefaultTheme, defineConfig } from "vitepress";
import type { SearchSection } from "../emit/page.js";
import { classesForStyles } from "./classes-for-styles.js";
import { codeTheme } from "./code-theme.js";
import { permalink } from "./permalink.js";
import { scrollingTables } from "./scrolling-tables.js";
import { withoutExpressions } from "./without-expressions.js";
import { withoutTimeLimit } from "./without-time-limit.js";

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const pages = pathOf("../.pages/");
const read = (path: string) => JSON.parse(readFileSync(`${pages}${path}`, "utf8"));
// Where there are none, VitePress takes a page's headings.
const sections: Readonly<Record<string, readonly SearchSection[] | undefined>> = read("search.json");
const { repository } = JSON.parse(readFileSync(pathOf("../../package.json"), "utf8"));

/** What the layout shows besides the page, and what search finds. */
const themeConfig: DefaultTheme.Config & { readonly groups: unknown; readonly repository: string } = {
  groups: read("groups.json"),
  repository: repository.url.replace(/^git\+|\.git$/g, ""),
  search: {
    provider: "local",
    options: {
      miniSearch: {
        _splitIntoSections: (file: string) => sections[relative(pages, file).replaceAll("\\", "/")] as SearchSection[],
      },
    },
  },
};

export default defineConfig({
  title: "client-contracts",
  description: "The contracts that services share: what each payload is, and a checker for it",
  lang: "en",
  srcDir: ".pages",
  outDir: "dist",
  cacheDir: ".vitepress/cache",
  // One after another: what search finds must be in the same order each time.
  buildConcurrency: 1,
  // Its script turns all transitions off by a style of its own, which the policy forbids.
  appearance: { disableTransition: false },
  // The site's data are a script of their own, and no page has it in itself.
  metaChunk: true,
  router: { prefetchLinks: false },
  // If absent, VitePress gives the content a style of its own, which the policy forbids.
  contentProps: {},
  transformHead: ({ siteData }) => [["link", { rel: "icon", href: `${siteData.base}icon.svg`, type: "image/svg+xml" }]],
  scrollOffset: 88,
  themeConfig,
  markdown: {
    headers: { level: [2, 3] },
    anchor: { permalink },
    theme: codeTheme,
    codeTransformers: [withoutTimeLimit, classesForStyles],
    config: (markdown) => {
      withoutExpressions(markdown);
      scrollingTables(markdown);
    },
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "contract-checker" } } },
  vite: {
    resolve: { alias: { "client-contracts": pathOf("../../dist/index.js") } },
    // A file in the page's own text would be an address that the policy forbids.
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
    worker: { format: "es" },
  },
});
