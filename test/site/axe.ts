import axeCore from "axe-core";
import type { Page } from "playwright-core";

interface Axe {
  run(): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown }[] }[];
    readonly incomplete: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown }[] }[];
  }>;
}

/**
 * Returns what axe finds on a page as it stands, one line a place: `"color-contrast .hint"`. What the page's policy
 * forbids to pages, such as inline scripts, it does not forbid to the browser's driver.
 */
export const axe = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${JSON.stringify(target)}`)).sort();
  });
};
