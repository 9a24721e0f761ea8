import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser, type OpenedPage, openPage, untilTrue } from "../browser.js";
import { type ServedFolder, serveFolder } from "../serve-folder.js";
import { siteBase, siteFolder } from "./built-site.js";

/** The built site, while the tests of a file run. */
export interface ServedSite {
  readonly browser: Browser;
  /** The address of its start page, with a slash at its end. */
  readonly url: string;
  /** Opens a page without its service worker, and waits until its scripts have taken it over, if it has any. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<OpenedPage>;
}

/** Whether a message of the console only says that these tests let pages have no service worker. */
export const isOfTest = (message: string): boolean =>
  message.includes("Service Worker registration blocked by Playwright");

const isTakenOver =
  "document.querySelector('script[type=module]') === null || document.querySelector('#app').__vue_app__ !== undefined";

/** Serves the built site to a browser before the tests of a file, and ends both after them. */
export const serveSite = (): ServedSite => {
  let browser: Browser;
  let server: ServedFolder;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(siteFolder, { base: siteBase })]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.[Symbol.asyncDispose]();
  });

  return {
    get browser() {
      return browser;
    },
    get url() {
      return server.url;
    },
    open: async (path, options) => {
      const opened = await openPage(browser, server.url + path, { serviceWorkers: "block", ...options });
      await untilTrue(opened.page, isTakenOver);
      return opened;
    },
  };
};
