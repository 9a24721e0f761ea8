import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { contractNames, siteFolder } from "./built-site.js";
import { serveSite } from "./serve-site.js";

const site = serveSite();

const zipped = (url: string): number =>
  gzipSync(readFileSync(join(siteFolder, decodeURIComponent(url.slice(site.url.length))))).length;

const scriptsOf = (requests: readonly string[]): string[] => requests.filter((url) => url.endsWith(".js"));

it.each(["", `contracts/${contractNames[0]}.html`])(
  "the first page, %s, loads at most 150 kB of scripts",
  async (path) => {
    await using opened = await site.open(path);
    const { requests } = opened;
    const scripts = scriptsOf(requests);
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.reduce((sum, url) => sum + zipped(url), 0)).toBeLessThan(150_000);
  },
);

it("the editor is loaded when it is asked for, and not before", async () => {
  await using opened = await site.open(`contracts/${contractNames[0]}.html`);
  const { page, requests } = opened;
  const before = scriptsOf(requests).length;
  await page.getByRole("button", { name: "Open the checker" }).click();
  await page.locator("contract-checker").waitFor();
  expect(scriptsOf(requests).length).toBeGreaterThan(before);
});
