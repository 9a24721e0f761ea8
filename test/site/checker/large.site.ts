import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CheckCounts, countPayloads, mostShown, noPayloads } from "../../../site/checker/check-report.js";
import { checkText } from "../../../site/checker/check-text.js";
import { wordVerdict } from "../../../site/checker/verdict-words.js";
import { launchBrowser } from "../browser.js";
import { fixtureTexts } from "./checked-fixtures.js";
import { openChecker } from "./open-checker.js";
import { judgeBySources } from "./source-library.js";

const folder = mkdtempSync(join(tmpdir(), "checker-"));
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const lines = fixtureTexts.map(({ payload }) => JSON.stringify(payload));
const round = `${lines.join("\n")}\n`;
const question = { rules: "strict" } as const;

/** The counts of so many rounds of all fixtures, and of further lines. */
const countsOf = (rounds: number, further: readonly string[]): CheckCounts => {
  const counts = { ...noPayloads };
  for (const [line, times] of [
    ...lines.map((line) => [line, rounds] as const),
    ...further.map((line) => [line, 1] as const),
  ]) {
    const { verdict, issues } = judgeBySources(line, question);
    counts[verdict] += times;
    counts.issues += issues.length * times;
  }
  return counts;
};

const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const take = (page: Page, path: string) => page.locator("input[type=file]").setInputFiles(path);

const megabytes = (count: number): number => Math.ceil((count * 1e6) / round.length);

describe("a large file", () => {
  it("of 20 MB is checked to its end, and every issue is counted", async () => {
    const rounds = megabytes(20);
    const path = write("many.ndjson", `${round.repeat(rounds)}{"last": nope`);
    await using checker = await openChecker(browser);
    await take(checker.page, path);
    const counts = countsOf(rounds, ['{"last": nope']);
    const { issues: first } = checkText(judgeBySources, round, question);
    const { title, detail } = wordVerdict({ counts, contracts: {}, issues: first, excerpts: [] }, "strict");
    await checker.page.locator(".verdict .title", { hasText: title }).waitFor({ timeout: 100_000 });
    expect(await checker.page.locator(".verdict .detail").textContent()).toBe(detail);
    expect(counts.malformed).toBe(1);

    const issues = await checker.issues();
    expect(issues).toHaveLength(mostShown);
    expect(await checker.page.locator(".issue-list h2").textContent()).toBe(
      `${counts.issues.toLocaleString("en")} issues: the first ${mostShown}`,
    );
    expect(await checker.page.locator(".progress").isVisible()).toBe(false);
    expect(await checker.page.locator(".preview").textContent()).toContain("The lines with issues");
    await checker.page.getByRole("button", { name: "Clear" }).click();
    await checker.waitFor("Nothing to check yet");
    expect(await checker.page.locator(".preview").textContent()).toBe("");
  });

  it("leads from an issue to its line, which has its number in the file", async () => {
    const rounds = megabytes(1);
    await using checker = await openChecker(browser);
    await take(checker.page, write("some.ndjson", round.repeat(rounds)));
    await checker.waitFor("[\\d,]+ of");
    const [, , third] = await checker.issues();
    await checker.page.locator(".issues button").nth(2).click();
    expect(await checker.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className)).toContain(
      "cm-content",
    );
    expect(await checker.page.locator(".cm-lineNumbers .cm-activeLineGutter").textContent()).toBe(
      third?.place.split(":")[0],
    );
  });

  it("is stopped, and what was found up to there stays", async () => {
    const rounds = megabytes(45);
    await using checker = await openChecker(browser);
    // As soon as there is a button.
    await checker.page.evaluate(() => {
      const root = document.querySelector("contract-checker")?.shadowRoot as ShadowRoot;
      const progress = root.querySelector(".progress") as HTMLElement;
      const bar = root.querySelector("progress") as HTMLProgressElement;
      new MutationObserver(() => {
        if (bar.value > 0) progress.querySelector("button")?.click();
      }).observe(progress, { attributes: true, subtree: true });
    });
    await take(checker.page, write("stopped.ndjson", round.repeat(rounds)));
    await checker.waitFor("Stopped");
    const detail = (await checker.page.locator(".verdict .detail").textContent()) ?? "";
    const payloads = Number(/([\d,]+) payloads/.exec(detail)?.[1]?.replaceAll(",", ""));
    expect(payloads).toBeGreaterThan(0);
    expect(payloads).toBeLessThan(countPayloads(countsOf(rounds, [])));
    expect(await checker.page.locator(".progress").isVisible()).toBe(false);
  });

  it("of more than 50 MB is refused, with what to do instead", async () => {
    await using checker = await openChecker(browser);
    await checker.page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(50_000_001)], "too-large.json"));
      const editor = document.querySelector("contract-checker")?.shadowRoot?.querySelector(".editor");
      editor?.dispatchEvent(
        new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true, composed: true }),
      );
    });
    await checker.waitFor("Not checked");
    expect(await checker.page.locator(".verdict .detail").textContent()).toContain("npx client-contracts check");
  });

  it("of one document shows the lines of its issues", async () => {
    const [first] = fixtureTexts.filter(({ kind, expected }) => kind === "invalid" && expected.length === 1);
    const padding = " ".repeat(200_000);
    const text = `${first?.text.trimEnd().slice(0, -1)}${padding}\n}`;
    await using checker = await openChecker(browser);
    await checker.choose(first?.contract ?? "");
    await checker.paste(text);
    await checker.page.locator(".issues button").waitFor();
    expect((await checker.issues()).map(({ pointer }) => pointer)).toEqual(
      first?.expected.map(({ pointer }) => pointer || "the whole payload"),
    );
    expect((await checker.underlined()).join("").length).toBeGreaterThan(0);
  });
});
