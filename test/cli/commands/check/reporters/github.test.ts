import { describe, expect, it } from "vitest";
import type { Failure } from "../../../../../src/check/model/result.js";
import { githubReporter } from "../../../../../src/cli/commands/check/reporters/github.js";
import { visible } from "../../../../../src/json/visible.js";
import { tellEveryKind, tellInterrupted, tellNothing } from "./every-kind.js";
import { codedIssue, failure, fileResult, hostile, issue, summary, unmatched, written } from "./report-samples.js";

// As the runner reads a line: properties up to the second `::`, split at commas, then unescaped.
const unescapeData = (text: string): string =>
  text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
const unescapeProperty = (text: string): string => unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
const parse = (line: string) => {
  const [, properties = "", data = ""] = /^::error (.*?)::(.*)$/.exec(line) ?? [];
  const entries = properties.split(",").map((pair) => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), unescapeProperty(pair.slice(at + 1))];
  });
  return { properties: Object.fromEntries(entries), data: unescapeData(data) };
};

const writtenOf = (...failures: readonly Failure[]): string =>
  written(githubReporter, (reporter) => {
    const issues = failures.flatMap((each) => each.issues).length;
    for (const each of failures) reporter.failure(each);
    reporter.end(summary({ issues, shown: issues }));
  });
const afterCount = (text: string): string => text.slice(text.indexOf("\n") + 1);

describe("the GitHub reporter", () => {
  it("writes a command for each issue behind a line that counts", () => {
    expect(writtenOf(failure({ issues: [issue(), codedIssue] })).split("\n")).toEqual([
      "::error::2 issues in 1 of 1 file",
      "::error file=events/a.json,line=4,col=17,title=ClientAddressRemovedV1 published/format::/data/clientId must be a UUID",
      "::error file=events/a.json,line=5,col=14,title=ClientAddressRemovedV1 documented/pattern 12016::/data/phone must be digits",
      "",
    ]);
  });

  it("leaves out what is not known", () => {
    expect(afterCount(writtenOf(unmatched("events/*.jsn")))).toBe(
      "::error file=events/*.jsn,line=1,col=1,title=file::is not there\n",
    );
  });

  it("escapes what the runner unescapes, and nothing else", () => {
    const text = writtenOf(failure({ file: "50%,a:b;c.json", issues: [issue({ message: "must be 50%, or a:b" })] }));
    expect(text).toContain("::error file=50%25%2Ca%3Ab;c.json,line=4,");
    expect(text).toContain("::/data/clientId must be 50%25, or a:b\n");
  });

  it("cannot be made to write another command, line or property", () => {
    const issues = [issue({ pointer: `/${hostile}`, message: hostile })] as const;
    const text = afterCount(writtenOf(failure({ file: hostile, contract: hostile, issues })));
    expect(text.match(/\p{Cc}/gu)).toEqual(["\n"]);
    expect(parse(text.trimEnd())).toEqual({
      properties: {
        file: visible(hostile),
        line: "4",
        col: "17",
        title: `${visible(hostile)} published/format`,
      },
      data: `/${visible(hostile)} ${visible(hostile)}`,
    });
  });

  it("shows a value only if the issue has one", () => {
    const text = writtenOf(failure({ issues: [issue(), issue({ value: "12034567" })] }));
    expect(text.match(/must.*/g)).toEqual(["must be a UUID", "must be a UUID, found 12034567"]);
  });

  it("counts all issues and the files that have some, whether they are shown or not", () => {
    const text = written(githubReporter, (reporter) => {
      reporter.failure(unmatched("x/*.jsn"));
      reporter.failure(failure());
      reporter.failure(failure({ line: 9 }));
      reporter.file(fileResult({ failures: 2, issues: 2 }));
      reporter.file(fileResult({ file: "b.json" }));
      reporter.file(fileResult({ file: "c.json", failures: 1, issues: 4 }));
      reporter.end(summary({ issues: 7, shown: 3 }));
    });
    expect(text).toMatch(
      /^::error::7 issues in 3 of 4 files\n(::error file.*\n){3}::notice::4 more issues not shown\n$/,
    );
  });

  it("says that GitHub shows only the first ones if there are more", () => {
    const first = (issues: number) => writtenOf(...Array.from({ length: issues }, () => failure())).split("\n")[0];
    expect(first(9)).toBe("::error::9 issues in 1 of 1 file");
    expect(first(10)).toBe(
      "::error::10 issues in 1 of 1 file; GitHub shows the first ones, and the log of the step has more",
    );
  });

  it.each([
    [{ issues: 8, shown: 6 }, "::notice::2 more issues not shown\n"],
    [{ issues: 7, shown: 6 }, "::notice::1 more issue not shown\n"],
    [{ issues: 6, shown: 6 }, ""],
  ])("tells at the end what is not shown: %j", (parts, expected) => {
    expect(afterCount(written(githubReporter, (reporter) => reporter.end(summary(parts))))).toBe(expected);
  });

  it("writes nothing of a file that is as expected, nor of an empty run", () => {
    expect(written(githubReporter, (reporter) => reporter.file(fileResult()))).toBe("");
    expect(written(githubReporter, tellNothing)).toBe("");
  });

  it("writes an interrupted run's issues", () => {
    expect(written(githubReporter, tellInterrupted)).toMatch(/^::error::.*\n::error file=b\.json,line=4,.*\n$/);
  });

  it("writes a line for each issue of every kind", () => {
    const lines = written(githubReporter, tellEveryKind).trimEnd().split("\n");
    expect(lines.map((line) => line.slice(0, 8))).toEqual(["::error:", ...Array(6).fill("::error "), "::notice"]);
  });
});
