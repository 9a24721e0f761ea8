import { describe, expect, it } from "vitest";
import { fieldAnchors } from "../../../site/emit/field-anchors.js";
import type { ContractName } from "../../../src/catalogue/contract-name.js";
import { readSchemas } from "../../../src/catalogue/contract-schemas.js";
import { catalogue } from "../../../src/generated/catalogue.js";
import { listFields } from "../../../src/schema/list-fields.js";
import { axe } from "../axe.js";
import { untilTrue } from "../browser.js";
import { serveSite } from "./serve-site.js";

const site = serveSite();

const open = async (colorScheme: "light" | "dark" = "light", width = 1000) => {
  const opened = await site.open("", {
    colorScheme,
    viewport: { width, height: 800 },
  });
  await opened.page.keyboard.press("Control+k");
  await opened.page.getByRole("combobox").waitFor();
  return opened;
};

const names = Object.keys(catalogue) as ContractName[];

describe("search", () => {
  it.each(names)("finds %s, and a field of it at its place, with the keyboard alone", async (name) => {
    await using opened = await open();
    const { page, errors } = opened;
    await page.keyboard.type(name);
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(`${site.url}contracts/${name}.html`);
    expect(await page.getByRole("dialog").count()).toBe(0);

    const fields = listFields(readSchemas(name));
    const field = fields.findLast((each) => each.steps.length > 0) as (typeof fields)[number];
    await page.keyboard.press("/");
    await page.keyboard.type(`${name} ${field.field}`);
    await page.getByRole("option", { name: field.field }).first().waitFor();
    await page.keyboard.press("Enter");
    const anchor = fieldAnchors(fields).get(field) as string;
    await page.waitForURL(`${site.url}contracts/${name}.html#${encodeURIComponent(anchor)}`);
    await untilTrue(
      page,
      `[document.getElementById(${JSON.stringify(anchor)})?.getBoundingClientRect()].some((place) => place?.top >= 0 && place.bottom <= innerHeight)`,
    );
    expect(errors).toEqual([]);
  });

  it.each([
    ["light", 1000],
    ["dark", 1000],
    ["light", 360],
    ["dark", 360],
  ] as const)("has nothing for axe to find while it is open, in %s at %i pixels", async (scheme, width) => {
    await using opened = await open(scheme, width);
    const { page } = opened;
    expect(await axe(page)).toEqual([]);
    await page.keyboard.type("id");
    await page.getByRole("option").nth(1).waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await page.getByRole("option").nth(1).getAttribute("aria-selected")).toBe("true");
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.evaluate("document.activeElement.className")).toBe("");
  });

  it("says that nothing is found", async () => {
    await using opened = await open();
    const { page } = opened;
    await page.keyboard.type("qqqqqqq");
    await page.getByText("Nothing is found").waitFor();
    await page.keyboard.press("Enter");
    expect(page.url()).toBe(site.url);
  });
});
