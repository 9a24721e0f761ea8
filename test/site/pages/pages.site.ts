import { describe, expect, it } from "vitest";
import { axe } from "../axe.js";
import { htmlPages, siteBase } from "./built-site.js";
import { isOfTest, serveSite } from "./serve-site.js";

const site = serveSite();

const open = (path: string, colorScheme: "light" | "dark", width = 1440) =>
  site.open(path, { colorScheme, reducedMotion: "reduce", viewport: { width, height: 900 } });

describe.each(htmlPages)("%s", (path) => {
  it.each(["light", "dark"] as const)("renders, and axe finds nothing, in %s", async (scheme) => {
    await using opened = await open(path, scheme);
    const { page, requests, messages, errors } = opened;
    expect(await page.locator("main h1").count()).toBe(1);
    expect(await page.locator("html").evaluate((html) => html.classList.contains("dark"))).toBe(scheme === "dark");
    expect(await axe(page)).toEqual([]);
    expect(messages.filter((message) => !isOfTest(message))).toEqual([]);
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
  });

  it("fits narrow pages", async () => {
    await using opened = await open(path, "light", 360);
    const { page } = opened;
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    expect(await axe(page)).toEqual([]);
    await page.setViewportSize({ width: 800, height: 900 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(800);
  });
});

it("is printed without what leads elsewhere, or waits for a press", async () => {
  await using opened = await open("index.html", "light");
  const { page } = opened;
  const seen = () =>
    page
      .locator(".site-header, .sidebar, .outline, button")
      .evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);
  expect(await seen()).toBeGreaterThan(3);
  await page.emulateMedia({ media: "print" });
  expect(await seen()).toBe(0);
  expect(await page.locator("main h1").isVisible()).toBe(true);
});

describe("an address that leads nowhere", () => {
  it("shows that, with ways on, and asks for nothing more", async () => {
    await using opened = await site.open("contracts/Nothing.html");
    const { page, messages, errors } = opened;
    expect(await page.locator("h1").textContent()).toBe("There is no such page");
    expect(await page.locator("main a").getAttribute("href")).toBe(siteBase);
    // The browser's own words for the status of the page.
    expect(messages).toEqual([expect.stringContaining("status of 404")]);
    expect(errors).toEqual([]);
  });
});
