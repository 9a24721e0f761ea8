import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { addressRemoved, badVersion, toLines } from "../../shared/payloads.js";
import { placeOf } from "../../shared/place-of.js";
import { check } from "./check-report.js";

const valid = JSON.stringify(addressRemoved());
const bad = JSON.stringify(badVersion());
const place = placeOf(bad, '"1"').slice("1:".length);
const found = (line: number, file = "a.ndjson") => `${file}:${line}:${place} /metadata/version type`;

describe("a file with a payload on each line", () => {
  it("is checked line by line, whatever is broken in between", () => {
    const report = check({ "a.ndjson": toLines(valid, "{", bad, "not JSON", valid, `${valid} ${valid}`, bad) });
    expect(report.status).toBe(2);
    expect(report.found).toEqual([
      "a.ndjson:2:2  json",
      found(3),
      "a.ndjson:4:1  json",
      `a.ndjson:6:${valid.length + 2}  json`,
      found(7),
    ]);
    expect(report.files).toEqual([
      { type: "file", file: "a.ndjson", payloads: 7, asExpected: 2, failures: 5, issues: 5, unreadable: 3 },
    ]);
  });

  it.each([
    ["jsonl", toLines(valid, bad)],
    ["ndjson", `${valid}\n${bad}`],
    ["ndjson", `${valid}\r\n${bad}\r\n`],
    ["ndjson", `\uFEFF${valid}\n${bad}\n`],
    ["ndjson.gz", gzipSync(toLines(valid, bad))],
    ["jsonl.gz", gzipSync(toLines(valid, bad))],
  ])("may be .%s, with any line end, or none at the end: case %#", (extension, content) => {
    const report = check({ [`a.${extension}`]: content });
    expect([report.status, report.found]).toEqual([1, [found(2, `a.${extension}`)]]);
    expect(report.summary).toMatchObject({ files: 1, payloads: 2 });
  });

  it("may have blank lines, which count as lines and not as payloads", () => {
    const report = check({ "a.ndjson": `\n \t\r\n${bad}\n\n\n${bad}\n\n` });
    expect(report.found).toEqual([found(3), found(6)]);
    expect(report.summary).toMatchObject({ payloads: 2 });
  });

  it("keeps an array on a line for one payload", () => {
    expect(check({ "a.ndjson": toLines([badVersion()]) }, ["--each", "."])).toMatchObject({
      found: ["a.ndjson:1:1  contract"],
      summary: { payloads: 1 },
    });
  });

  it("tells the numbers of lines that are no UTF-8", () => {
    const text = Buffer.concat([
      Buffer.from(`${valid}\n{"\uFFFDa": "`),
      Buffer.from([0xc3, 0x28]),
      Buffer.from(`"}\n${bad}`),
    ]);
    const report = check({ "a.ndjson": text });
    expect([report.status, report.found]).toEqual([2, ["a.ndjson:2:9  json", found(3)]]);
    expect(report.messages[0]).toBe("is not UTF-8");
  });
});

describe("standard input", () => {
  const pretty = JSON.stringify(badVersion(), null, 2);
  const stdin = (input: string | Uint8Array, ...parameters: string[]) => check({}, [...parameters, "-"], { input });
  const inPretty = `<stdin>:${placeOf(pretty, '"1"')} /metadata/version type`;

  it.each([
    ["JSON of many lines", pretty, 1, inPretty],
    [
      "JSON of many lines behind blank ones",
      `\n\n${pretty}`,
      1,
      inPretty.replace(/:(\d+):/, (_, line) => `:${+line + 2}:`),
    ],
    ["JSON of many lines behind a byte order mark", `\uFEFF${pretty}`, 1, inPretty],
    ["JSON of one line", bad, 1, found(1, "<stdin>")],
    ["many lines of JSON", toLines(valid, bad), 2, found(2, "<stdin>")],
    [
      "many lines of JSON behind a byte order mark and a blank line",
      `\uFEFF\n${toLines(valid, bad)}`,
      2,
      found(3, "<stdin>"),
    ],
    ["gzipped JSON of many lines", gzipSync(pretty), 1, inPretty],
    ["gzipped lines of JSON", gzipSync(toLines(valid, bad)), 2, found(2, "<stdin>")],
  ])("may be %s", (_, input, payloads, place) => {
    const report = stdin(input);
    expect([report.status, report.found, report.summary.payloads]).toEqual([1, [place], payloads]);
  });

  it("may be an array of payloads, on one line or many", () => {
    const items = [addressRemoved(), badVersion()];
    for (const input of [JSON.stringify(items), JSON.stringify(items, null, 2)]) {
      const report = stdin(input, "--each");
      expect([report.failures[0]?.index, report.summary.payloads]).toEqual([1, 2]);
      expect(report.found).toEqual([`<stdin>:${placeOf(input, '"1"')} /metadata/version type`]);
    }
  });

  it("is what --format says", () => {
    expect(stdin(pretty, "--format", "ndjson").summary.payloads).toBe(pretty.split("\n").length);
    expect(stdin(toLines(valid, bad), "--format", "json").found).toEqual(["<stdin>:2:1  json"]);
    expect(stdin(gzipSync(pretty), "--format", "json").found).toEqual([inPretty]);
  });

  it("with a broken first line is still lines", () => {
    expect(stdin(toLines('{"a": oops}', bad)).found).toEqual(["<stdin>:1:7  json", found(2, "<stdin>")]);
  });

  it("without anything in it has no payload", () => {
    for (const input of ["", "\n\n", "\uFEFF"]) expect(stdin(input)).toMatchObject({ status: 3, found: [] });
  });

  it("is read beside files, in the order of the paths", () => {
    const report = check({ "a.ndjson": bad }, ["a.ndjson", "-"], { input: bad });
    expect(report.found).toEqual([found(1), found(1, "<stdin>")]);
  });

  it("may be a large array on one line, broken in every item", () => {
    const items = Array.from({ length: 4000 }, () => badVersion());
    const { summary, found } = stdin(JSON.stringify(items), "--each", "--max-issues", "all");
    expect(summary).toMatchObject({ payloads: 4000, failures: 4000 });
    expect(found.at(-1)).toBe(`<stdin>:1:${JSON.stringify(items).lastIndexOf('"1"') + 1} /metadata/version type`);
  });
});
