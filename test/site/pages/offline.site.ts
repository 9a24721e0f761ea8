import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, openPage, untilTrue } from "../browser.js";
import { serveFolder } from "../serve-folder.js";
import { contractNames, htmlPages, readBuilt, siteBase, siteFolder } from "./built-site.js";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

const isKept = "navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)";

describe("without a network, after one visit", () => {
  it("every page opens, the checker too, and what is not there says so", async () => {
    const server = await serveFolder(siteFolder, { base: siteBase });
    await using opened = await openPage(browser, server.url);
    const { page, errors } = opened;
    await untilTrue(page, isKept);
    await server[Symbol.asyncDispose]();
    for (const path of htmlPages) {
      await page.goto(server.url + path);
      const title = await page.title();
      expect(title).toBe(/<title>([^<]*)<\/title>/.exec(readBuilt(path))?.[1]);
    }
    await page.goto(`${server.url}contracts/Nothing.html`);
    expect(await page.locator("h1").textContent()).toBe("There is no such page");
    await page.goto(`${server.url}contracts/${contractNames[0]}.html`);
    await page.getByRole("button", { name: "Open the checker" }).click();
    await page.locator("contract-checker").waitFor();
    expect(errors).toEqual([]);
  });
});

describe("the policy as a header", () => {
  const policy = { "content-security-policy": readBuilt("content-security-policy.txt").trim() };

  it("works for every page", async () => {
    await using server = await serveFolder(siteFolder, { base: siteBase, headers: policy });
    await using opened = await openPage(browser, server.url, { serviceWorkers: "block" });
    const { page, messages, errors } = opened;
    await page.locator('main a[href$="check.html"]').click();
    await page.waitForURL(`${server.url}check.html`);
    await page.locator("contract-checker").waitFor();
    expect(messages.filter((message) => !message.includes("blocked by Playwright"))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("must not be that of sw.js, which could keep nothing then; the pages work all the same", async () => {
    await using server = await serveFolder(siteFolder, { base: siteBase, headers: policy });
    await using opened = await openPage(browser, server.url);
    const { page, errors } = opened;
    // It opens its cache, cannot fill it, and is given up.
    await expect.poll(() => page.evaluate("caches.keys().then((names) => names.length)")).toBe(1);
    await expect
      .poll(() => page.evaluate("navigator.serviceWorker.getRegistration().then((found) => found === undefined)"))
      .toBe(true);
    await page.reload();
    expect(await page.locator("main h1").count()).toBe(1);
    expect(errors).toEqual([]);
  });
});
