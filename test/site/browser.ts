import { setTimeout } from "node:timers/promises";
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from "playwright-core";
import { chromium } from "./chromium.js";

// Without them a browser asks its maker for news, and tests must see only what pages ask for.
const quietly = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
  "--no-sandbox",
];

/** Starts the browser. The caller closes it. */
export const launchBrowser = (): Promise<Browser> => playwright.launch({ executablePath: chromium, args: quietly });

/** A page in a browser context of its own, and all that it asked for and said since it was opened. */
export interface OpenedPage extends AsyncDisposable {
  readonly page: Page;
  /** The addresses of all requests, in their order: the page's own, those of its workers, and `data:` and `blob:` too. */
  readonly requests: readonly string[];
  /** What the console showed, of any kind: `"error: …"`; a policy's refusals are among it. */
  readonly messages: readonly string[];
  /** What was thrown and not caught. */
  readonly errors: readonly string[];
}

/**
 * Opens a page at an address and waits until it has loaded. The options are those of the browser's context: `viewport`,
 * `colorScheme`, `reducedMotion`, `offline`. `await using` closes it.
 */
export const openPage = async (
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> => {
  const context = await browser.newContext(options);
  const requests: string[] = [];
  const messages: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
  context.on("weberror", (error) => errors.push(String(error.error())));
  // What is not there after ten seconds will not come: the tests' own limit would say less.
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "load" });
  return { page, requests, messages, errors, [Symbol.asyncDispose]: () => context.close() };
};

/**
 * Waits until an expression is true in a page. Not as Playwright does: it asks again from within the page, whose policy
 * forbids that.
 */
export const untilTrue = async (page: Page, expression: string): Promise<void> => {
  const end = Date.now() + 10_000;
  while (!(await page.evaluate(expression))) {
    if (Date.now() > end) throw new Error(`This did not become true in ten seconds: ${expression}`);
    await setTimeout(50);
  }
};
