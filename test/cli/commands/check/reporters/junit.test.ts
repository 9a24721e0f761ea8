import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { junitReporter } from "../../../../../src/cli/commands/check/reporters/junit.js";
import type { Reporter } from "../../../../../src/cli/commands/check/reporters/reporter.js";
import { visible } from "../../../../../src/json/visible.js";
import { tellEveryKind, tellInterrupted, tellNothing } from "./every-kind.js";
import { type Element, readXml, splitSuites } from "./read-xml.js";
import {
  codedIssue,
  failure,
  fileResult,
  hostile,
  issue,
  summary,
  unmatched,
  unreadable,
  written,
} from "./report-samples.js";
import { validateXml } from "./validate-xml.js";

const schema = new URL("junit.xsd", import.meta.url);
const suitesOf = (tell: (reporter: Reporter) => void): readonly Element[] =>
  readXml(
    written(junitReporter, (reporter) => {
      tell(reporter);
      reporter.end(summary());
    }),
  ).elements;

const counts = (suite: Element | undefined) => {
  const { tests, failures, errors, skipped, time } = suite?.attributes ?? {};
  return { tests, failures, errors, skipped, time };
};

describe("the JUnit reporter", () => {
  it("writes a suite for each file, with a test for each failing payload and one for the others", () => {
    const [suite, ...others] = suitesOf((reporter) => {
      reporter.failure(failure({ line: 3, index: 2, issues: [issue(), codedIssue] }));
      reporter.file(fileResult({ payloads: 4, failures: 1, issues: 2 }));
    });
    expect(others).toEqual([]);
    expect(suite).toEqual({
      name: "testsuite",
      attributes: { name: "events/a.json", tests: "2", failures: "1", errors: "0", skipped: "0", time: "0" },
      text: "",
      elements: [
        {
          name: "testcase",
          attributes: {
            file: "events/a.json",
            classname: "ClientAddressRemovedV1",
            name: "events/a.json:3, index 2",
            time: "0",
          },
          text: "",
          elements: [
            {
              name: "failure",
              attributes: { message: "/data/clientId must be a UUID", type: "published/format" },
              text: [
                "events/a.json:4:17  /data/clientId  must be a UUID  (published)",
                "events/a.json:5:14  /data/phone  must be digits  (documented, 12016)",
              ].join("\n"),
              elements: [],
            },
          ],
        },
        {
          name: "testcase",
          attributes: { file: "events/a.json", classname: "events/a.json", name: "3 payloads as expected", time: "0" },
          text: "",
          elements: [],
        },
      ],
    });
  });

  it("shows a green file as a passed test", () => {
    const [suite] = suitesOf((reporter) => reporter.file(fileResult()));
    expect(counts(suite)).toEqual({ tests: "1", failures: "0", errors: "0", skipped: "0", time: "0" });
    expect(suite?.elements).toMatchObject([{ attributes: { name: "1 payload as expected" }, elements: [] }]);
  });

  it("has no test for a file without payloads", () => {
    const [suite] = suitesOf((reporter) => reporter.file(fileResult({ payloads: 0 })));
    expect(counts(suite)).toMatchObject({ tests: "0" });
    expect(suite?.elements).toEqual([]);
  });

  it("tells files that could not be checked as errors, each in a suite of its own", () => {
    const suites = suitesOf((reporter) => {
      reporter.failure(unmatched("a/*.jsn"));
      reporter.failure(unmatched("b/*.jsn"));
      reporter.failure(unreadable("c.json"));
      reporter.file(fileResult({ file: "c.json", payloads: 0, failures: 1, issues: 1 }));
    });
    expect(suites.map(({ attributes }) => attributes.name)).toEqual(["a/*.jsn", "b/*.jsn", "c.json"]);
    for (const suite of suites) expect(counts(suite)).toMatchObject({ tests: "1", failures: "0", errors: "1" });
    expect(suites.map(({ elements: [test] }) => test?.elements[0])).toEqual([
      {
        name: "error",
        attributes: { message: "is not there", type: "file" },
        text: "a/*.jsn:1:1  is not there",
        elements: [],
      },
      {
        name: "error",
        attributes: { message: "is not there", type: "file" },
        text: "b/*.jsn:1:1  is not there",
        elements: [],
      },
      {
        name: "error",
        attributes: { message: "cannot be read", type: "file" },
        text: "c.json:1:1  cannot be read",
        elements: [],
      },
    ]);
  });

  it("tells with a failed test how many failures the limit left out", () => {
    const [suite, allHidden] = suitesOf((reporter) => {
      reporter.failure(failure());
      reporter.file(fileResult({ payloads: 10, failures: 4, issues: 9 }));
      reporter.file(fileResult({ file: "b.json", payloads: 1, failures: 1, issues: 1 }));
    });
    expect(counts(suite)).toMatchObject({ tests: "3", failures: "2", errors: "0" });
    expect(suite?.elements.map(({ attributes }) => attributes.name)).toEqual([
      "events/a.json:1",
      "3 more failures not shown",
      "6 payloads as expected",
    ]);
    expect(suite?.elements[1]?.elements).toMatchObject([
      { name: "failure", attributes: { message: "3 more failures not shown", type: "limit" } },
    ]);
    expect(counts(allHidden)).toMatchObject({ tests: "1", failures: "1" });
    expect(allHidden?.elements[0]?.attributes.name).toBe("1 more failure not shown");
  });

  it("shows a value only if the issue has one", () => {
    const [suite] = suitesOf((reporter) =>
      reporter.failure(failure({ issues: [issue({ value: "12034567" }), issue()] })),
    );
    const reason = suite?.elements[0]?.elements[0];
    expect(reason?.attributes.message).toBe("/data/clientId must be a UUID, found 12034567");
    expect(reason?.text.split("\n")).toEqual([
      "events/a.json:4:17  /data/clientId  must be a UUID, found 12034567  (published)",
      "events/a.json:4:17  /data/clientId  must be a UUID  (published)",
    ]);
  });

  it("writes each file at its end, and keeps no more than one", () => {
    const writtenAfter: string[] = [];
    let text = "";
    const reporter = junitReporter((part) => {
      text += part;
    });
    const step = () => {
      writtenAfter.push(text.trimEnd());
      text = "";
    };
    step();
    reporter.failure(failure());
    step();
    reporter.file(fileResult({ failures: 1, issues: 1 }));
    step();
    reporter.failure(unmatched("b/*.jsn"));
    reporter.failure(failure({ file: "c.json" }));
    step();
    reporter.end(summary());
    step();
    expect(writtenAfter).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="client-contracts">',
      "",
      expect.stringMatching(/^<testsuite name="events\/a\.json"[\s\S]*<\/testsuite>$/),
      expect.stringMatching(/^<testsuite name="b\/\*\.jsn"[\s\S]*<\/testsuite>$/),
      expect.stringMatching(/^<testsuite name="c\.json"[\s\S]*<\/testsuite>\n<\/testsuites>$/),
    ]);
  });

  it("is whole when nothing came", () => {
    expect(readXml(written(junitReporter, tellNothing))).toMatchObject({
      name: "testsuites",
      attributes: { name: "client-contracts" },
      elements: [],
    });
  });

  it("writes what is known of the file in which a run was interrupted", () => {
    const suites = readXml(written(junitReporter, tellInterrupted)).elements;
    expect(suites.map(({ attributes }) => attributes.name)).toEqual(["events/a.json", "b.json"]);
    expect(counts(suites[1])).toMatchObject({ tests: "1", failures: "1" });
    expect(suites[1]?.elements.map(({ attributes }) => attributes.name)).toEqual(["b.json:1"]);
  });

  it("writes any name so that it can be seen", () => {
    const [suite] = suitesOf((reporter) =>
      reporter.failure(failure({ file: hostile, contract: hostile, issues: [issue({ pointer: `/${hostile}` })] })),
    );
    const seen = visible(hostile);
    expect(suite?.attributes.name).toBe(seen);
    expect(suite?.elements).toMatchObject([
      {
        attributes: { classname: seen, name: `${seen}:1` },
        elements: [
          {
            attributes: { message: `/${seen} must be a UUID` },
            text: `${seen}:4:17  /${seen}  must be a UUID  (published)`,
          },
        ],
      },
    ]);
  });

  it("is well formed whatever the names", () => {
    const name = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });
    fc.assert(
      fc.property(name, (file) => {
        const [suite] = suitesOf((reporter) => reporter.file(fileResult({ file })));
        expect(suite?.attributes.name).toBe(visible(file));
      }),
    );
  });

  it("counts in each suite what is in it", () => {
    const suites = readXml(written(junitReporter, tellEveryKind)).elements;
    expect(suites).toHaveLength(6);
    for (const suite of suites) {
      const reasons = suite.elements.flatMap(({ elements }) => elements.map(({ name }) => name));
      expect(counts(suite)).toEqual({
        tests: String(suite.elements.length),
        failures: String(reasons.filter((name) => name === "failure").length),
        errors: String(reasons.filter((name) => name === "error").length),
        skipped: "0",
        time: "0",
      });
    }
  });

  it.each(Object.entries({ tellEveryKind, tellInterrupted, tellNothing }))(
    "writes what junit.xsd allows, each suite by itself too: %s",
    (_, tell) => {
      const text = written(junitReporter, tell);
      for (const document of [text, ...splitSuites(text)])
        expect(() => validateXml(schema, document), document).not.toThrow();
    },
  );

  it.each([
    ["an attribute that Surefire does not know", 'time="0">', 'time="0" line="1">'],
    ["a count that is none", 'tests="4"', 'tests="four"'],
    ["a suite without a count", 'skipped="0" ', ""],
  ])("would not pass with %s", (_, from, to) => {
    const text = written(junitReporter, tellEveryKind);
    expect(text).toContain(from);
    expect(() => validateXml(schema, text.replace(from, to))).toThrow(/attribute/);
  });
});
