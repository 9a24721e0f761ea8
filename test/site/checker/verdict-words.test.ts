import { describe, expect, it } from "vitest";
import {
  type CheckCounts,
  type CheckReport,
  noPayloads,
  type ReportedIssue,
} from "../../../site/checker/check-report.js";
import { describeRule } from "../../../site/checker/describe-rule.js";
import { showText } from "../../../site/checker/show-text.js";
import { wordStopped, wordVerdict } from "../../../site/checker/verdict-words.js";

const report = (counts: Partial<CheckCounts>): CheckReport => ({
  counts: { ...noPayloads, ...counts },
  contracts: { MadeUpV1: 1 },
  issues: [],
  excerpts: [],
});

const issueOf = (issue: Pick<ReportedIssue, "pointer" | "keyword" | "message"> & Partial<ReportedIssue>) => ({
  path: [],
  line: 1,
  column: 1,
  underline: { from: 0, to: 1 },
  ...issue,
});

const missing = issueOf({ pointer: "/a", keyword: "required", message: "is required", rule: "documented", line: 3 });
const stopped = issueOf({
  pointer: "",
  keyword: "json",
  message: "is not JSON",
  stopsAt: { line: 1, column: 5 },
  line: 2,
  column: 5,
});

describe("a verdict in words", () => {
  it("says of one payload what it is, and what follows", () => {
    expect(wordVerdict(report({ valid: 1 }), "strict")).toEqual({
      verdict: "valid",
      title: "Valid",
      detail: "MadeUpV1: consumers accept it, and a producer may write it.",
    });
    expect(wordVerdict({ ...report({ tolerated: 1, issues: 1 }), issues: [missing] }, "strict").detail).toBe(
      "MadeUpV1: it is valid as published, so consumers accept it. Line 3: /a is required (documented rule).",
    );
    expect(wordVerdict(report({ tolerated: 1 }), "published").detail).toBe(
      "MadeUpV1: it is valid as published, so consumers accept it. Choose strict to see why.",
    );
  });

  it.each([
    ["", "is not an object", "The whole payload is not an object."],
    ["/event_type", "names no contract that is known here", "/event_type names no contract that is known here."],
    ["/a", "names no contract: did you mean MadeUpV1?", "/a names no contract: did you mean MadeUpV1?"],
  ])("says in a sentence that %j %s", (pointer, message, sentence) => {
    const issues = [issueOf({ pointer, keyword: "contract", message })];
    expect(wordVerdict({ ...report({ unknown: 1, issues: 1 }), issues }, "strict").detail).toBe(
      `${sentence} If you know its contract, choose it.`,
    );
  });

  it.each([
    ["is not JSON", { line: 3, column: 7 }, "Line 13, column 7: the text is not JSON."],
    ["is empty", undefined, "The text is empty."],
  ])("says where a text that %s stops being JSON", (message, stopsAt, detail) => {
    const place = stopsAt && { stopsAt, line: 13, column: 7 };
    const issues = [issueOf({ pointer: "", keyword: "json", message, ...place })];
    const words = { verdict: "malformed", title: "Not JSON", detail };
    expect(wordVerdict({ ...report({ malformed: 1, issues: 1 }), issues }, "strict")).toEqual(words);
  });

  it.each([
    [1, ""],
    [2, " And 1 more issue."],
    [2000, " And 1,999 more issues."],
  ])("names the first of %d issues, and how many more there are", (issues, more) => {
    const found = { ...report({ invalid: 1, issues }), issues: [missing, stopped] };
    const detail = `MadeUpV1: nobody accepts it. Line 3: /a is required (documented rule).${more}`;
    expect(wordVerdict(found, "strict").detail).toBe(detail);
  });

  it("spells out what nobody sees in a pointer", () => {
    const found = { ...report({ invalid: 1, issues: 1 }), issues: [{ ...missing, pointer: "/\u202e" }] };
    expect(wordVerdict(found, "strict").detail).toContain("Line 3: /\\u{202e} is required (documented rule).");
  });

  it("says of several how many are what, and is that of the worst", () => {
    const found = { ...report({ valid: 2000, malformed: 1, issues: 1 }), issues: [stopped] };
    expect(wordVerdict(found, "strict")).toEqual({
      verdict: "malformed",
      title: "1 of 2,001 payloads not valid",
      detail: "2,001 payloads: 1 malformed, 2,000 valid. Line 2, column 5: the text is not JSON.",
    });
    expect(wordVerdict(report({ valid: 2 }), "strict").title).toBe("All valid");
  });

  it("says what was found before it was stopped, if anything was", () => {
    expect(wordStopped(report({}), "strict").title).toBe("Stopped");
    expect(wordStopped(report({ valid: 2 }), "strict").title).toBe("Stopped: All valid");
  });
});

describe("whose rule it is", () => {
  it.each([
    [{ keyword: "type", rule: "published" }, "published schema"],
    [{ keyword: "type", rule: "documented", code: "12" }, "documented rule, code 12"],
    [{ keyword: "json", rule: "published" }, "JSON"],
    [{ keyword: "contract" }, "no contract"],
  ] as const)("%o is %s", (issue, words) => {
    expect(describeRule(issue)).toBe(words);
  });
});

describe("a text that is shown", () => {
  it("is short, and spells out what nobody sees", () => {
    expect(showText("/a\u202eb\n\ud800é😀")).toBe("/a\\u{202e}b\\u{a}\\u{d800}é😀");
    expect(showText("x".repeat(1000))).toBe(`${"x".repeat(300)}…`);
  });
});
