import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { codeTheme } from "../../../site/.vitepress/code-theme.js";
import { contractPage } from "../../../site/emit/contract-page.js";
import { root } from "../../support/root.js";
import { hostile, hostileContract } from "../emit/hostile-contract.js";

const load = (path: string) => import(pathToFileURL(join(root, "site", path)).href);

const { createMarkdownRenderer } = await load("node_modules/vitepress/dist/node/index.js");
const { createSSRApp } = await load("node_modules/vue/index.mjs");
const { renderToString } = await load("node_modules/vue/server-renderer/index.mjs");
const { permalink } = await load(".vitepress/permalink.ts");
const { classesForStyles } = await load(".vitepress/classes-for-styles.ts");
const { withoutExpressions } = await load(".vitepress/without-expressions.ts");

/** What a page of Markdown becomes, by the same renderers that build the site. */
const render = async (markdown: string): Promise<string> => {
  const renderer = await createMarkdownRenderer(root, {
    anchor: { permalink },
    theme: codeTheme,
    codeTransformers: [classesForStyles],
    config: withoutExpressions,
  });
  const faults: unknown[] = [];
  const slots = { template: `<div><slot /><slot name="tab-0" /><slot name="tab-1" /><slot name="tab-2" /></div>` };
  const app = createSSRApp({
    template: renderer.render(markdown, { path: "page.md", relativePath: "page.md", cleanUrls: false }),
  });
  for (const name of ["CheckPayload", "CodeTabs", "FieldTable"]) app.component(name, slots);
  app.config.warnHandler = (message: unknown) => faults.push(message);
  const html: string = await renderToString(app);
  expect(faults).toEqual([]);
  return html;
};

const text = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const words = (shown: string): string => shown.replace(/\s+/g, " ");

it("shows hostile texts as they stand, and computes none of them", async () => {
  const html = await render(contractPage(hostileContract()).markdown);
  const shown = words(text(html));
  const expected = words(hostile);
  // The summary, the owner, when it is raised, the source, the description, the error's message, the history …
  expect(shown.split(expected).length).toBeGreaterThan(10);
  expect(shown).not.toContain("49");
  expect(html).not.toMatch(/<b>|<script|<em>|<strong>bold/);
});

it("shows an expression in hand-written text as it stands", async () => {
  expect(words(text(await render("A {{ 7 * 7 }} and \\{\\{ 7 * 7 }} and `{{ 7 * 7 }}`")))).toContain(
    "A {{ 7 * 7 }} and {{ 7 * 7 }} and {{ 7 * 7 }}",
  );
});

it("names the link to a heading as the heading reads", async () => {
  const html = await render("# Made<wbr>Up\n\n## Check `a` payload {#check}\n");
  const labels = [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label);
  expect(labels).toEqual(["Link to “MadeUp”", "Link to “Check a payload”"]);
});
