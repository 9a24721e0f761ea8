import { expect, it } from "vitest";
import { axe } from "../axe.js";
import { fixtureTexts } from "../checker/checked-fixtures.js";
import { openChecker } from "../checker/open-checker.js";
import { contractNames } from "./built-site.js";
import { isOfTest, serveSite } from "./serve-site.js";

const site = serveSite();
const brokenOf = (name: string) =>
  fixtureTexts.find(({ contract, kind, expected }) => contract === name && kind === "invalid" && expected.length > 0);

it.each(["light", "dark"] as const)("judges on a page of the site, under its policy, in %s", async (colorScheme) => {
  const options = { colorScheme, serviceWorkers: "block" } as const;
  await using checker = await openChecker(site.browser, options, `${site.url}check.html`);
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
