import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser, openPage } from "../browser.js";
import { type ServedFolder, serveFolder } from "../serve-folder.js";
import { contractNames, siteBase, siteFolder } from "./built-site.js";

let browser: Browser;
let server: ServedFolder;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(siteFolder, { base: siteBase })]);
});

afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

const zipped = (url: string): number =>
  gzipSync(readFileSync(join(siteFolder, decodeURIComponent(url.slice(server.url.length))))).length;

const scriptsOf = (requests: readonly string[]): string[] => requests.filter((url) => url.endsWith(".js"));

it.each(["", `contracts/${contractNames[0]}.html`])(
  "the first page, %s, loads at most 150 kB of scripts",
  async (path) => {
    await using opened = await openPage(browser, server.url + path, { serviceWorkers: "block" });
    const { page, requests } = opened;
    await page.waitForFunction("document.querySelector('#app').__vue_app__ !== undefined");
    const scripts = scriptsOf(requests);
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.reduce((sum, url) => sum + zipped(url), 0)).toBeLessThan(150_000);
  },
);

it("the editor is loaded when it is asked for, and not before", async () => {
  await using opened = await openPage(browser, `${server.url}contracts/${contractNames[0]}.html`, {
    serviceWorkers: "block",
  });
  const { page, requests } = opened;
  await page.waitForFunction("document.querySelector('#app').__vue_app__ !== undefined");
  const before = scriptsOf(requests).length;
  await page.getByRole("button", { name: "Open the checker" }).click();
  await page.locator("contract-checker").waitFor();
  expect(scriptsOf(requests).length).toBeGreaterThan(before);
});
