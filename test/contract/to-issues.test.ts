import { describe, expect, it } from "vitest";
import { faultToIssue, toIssues } from "../../src/contract/to-issues.js";

describe("toIssues", () => {
  it("gives the path of the pointer, by which items of a list are numbers", () => {
    const finding = ["required", "is required", "/list/0/a~1b"] as const;
    expect(toIssues([finding], { list: [{}] }, "documented", [])).toEqual([
      {
        path: ["list", 0, "a/b"],
        pointer: "/list/0/a~1b",
        keyword: "required",
        message: "is required",
        rule: "documented",
      },
    ]);
  });

  it("carries the owner's code of the place, for its keyword or for any", () => {
    const at = (pointer: string, keyword: string) => [keyword, "", pointer] as const;
    const codes = [
      { code: "1", pointer: "/a", keyword: "required" },
      { code: "2", pointer: "/b" },
    ];
    const findings = [at("/a", "required"), at("/a", "type"), at("/b", "type"), at("/b/c", "type")];
    expect(toIssues(findings, {}, "published", codes).map(({ code }) => code)).toEqual([
      "1",
      undefined,
      "2",
      undefined,
    ]);
  });
});

describe("faultToIssue", () => {
  it("has the keyword json and the pointer of the path", () => {
    expect(faultToIssue({ path: ["a", 0], message: "must be a finite number" })).toEqual({
      path: ["a", 0],
      pointer: "/a/0",
      keyword: "json",
      message: "must be a finite number",
      rule: "published",
    });
  });
});
