// Makes screenshots of the built site, at three widths in both schemes, into the folder that is given: people look at
// them after a change of what the pages look like. The checker is shown with the first invalid fixture of each contract.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser, openPage } from "./browser.js";
import { type FixtureText, fixtureTexts } from "./checker/checked-fixtures.js";
import { openChecker } from "./checker/open-checker.js";
import { htmlPages, siteBase, siteFolder } from "./pages/built-site.js";
import { serveFolder } from "./serve-folder.js";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Give the folder for the screenshots: npm run screenshots -- FOLDER");
mkdirSync(folder, { recursive: true });

const isFirst = ({ contract }: FixtureText, index: number, all: readonly FixtureText[]): boolean =>
  all.findIndex((each) => each.contract === contract) === index;
const broken = fixtureTexts.filter(({ kind }) => kind === "invalid").filter(isFirst);
const browser = await launchBrowser();
await using server = await serveFolder(siteFolder, { base: siteBase });
let count = 0;
for (const width of [360, 800, 1440]) {
  for (const colorScheme of ["light", "dark"] as const) {
    const options = { colorScheme, viewport: { width, height: 900 }, serviceWorkers: "block" } as const;
    const pathOf = (name: string) => join(folder, `${name.replaceAll("/", "-")}-${width}-${colorScheme}.png`);
    for (const path of htmlPages) {
      await using opened = await openPage(browser, server.url + path, options);
      await opened.page.screenshot({ path: pathOf(path.replace(".html", "")), fullPage: true });
      count++;
    }
    await using checker = await openChecker(browser, options, `${server.url}check.html`);
    for (const { contract, text } of broken) {
      await checker.choose(contract);
      await checker.paste(text);
      await checker.page.locator(".issues button").first().waitFor();
      await checker.page.screenshot({ path: pathOf(`checker-${contract}`), fullPage: true });
      count++;
    }
  }
}
await browser.close();
console.log(`${count} screenshots are in ${folder}`);
