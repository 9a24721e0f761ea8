import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { root } from "../../support/root.js";
import { type OpenedPage, openPage } from "../browser.js";

/** The checker that stands alone, as it is opened from the disk. */
export const checkerFile = pathToFileURL(join(root, "site/dist/checker.html")).href;

/** An issue as the page lists it. */
export interface ListedIssue {
  readonly place: string;
  readonly pointer: string;
  readonly whose: string;
}

/** What a reader does with the checker, and sees of it. */
export interface OpenedChecker extends OpenedPage {
  readonly content: Locator;
  readonly choose: (contract: string, rules?: "strict" | "published") => Promise<void>;
  /** Puts a text in the place of what is in the editor, as by pasting. */
  readonly paste: (text: string) => Promise<void>;
  /** Waits for a verdict that begins with these words. */
  readonly waitFor: (title: string) => Promise<void>;
  readonly verdict: () => Promise<string>;
  readonly issues: () => Promise<ListedIssue[]>;
  /** What is underlined, in the order of the text. */
  readonly underlined: () => Promise<string[]>;
}

const listed = (page: Page): Promise<ListedIssue[]> =>
  page.locator(".issues button").evaluateAll((buttons) =>
    buttons.map((button) => {
      const text = (selector: string) => button.querySelector(selector)?.textContent ?? "";
      return { place: text(".place"), pointer: text(".what code"), whose: text(".whose b") };
    }),
  );

/** Opens the checker, from the disk if there is no other address. */
export const openChecker = async (
  browser: Browser,
  options: BrowserContextOptions = {},
  url = checkerFile,
): Promise<OpenedChecker> => {
  const opened = await openPage(browser, url, options);
  const { page } = opened;
  const content = page.locator(".cm-content");
  await content.waitFor();
  return {
    ...opened,
    content,
    choose: async (contract, rules = "strict") => {
      await page.getByLabel("Contract", { exact: true }).selectOption(contract);
      await page.locator(`input[value=${rules}]`).check();
    },
    paste: async (text) => {
      await page.getByRole("button", { name: "Clear" }).click();
      await content.evaluate((element, data) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", data);
        element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      }, text);
    },
    waitFor: (title) => page.locator(".verdict .title", { hasText: new RegExp(`^${title}`) }).waitFor(),
    verdict: async () => (await page.locator(".verdict").getAttribute("data-verdict")) ?? "",
    issues: () => listed(page),
    underlined: () => page.locator(".cm-lintRange").allTextContents(),
  };
};
