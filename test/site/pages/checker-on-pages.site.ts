import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axe } from "../axe.js";
import { launchBrowser } from "../browser.js";
import { fixtureTexts } from "../checker/checked-fixtures.js";
import { openChecker } from "../checker/open-checker.js";
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

// What a browser says of this test's own refusal to let it have a service worker.
const isOfTest = (message: string): boolean => message.includes("Service Worker registration blocked by Playwright");
const brokenOf = (name: string) =>
  fixtureTexts.find(({ contract, kind, expected }) => contract === name && kind === "invalid" && expected.length > 0);

it.each(["light", "dark"] as const)("judges on a page of the site, under its policy, in %s", async (colorScheme) => {
  const options = { colorScheme, serviceWorkers: "block" } as const;
  await using checker = await openChecker(browser, options, `${server.url}check.html`);
  const broken = contractNames.map(brokenOf).filter((fixture) => fixture !== undefined);
  expect(broken).not.toEqual([]);
  const asked = checker.requests.length;
  for (const { contract, text, expected } of broken) {
    await checker.choose(contract);
    await checker.paste(text);
    await checker.page
      .locator(".issues button")
      .nth(expected.length - 1)
      .waitFor();
    expect((await checker.issues()).map(({ pointer }) => pointer)).toEqual(
      expected.map(({ pointer }) => pointer || "the whole payload"),
    );
  }
  expect(await axe(checker.page)).toEqual([]);
  expect(checker.requests.slice(asked)).toEqual([]);
  expect(checker.messages.filter((message) => !isOfTest(message))).toEqual([]);
  expect(checker.errors).toEqual([]);
});
