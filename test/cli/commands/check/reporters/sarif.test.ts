import type { Log, Result } from "sarif";
import { describe, expect, it } from "vitest";
import packageJson from "../../../../../package.json" with { type: "json" };
import type { LocatedIssue } from "../../../../../src/check/model/result.js";
import type { Reporter } from "../../../../../src/cli/commands/check/reporters/reporter.js";
import { sarifReporter } from "../../../../../src/cli/commands/check/reporters/sarif.js";
import { toPointer } from "../../../../../src/json/pointer.js";
import { tellEveryKind, tellInterrupted, tellNothing } from "./every-kind.js";
import { codedIssue, failure, fileResult, hostile, issue, summary, unmatched, written } from "./report-samples.js";

const runOf = (tell: (reporter: Reporter) => void) => {
  const { runs } = JSON.parse(written(sarifReporter, tell)) as Log;
  expect(runs).toHaveLength(1);
  return runs[0] as Log["runs"][number];
};
const resultsOf = (...failures: Parameters<Reporter["failure"]>[0][]): readonly Result[] =>
  runOf((reporter) => {
    for (const each of failures) reporter.failure(each);
    reporter.end(summary());
  }).results as Result[];
const resultOf = (parts: Partial<LocatedIssue>): Result | undefined =>
  resultsOf(failure({ issues: [issue(parts)] }))[0];
const uriOf = (file: string) =>
  resultsOf(failure({ file }))[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
const fingerprintOf = (...args: Parameters<typeof failure>) => resultsOf(failure(...args))[0]?.partialFingerprints;

describe("the SARIF reporter", () => {
  it("writes a result for each issue", () => {
    expect(resultsOf(failure({ issues: [issue(), codedIssue] }))).toEqual([
      {
        ruleId: "published/format",
        level: "error",
        message: { text: "must be a UUID" },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "events/a.json" },
              region: { startLine: 4, startColumn: 17 },
            },
            logicalLocations: [{ fullyQualifiedName: "/data/clientId" }],
          },
        ],
        partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[\da-f]{64}$/) },
        properties: { contract: "ClientAddressRemovedV1" },
      },
      expect.objectContaining({
        ruleId: "documented/pattern",
        message: { text: "must be digits" },
        properties: { contract: "ClientAddressRemovedV1", code: "12016" },
      }),
    ]);
  });

  it("names the tool, its version and each rule that was met, once", () => {
    const { tool } = runOf((reporter) => {
      reporter.failure(failure({ issues: [issue(), codedIssue, issue({ pointer: "/data" })] }));
      reporter.failure(unmatched("b.json"));
      reporter.end(summary());
    });
    expect(tool).toEqual({
      driver: {
        name: "client-contracts",
        version: packageJson.version,
        rules: [
          { id: "published/format", shortDescription: { text: "The keyword format of the published rules" } },
          { id: "documented/pattern", shortDescription: { text: "The keyword pattern of the documented rules" } },
          { id: "file", shortDescription: { text: "The file can be read" } },
        ],
      },
    });
  });

  it("is SARIF 2.1.0 that counts columns as editors do", () => {
    expect(JSON.parse(written(sarifReporter, tellNothing))).toEqual({
      $schema: expect.stringMatching(/^https:.*\/sarif-schema-2\.1\.0\.json$/),
      version: "2.1.0",
      runs: [
        {
          columnKind: "utf16CodeUnits",
          results: [],
          tool: { driver: { name: "client-contracts", version: packageJson.version, rules: [] } },
          invocations: [{ executionSuccessful: true }],
        },
      ],
    });
  });

  it("writes each result when it comes, on a line", () => {
    const text = written(sarifReporter, (reporter) => {
      reporter.failure(failure({ issues: [issue(), codedIssue] }));
      reporter.file(fileResult({ failures: 1, issues: 2 }));
    });
    expect(text.split("\n")).toHaveLength(3);
    expect(JSON.parse(`${text}]}]}`).runs[0].results).toMatchObject([
      { ruleId: "published/format" },
      { ruleId: "documented/pattern" },
    ]);
  });

  it("tells that a run was interrupted", () => {
    const { invocations, results } = runOf(tellInterrupted);
    expect(invocations).toEqual([{ executionSuccessful: false }]);
    expect(results).toHaveLength(1);
  });

  it("tells how many issues the limit left out", () => {
    expect(runOf((reporter) => reporter.end(summary({ issues: 9, shown: 7 }))).invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [{ level: "warning", message: { text: "2 more issues not shown" } }],
      },
    ]);
  });

  it.each([
    ["a b/ü.json", "a%20b/%C3%BC.json"],
    ["../c:d?e#f%20.json", "../c%3Ad%3Fe%23f%2520.json"],
    ["<stdin>", "%3Cstdin%3E"],
    ["esc\u001b\n.json", "esc%1B%0A.json"],
    ["half\ud800.json", "half%5Cud800.json"],
    ["\u{1f600}.json", "%F0%9F%98%80.json"],
  ])("writes the file %j as the URI reference %s", (file, uri) => {
    expect(uriOf(file)).toBe(uri);
  });

  it("keeps any name, with nothing in the text that a terminal would act on", () => {
    const text = written(sarifReporter, tellEveryKind);
    const results = (JSON.parse(text) as Log).runs[0]?.results;
    expect(results?.at(-1)?.locations?.[0]?.logicalLocations).toEqual([{ fullyQualifiedName: toPointer([hostile]) }]);
    expect(decodeURIComponent(uriOf("a%\u001b,b\\") as string)).toBe("a%\u001b,b\\");
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\p{Cs}|\p{Bidi_Control}/u);
  });

  it("keeps placeholders and links out of a message", () => {
    expect(resultOf({ message: "must be {0} or [a link](https://example.org)" })?.message).toEqual({
      text: "must be {{0}} or [a link]\\(https://example.org)",
    });
  });

  it("shows a value only if the issue has one", () => {
    expect(resultOf({ value: "12034567" })?.message.text).toBe("must be a UUID, found 12034567");
    expect(resultOf({})?.message.text).toBe("must be a UUID");
  });

  it("gives a finding the same fingerprint in the next run, whatever else has changed", () => {
    const first = fingerprintOf({ index: 2 });
    expect(fingerprintOf({ index: 2, line: 30, issues: [issue({ line: 33, column: 2, value: "12034567" })] })).toEqual(
      first,
    );
  });

  it("tells the items of an array apart", () => {
    expect(fingerprintOf({ index: 3 })).not.toEqual(fingerprintOf({ index: 2 }));
  });

  it.each([
    ["file", { file: "b.json" }],
    ["index", { index: 0 }],
    ["line", { line: 2 }],
    ["pointer", { issues: [issue({ pointer: "/data" })] }],
    ["rule", { issues: [issue({ rule: "documented" })] }],
    ["keyword", { issues: [issue({ keyword: "type" })] }],
  ] as const)("gives a finding of another %s another fingerprint", (_, parts) => {
    expect(fingerprintOf(parts)).not.toEqual(fingerprintOf());
  });
});
