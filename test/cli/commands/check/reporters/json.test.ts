import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { jsonReporter } from "../../../../../src/cli/commands/check/reporters/json.js";
import { tellEveryKind, tellInterrupted, tellNothing } from "./every-kind.js";
import { codedIssue, failure, fileResult, hostile, issue, summary, written } from "./report-samples.js";

const schema = JSON.parse(
  readFileSync(new URL("../../../../../src/cli/commands/check/report.schema.json", import.meta.url), "utf8"),
) as object;
const ajv = new Ajv2020({ strict: true, allErrors: true });
const validate = ajv.compile(schema);
const faultsOf = (report: unknown): string[] => {
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

/** Every schema in `node` that describes an object, with its place. */
const objectSchemas = (node: unknown, place = ""): [string, Record<string, object>][] => {
  if (typeof node !== "object" || node === null) return [];
  const nested = Object.entries(node).flatMap(([key, member]) => objectSchemas(member, `${place}/${key}`));
  return "properties" in node ? [[place, node as Record<string, object>], ...nested] : nested;
};

describe("the JSON reporter", () => {
  it("writes the results as they are, and the summary", () => {
    const results = [
      failure({ index: 2, issues: [issue(), codedIssue] }),
      fileResult({ failures: 1, issues: 2 }),
    ] as const;
    const totals = summary({ files: 1, payloads: 1, failures: 1, issues: 2, shown: 2 });
    const text = written(jsonReporter, (reporter) => {
      reporter.failure(results[0]);
      reporter.file(results[1]);
      reporter.end(totals);
    });
    expect(JSON.parse(text)).toEqual({ version: 1, results, summary: totals });
    expect(text.split("\n")).toEqual([
      '{"version":1,"results":[',
      `${JSON.stringify(results[0])},`,
      JSON.stringify(results[1]),
      `],"summary":${JSON.stringify(totals)}}`,
      "",
    ]);
  });

  it("writes each result when it comes", () => {
    const text = written(jsonReporter, (reporter) => {
      reporter.failure(failure());
      reporter.file(fileResult({ failures: 1, issues: 1 }));
    });
    expect(JSON.parse(`${text}]}`)).toMatchObject({ results: [{ type: "failure" }, { type: "file", failures: 1 }] });
    expect(written(jsonReporter)).toBe('{"version":1,"results":[');
  });

  it("is whole when nothing came", () => {
    expect(JSON.parse(written(jsonReporter, tellNothing))).toEqual({ version: 1, results: [], summary: summary() });
  });

  it("is whole when the run was interrupted", () => {
    expect(JSON.parse(written(jsonReporter, tellInterrupted))).toMatchObject({
      results: [{ file: "events/a.json" }, { file: "b.json", kind: "payload" }],
      summary: { interrupted: true },
    });
  });

  it("keeps any name, with nothing in the text that a terminal would act on", () => {
    const text = written(jsonReporter, (reporter) => {
      reporter.failure(failure({ file: hostile }));
      reporter.end(summary());
    });
    expect(JSON.parse(text).results[0].file).toBe(hostile);
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\p{Cs}|\p{Bidi_Control}/u);
  });

  it("shows a value only if the issue has one", () => {
    const text = written(jsonReporter, (reporter) => {
      reporter.failure(failure({ issues: [issue(), issue({ value: "12034567" })] }));
      reporter.end(summary());
    });
    const { issues } = JSON.parse(text).results[0];
    expect(issues[0]).not.toHaveProperty("value");
    expect(issues[1].value).toBe("12034567");
  });
});

describe("report.schema.json", () => {
  it.each(Object.entries({ tellEveryKind, tellInterrupted, tellNothing }))(
    "describes what is written: %s",
    (_, tell) => {
      expect(faultsOf(JSON.parse(written(jsonReporter, tell)))).toEqual([]);
    },
  );

  it.each([
    ["a version to come", "", { version: 2 }, "/version const"],
    ["a member that is not known", "", { extra: 1 }, " additionalProperties"],
    ["a summary without a count", "/summary", { shown: undefined }, "/summary required"],
    ["a failure of no kind", "/results/0", { kind: "other" }, "/results/0/kind enum"],
    ["a failure without issues", "/results/0", { issues: [] }, "/results/0/issues minItems"],
    ["line 0", "/results/0/issues/0", { line: 0 }, "/results/0/issues/0/line minimum"],
    ["a pointer that is none", "/results/0/issues/0", { pointer: "data" }, "/results/0/issues/0/pointer pattern"],
  ])("refuses %s", (_, place, change, fault) => {
    const report = JSON.parse(written(jsonReporter, tellEveryKind));
    const target = place
      .split("/")
      .slice(1)
      .reduce((value, key) => value[key], report);
    Object.assign(target, change);
    expect(faultsOf(JSON.parse(JSON.stringify(report)))).toContain(fault);
  });

  it("is closed and described everywhere", () => {
    const found = objectSchemas(schema);
    expect(found.map(([place]) => place)).toEqual([
      "",
      "/$defs/failure",
      "/$defs/issue",
      "/$defs/file",
      "/$defs/summary",
    ]);
    for (const [place, { properties = {}, ...rest }] of found) {
      expect(rest, place).toMatchObject({ additionalProperties: false, required: expect.any(Array) });
      for (const [name, property] of Object.entries(properties))
        expect("$ref" in property || "description" in property, `${place} ${name}`).toBe(true);
    }
  });
});
