import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeRule } from "../../../site/checker/describe-rule.js";
import { type PlacedIssue, placeIssues } from "../../../site/checker/place-issues.js";
import { launchBrowser } from "../browser.js";
import { fixtureTexts } from "./checked-fixtures.js";
import { type OpenedChecker, openChecker } from "./open-checker.js";
import { judgeBySources } from "./source-library.js";

let browser: Browser;
let checker: OpenedChecker;
beforeAll(async () => {
  browser = await launchBrowser();
  checker = await openChecker(browser);
});
afterAll(() => browser.close());

const titles = { valid: "Valid", tolerated: "Tolerated", invalid: "Invalid" } as const;

/** All that any of the issues underlines: several may be at one place. */
const underlinedIn = (text: string, placed: readonly PlacedIssue[]): string =>
  [...text.matchAll(/./gu)]
    .filter(({ index }) => placed.some(({ underline: { from, to } }) => index >= from && index < to))
    .join("");

describe("the checker, for every fixture", () => {
  it.each(fixtureTexts)("finds in $file what its list says, and where", async ({ contract, text, expected, kind }) => {
    const isPublished = expected.some(({ rule }) => rule === "published");
    const verdict = kind === "valid" ? "valid" : isPublished ? "invalid" : "tolerated";
    await checker.choose(contract);
    await checker.paste(text);
    await checker.waitFor(titles[verdict]);
    expect(await checker.verdict()).toBe(verdict);

    const placed = placeIssues(text, judgeBySources(text, { contract, rules: "strict" }).issues);
    expect((await checker.underlined()).join("")).toBe(underlinedIn(text, placed));
    expect(await checker.issues()).toEqual(
      placed.map((issue) => ({
        place: `${issue.line}:${issue.column}`,
        pointer: issue.pointer || "the whole payload",
        whose: describeRule(issue),
      })),
    );
    expect((await checker.issues()).map(({ pointer, whose }) => ({ pointer, whose }))).toEqual(
      expected.map((issue) => ({ pointer: issue.pointer || "the whole payload", whose: describeRule(issue) })),
    );
  });

  it("asks for nothing and says nothing in the console meanwhile", () => {
    expect(checker.requests.filter((url) => !url.startsWith("file:") && !url.startsWith("blob:"))).toEqual([]);
    expect(checker.requests).toHaveLength(2);
    expect([checker.messages, checker.errors]).toEqual([[], []]);
  });
});
