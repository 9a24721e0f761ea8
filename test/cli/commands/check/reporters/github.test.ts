import { describe, expect, it } from "vitest";
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

describe("the GitHub reporter", () => {
  it("writes a command for each issue when it comes", () => {
    const text = written(githubReporter, (reporter) => reporter.failure(failure({ issues: [issue(), codedIssue] })));
    expect(text.split("\n")).toEqual([
      "::error file=events/a.json,line=4,col=17,title=ClientAddressRemovedV1 published/format::/data/clientId must be a UUID",
      "::error file=events/a.json,line=5,col=14,title=ClientAddressRemovedV1 documented/pattern 12016::/data/phone must be digits",
      "",
    ]);
  });

  it("leaves out what is not known", () => {
    expect(written(githubReporter, (reporter) => reporter.failure(unmatched("events/*.jsn")))).toBe(
      "::error file=events/*.jsn,line=1,col=1,title=file::is not there\n",
    );
  });

  it("escapes what the runner unescapes, and nothing else", () => {
    const text = written(githubReporter, (reporter) =>
      reporter.failure(failure({ file: "50%,a:b;c.json", issues: [issue({ message: "must be 50%, or a:b" })] })),
    );
    expect(text).toContain("::error file=50%25%2Ca%3Ab;c.json,line=4,");
    expect(text).toContain("::/data/clientId must be 50%25, or a:b\n");
  });

  it("cannot be made to write another command, line or property", () => {
    const text = written(githubReporter, (reporter) =>
      reporter.failure(
        failure({ file: hostile, contract: hostile, issues: [issue({ pointer: `/${hostile}`, message: hostile })] }),
      ),
    );
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
    const text = written(githubReporter, (reporter) =>
      reporter.failure(failure({ issues: [issue(), issue({ value: "12034567" })] })),
    );
    expect(text.match(/must.*/g)).toEqual(["must be a UUID", "must be a UUID, found 12034567"]);
  });

  it.each([
    [{ issues: 8, shown: 6 }, "::notice::2 more issues not shown\n"],
    [{ issues: 7, shown: 6 }, "::notice::1 more issue not shown\n"],
    [{ issues: 6, shown: 6 }, ""],
  ])("tells at the end what is not shown: %j", (parts, expected) => {
    expect(written(githubReporter, (reporter) => reporter.end(summary(parts)))).toBe(expected);
  });

  it("writes nothing of a file that is as expected, nor of an empty run", () => {
    expect(written(githubReporter, (reporter) => reporter.file(fileResult()))).toBe("");
    expect(written(githubReporter, tellNothing)).toBe("");
  });

  it("writes an interrupted run's issues", () => {
    expect(written(githubReporter, tellInterrupted)).toMatch(/^::error file=b\.json,line=4,.*\n$/);
  });

  it("writes a line for each issue of every kind", () => {
    const lines = written(githubReporter, tellEveryKind).trimEnd().split("\n");
    expect(lines.map((line) => line.slice(0, 8))).toEqual([...Array(6).fill("::error "), "::notice"]);
  });
});
