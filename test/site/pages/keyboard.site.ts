import { expect, it } from "vitest";
import { untilTrue } from "../browser.js";
import { contractNames, readBuilt } from "./built-site.js";
import { serveSite } from "./serve-site.js";

const site = serveSite();

const open = (path: string, width = 1000) => site.open(path, { viewport: { width, height: 800 } });

const pageOf = (contract: string): string => `contracts/${contract}.html`;
// A contract whose fields have fields.
const nested = pageOf(contractNames.find((name) => readBuilt(pageOf(name)).includes('class="fold"')) as string);

it("the first key leads past the navigation", async () => {
  await using opened = await open(nested);
  const { page } = opened;
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the content");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
});

it("whatever has the focus shows it", async () => {
  await using opened = await open(nested);
  const { page } = opened;
  const seen = new Set<string>();
  for (let count = 0; count < 60; count++) {
    await page.keyboard.press("Tab");
    const [name, outline] = (await page.evaluate(
      "[document.activeElement.tagName, getComputedStyle(document.activeElement).outlineStyle]",
    )) as [string, string];
    seen.add(name);
    expect(outline, `${name} at key ${count + 1}`).toBe("solid");
  }
  expect([...seen]).toEqual(expect.arrayContaining(["A", "BUTTON", "DIV"]));
});

it("whoever opens the checker by a key goes on in it", async () => {
  await using opened = await open(nested);
  const { page } = opened;
  await page.getByRole("button", { name: "Open the checker" }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".cm-content").waitFor();
  await untilTrue(page, "document.activeElement.classList.contains('check-payload')");
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.tagName")).toBe("CONTRACT-CHECKER");
});

it("arrows choose a tab, as tabs are used elsewhere", async () => {
  await using opened = await open(nested);
  const { page } = opened;
  const tab = (name: string) => page.getByRole("tab", { name });
  await tab("Producer").focus();
  for (const [key, name] of [
    ["ArrowRight", "Consumer"],
    ["End", "CI"],
    ["ArrowRight", "Producer"],
    ["ArrowLeft", "CI"],
  ] as const) {
    await page.keyboard.press(key);
    expect(await tab(name).getAttribute("aria-selected")).toBe("true");
    expect(await tab(name).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole("tabpanel").count()).toBe(1);
    expect(await page.getByRole("tabpanel").getAttribute("aria-labelledby")).toBe(await tab(name).getAttribute("id"));
  }
});

it("fields fold and unfold, and a link to a folded one unfolds it", async () => {
  await using opened = await open(nested);
  const { page } = opened;
  const fold = page.locator("button.fold").first();
  const ids = ((await fold.getAttribute("aria-controls")) as string).split(" ");
  const last = page.locator(`[id="${ids.at(-1)}"]`);
  await fold.focus();
  await page.keyboard.press("Enter");
  expect(await fold.getAttribute("aria-expanded")).toBe("false");
  expect(await last.isVisible()).toBe(false);
  await page.evaluate(`location.hash = ${JSON.stringify(`#${ids.at(-1)}`)}`);
  await last.waitFor({ state: "visible" });
  expect(await fold.getAttribute("aria-expanded")).toBe("true");
  await page.getByRole("button", { name: "Fold all", exact: true }).click();
  expect(await last.isVisible()).toBe(false);
  await page.getByRole("button", { name: "Unfold all" }).click();
  expect(await last.isVisible()).toBe(true);
});

it("the menu of a narrow page opens, and leads on", async () => {
  await using opened = await open("", 360);
  const { page } = opened;
  const menu = page.getByRole("button", { name: "Menu" });
  await menu.focus();
  await page.keyboard.press("Enter");
  expect(await menu.getAttribute("aria-expanded")).toBe("true");
  await page.getByRole("link", { name: "Versions" }).first().click();
  await page.waitForURL(`${site.url}versions.html`);
  // The address changes before the page does.
  await page.getByRole("heading", { level: 1, name: "Versions" }).waitFor();
  await untilTrue(page, "document.activeElement.tagName === 'MAIN'");
  expect(await menu.getAttribute("aria-expanded")).toBe("false");
});

it("the colours are the reader's to choose, and stay", async () => {
  await using opened = await open("");
  const { page } = opened;
  const button = page.getByRole("button", { name: "Dark colours" });
  expect(await button.getAttribute("aria-pressed")).toBe("false");
  await button.click();
  expect(await button.getAttribute("aria-pressed")).toBe("true");
  await page.reload();
  expect(await page.locator("html.dark").count()).toBe(1);
});

it("nothing moves for those who prefer that", async () => {
  await using opened = await site.open(nested, {
    reducedMotion: "reduce",
  });
  const { page } = opened;
  const moving = await page.evaluate(
    "[...document.querySelectorAll('*')].filter((each) => { const { transitionDuration, animationName } = getComputedStyle(each); return transitionDuration !== '0s' || animationName !== 'none'; }).length",
  );
  expect(moving).toBe(0);
});
