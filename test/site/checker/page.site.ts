import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildChecker } from "../../../site/build/build-checker.js";
import { root } from "../../support/root.js";
import { axe } from "../axe.js";
import { launchBrowser } from "../browser.js";
import { serveFolder } from "../serve-folder.js";
import { fixtureTexts } from "./checked-fixtures.js";
import { type OpenedChecker, openChecker } from "./open-checker.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const [broken] = fixtureTexts.filter(({ kind, expected }) => kind === "invalid" && expected.length > 1);
const [good] = fixtureTexts.filter(({ kind }) => kind === "valid");

const showBroken = async (checker: OpenedChecker): Promise<void> => {
  await checker.choose(broken?.contract ?? "");
  await checker.paste(broken?.text ?? "");
  await checker.page.locator(".issues button").first().waitFor();
};

/** Drags a file over a part of the page and drops it there. Returns whether the page took both, so the browser does not. */
const drop = (page: Page, name: string, content: string, at: "the editor" | "the page" = "the editor") =>
  page.evaluate(
    ([file, text, where]) => {
      const data = new DataTransfer();
      data.items.add(new File([text as string], file as string));
      const editor = document.querySelector("contract-checker")?.shadowRoot?.querySelector(".cm-content");
      const target = where === "the editor" ? editor : document.body;
      return ["dragover", "drop"].map(
        (type) =>
          !target?.dispatchEvent(
            new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true, composed: true }),
          ),
      );
    },
    [name, content, at],
  );

describe("the checker", () => {
  it.each(["the editor", "the page"] as const)("takes a file that is dropped on %s, once", async (at) => {
    await using checker = await openChecker(browser);
    await checker.choose(good?.contract ?? "");
    expect(await drop(checker.page, "payload.json", `\uFEFF${good?.text}`, at)).toEqual([true, true]);
    await checker.waitFor("Valid");
    expect(await checker.page.locator(".is-dropping").count()).toBe(0);
    expect(checker.errors).toEqual([]);
  });

  it("takes no file of the page any more once it is taken from it", async () => {
    await using checker = await openChecker(browser);
    await checker.page.evaluate(() => document.querySelector("contract-checker")?.remove());
    expect(await drop(checker.page, "payload.json", good?.text ?? "", "the page")).toEqual([false, false]);
  });

  it("takes a file that is chosen, and typing", async () => {
    await using checker = await openChecker(browser);
    await checker.choose(good?.contract ?? "");
    const file = { name: "payload.json", mimeType: "application/json", buffer: Buffer.from(good?.text ?? "") };
    await checker.page.locator("input[type=file]").setInputFiles(file);
    await checker.waitFor("Valid");
    await checker.content.focus();
    await checker.page.keyboard.press("Control+End");
    await checker.page.keyboard.type(" nope");
    await checker.waitFor("Not JSON");
    expect(await checker.issues()).toMatchObject([{ pointer: "the whole payload", whose: "JSON" }]);
    expect(await checker.page.locator(".verdict .detail").textContent()).toMatch(
      /^Line \d+, column \d+: the text is not/,
    );
  });

  it("recognises each of its own samples, or says why it does not", async () => {
    await using checker = await openChecker(browser);
    await checker.page.getByRole("button", { name: "A sample", exact: true }).click();
    await checker.waitFor("Valid");
    await checker.page.getByRole("button", { name: "A broken sample" }).click();
    await checker.page.locator(".issues button").first().waitFor();
    expect(await checker.page.locator(".sample").textContent()).not.toBe("");
  });

  it("offers the samples that the chosen contract has, and says which it has not", async () => {
    await using checker = await openChecker(browser);
    const names = await checker.page
      .locator("#contract option")
      .evaluateAll((options) =>
        options.map((option) => (option as HTMLOptionElement).value).filter((value) => value !== ""),
      );
    for (const contract of names) {
      await checker.choose(contract);
      const own = fixtureTexts.filter((fixture) => fixture.contract === contract);
      const isThere = [own.some(({ kind }) => kind === "valid"), own.some(({ kind }) => kind !== "valid")];
      const buttons = checker.page.locator(".actions button", { hasText: "sample" });
      const said = ["sample", "broken sample"].map((what, index) =>
        isThere[index] ? [false, null, null] : [true, ...Array(2).fill(`There is no ${what} of ${contract}`)],
      );
      expect(
        await buttons.evaluateAll((all) =>
          all.map((button) => [
            (button as HTMLButtonElement).disabled,
            button.getAttribute("title"),
            button.getAttribute("aria-description"),
          ]),
        ),
      ).toEqual(said);
    }
  });

  it("has the contract that its attribute names, and none for another name", async () => {
    await using checker = await openChecker(browser);
    const chosen = (name: string) =>
      checker.page.evaluate((contract) => {
        const element = document.querySelector("contract-checker");
        element?.setAttribute("contract", contract);
        return element?.shadowRoot?.querySelector("select")?.value;
      }, name);
    expect(await chosen(good?.contract ?? "")).toBe(good?.contract);
    expect(await chosen("toString")).toBe("");
  });

  it("can be taken from the page and put back", async () => {
    await using checker = await openChecker(browser);
    await checker.page.evaluate(() => {
      const element = document.querySelector("contract-checker") as HTMLElement;
      element.remove();
      document.querySelector("main")?.append(element);
    });
    await showBroken(checker);
    expect(checker.errors).toEqual([]);
  });

  it("names the first issue in the verdict", async () => {
    await using checker = await openChecker(browser);
    await showBroken(checker);
    const [first] = await checker.issues();
    const detail = await checker.page.locator(".verdict[role=status] .detail").textContent();
    expect(detail).toContain(`Line ${first?.place.split(":")[0]}: ${first?.pointer} `);
    expect(detail).toContain(`(${first?.whose}). And ${(broken?.expected.length ?? 0) - 1} more issue`);
  });

  it("judges by the published schema if that is asked for", async () => {
    const onlyDocumented = fixtureTexts.find(
      ({ kind, expected }) => kind === "invalid" && expected.every(({ rule }) => rule === "documented"),
    );
    await using checker = await openChecker(browser);
    await checker.choose(onlyDocumented?.contract ?? "", "published");
    await checker.paste(onlyDocumented?.text ?? "");
    await checker.waitFor("Tolerated");
    expect(await checker.issues()).toEqual([]);
    await checker.choose(onlyDocumented?.contract ?? "", "strict");
    await checker.page.locator(".issues button").first().waitFor();
    expect((await checker.issues()).map(({ pointer }) => pointer)).toEqual(
      onlyDocumented?.expected.map(({ pointer }) => pointer),
    );
  });

  it("shows the copy for logs and the code only once they are opened", async () => {
    await using checker = await openChecker(browser);
    await checker.choose(good?.contract ?? "");
    await checker.paste(good?.text ?? "");
    await checker.waitFor("Valid");
    const [logged, code] = await checker.page.locator("pre").all();
    expect([await logged?.textContent(), await code?.textContent()]).toEqual(["", ""]);
    await checker.page.locator("summary").first().click();
    await checker.page.locator("summary").last().click();
    expect(await logged?.textContent()).toContain("[personal]");
    expect(await code?.textContent()).toContain(`producer.message(${good?.contract},`);
  });
});

