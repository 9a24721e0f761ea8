import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ContractName } from "../../src/catalogue/contract-name.js";
import { toResourceId } from "../../src/cli/commands/export/eventcatalog/contents/resource-id.js";
import { fieldsOf } from "../../src/cli/commands/show/show-contract.js";
import { contractPage } from "../../src/cli/shared/contract-page.js";
import { catalogue } from "../../src/generated/catalogue.js";
import { contracts } from "../../src/generated/index.js";
import { writeFiles } from "../cli/shared/make-folder.js";
import { root } from "../support/root.js";
import { mustRun } from "../support/run.js";
import { buildSite } from "./build-site.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = mkdtempSync(join(here, "catalogue-"));
const names = Object.keys(contracts) as ContractName[];
const versionOf = (name: ContractName): string => contracts[name].version.replace(/^\d+$/, "$&.0.0");
const collectionOf = (name: ContractName): string =>
  catalogue[name].response !== undefined || catalogue[name].kind === "debitsuccess-request" ? "commands" : "events";
const first = names.find((name) => collectionOf(name) === "events") as ContractName;
// EventCatalog sets quotes, dashes and ellipses as printers do.
const typed = (text: string): string =>
  text
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\u2026/g, "...")
    .replace(/[\u2013\u2014]|-{2,3}/g, "-")
    .replace(/\s+/g, " ");
const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };
const textOf = (html: string): string =>
  typed(
    html
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, " ")
      .replace(/<[^>]*>/g, "")
      .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      .replace(/&(lt|gt|amp|quot);/g, (_, name) => entities[name] as string),
  );
const read = (page: string): string => {
  const path = join(folder, "dist/docs", page, "index.html");
  return readFileSync(existsSync(path) ? path : join(folder, "dist/docs", `${page}.html`), "utf8");
};

let output = "";

beforeAll(() => {
  writeFiles(folder, {
    "eventcatalog.config.js":
      'export default { cId: "8f4d3c0a-2f0e-4f0b-9a53-0c2b6f3f5a11", title: "Test", organizationName: "Test", homepageLink: "https://example.com", outDir: "dist" };\n',
    // Without the dependency, Astro would not find which packages it must build itself.
    "package.json": { name: "catalogue", private: true, type: "module", dependencies: { "@eventcatalog/core": "*" } },
    // What people wrote: an older version, which the export keeps below the new one.
    [`events/${first}/index.mdx`]: `---\nid: ${first}\nname: ${first}\nversion: 0.0.0\n---\n\n## By hand\n\nWritten by people.\n`,
  });
  mustRun(root, process.execPath, ["dist/cli.js", "export", "eventcatalog", folder]);
  output = buildSite(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the site that EventCatalog builds of an export", () => {
  it.each(names)("has a page of %s that shows each field, rule and description as it is", (name) => {
    const html = read(`${collectionOf(name)}/${name}/${versionOf(name)}`);
    const text = textOf(html);
    for (const { field, rule, description } of fieldsOf(name))
      for (const words of [field, rule, description]) expect(text).toContain(typed(words));
    expect(html).toContain(contractPage(name));
    expect(text).toContain(contracts[name].correlationHeader);
    expect(text).not.toContain("client-contracts: begin");
  });

  it.each(names)("shows the schemas of %s", (name) => {
    const html = read(`${collectionOf(name)}/${name}/${versionOf(name)}`);
    expect(textOf(html)).not.toContain("failed to load");
    expect(html.match(/data-schema-viewer-client-id/g)).toHaveLength(catalogue[name].hasDocumentedRules ? 2 : 1);
  });

  it("has each system with what it sends and receives", () => {
    const systems = new Set(
      names.flatMap((name) => [...(catalogue[name].producers ?? []), ...(catalogue[name].consumers ?? [])]),
    );
    for (const system of systems) {
      const text = textOf(read(`services/${toResourceId(system)}/1.0.0`));
      expect(text).toContain(system);
    }
    expect(systems.size).toBeGreaterThan(0);
  });

  it("has the older version, as people wrote it, and their text in the new one", () => {
    expect(textOf(read(`events/${first}/0.0.0`))).toContain("Written by people.");
    expect(textOf(read(`events/${first}/${versionOf(first)}`))).toContain("Written by people.");
  });

  it("is built without a complaint", () => {
    // But for the names of pages.
    const lines = output.split("\n").filter((line) => !/[├└]─/.test(line));
    expect(lines.filter((line) => /\b(?:error|failed|invalid)\b/i.test(line))).toEqual([]);
  });
});