describe("the keyboard", () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement?.shadowRoot?.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.ariaLabel;
      return (label ?? element?.textContent ?? element?.tagName ?? "").slice(0, 20);
    });

  it("reaches everything in the order in which it stands, and leaves the editor", async () => {
    await using checker = await openChecker(browser);
    await showBroken(checker);
    const { page } = checker;
    await page.locator("#contract").focus();
    const order: string[] = [];
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press("Tab");
      order.push(await focused(page));
    }
    expect(order).toEqual([
      "Strict: what a produ",
      "Choose a file",
      "A sample",
      "A broken sample",
      "Clear",
      "Payload, JSON or NDJ",
    ]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(
      await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.closest(".issues") !== null),
    ).toBe(true);
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("Payload, JSON or NDJ");
  });
});

describe("people", () => {
  it.each(["light", "dark"] as const)(
    "find no fault in it in %s, with the list of issues in the editor open",
    async (colorScheme) => {
      await using checker = await openChecker(browser, { colorScheme });
      expect(await axe(checker.page)).toEqual([]);
      await showBroken(checker);
      for (const summary of await checker.page.locator("summary").all())
        if (await summary.isVisible()) await summary.click();
      await checker.content.focus();
      await checker.page.keyboard.press("Control+Shift+M");
      await checker.page.locator(".cm-panel-lint").waitFor();
      expect(await axe(checker.page)).toEqual([]);
    },
  );

  it("see the first issue beside the text, without scrolling", async () => {
    await using checker = await openChecker(browser, { viewport: { width: 940, height: 900 } });
    await showBroken(checker);
    const first = await checker.page.locator(".issues button").first().boundingBox();
    const editor = await checker.page.locator(".editor").boundingBox();
    expect(first?.x).toBeGreaterThan((editor?.x ?? 0) + (editor?.width ?? 0));
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThan(900);
  });

  it("can use it at a width of 360 pixels", async () => {
    await using checker = await openChecker(browser, { viewport: { width: 360, height: 740 } });
    await showBroken(checker);
    expect(await checker.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

describe("the file", () => {
  it("is the same whenever it is built", async () => {
    const again = join(mkdtempSync(join(tmpdir(), "checker-")), "checker.html");
    await buildChecker(again);
    const [first, second] = [join(root, "site/dist/checker.html"), again].map((path) => readFileSync(path, "utf8"));
    rmSync(dirname(again), { recursive: true });
    expect(second === first).toBe(true);
  });
});

describe("what it asks for", () => {
  it("is its page and its worker, and nothing later, from a server and a folder below it", async () => {
    await using server = await serveFolder(join(root, "site/dist"), { base: "/below/it/" });
    await using checker = await openChecker(browser, {}, `${server.url}checker.html`);
    await showBroken(checker);
    await checker.paste(`${JSON.stringify(good?.payload)}\n`.repeat(2_000));
    await checker.waitFor("(All valid|Valid|[\\d,]+ of)");
    expect(checker.requests.map((url) => url.replace(/^(blob:[^-]*).*$/, "$1").slice(0, 21))).toHaveLength(2);
    expect(server.paths).toEqual(["/below/it/checker.html"]);
    expect([checker.messages, checker.errors]).toEqual([[], []]);
  });

  it("is refused by its policy, whatever a script would try", async () => {
    await using server = await serveFolder(join(root, "site/dist"));
    await using checker = await openChecker(browser, {}, `${server.url}checker.html`);
    const failed = await checker.page.evaluate(() =>
      fetch("/anything").then(
        () => false,
        () => true,
      ),
    );
    expect(failed).toBe(true);
    expect(server.paths).toEqual(["/checker.html"]);
    expect(checker.messages.join()).toContain("connect-src 'none'");
  });
});
