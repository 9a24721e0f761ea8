import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeFolder, makeLastingFolder, writeFiles } from "../../shared/make-folder.js";
import { addressRemoved, badVersion, toLines } from "../../shared/payloads.js";
import { placeOf } from "../../shared/place-of.js";
import { bin, runProgram } from "../../shared/run-command.js";
import { type Report, readReport } from "./check-report.js";

const mebibyte = 2 ** 20;

// The most memory that the process had. Node's own number includes the parent's on Linux; this one does not.
const tellMemory = `
  import { readFileSync, writeFileSync } from "node:fs";
  import { isMainThread } from "node:worker_threads";
  const most = () => {
    try {
      return Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
    } catch {
      return process.resourceUsage().maxRSS;
    }
  };
  if (isMainThread) process.on("exit", () => writeFileSync("memory.txt", String(most())));`;

const measured = (folder: string, ...parameters: string[]): Report & { readonly megabytes: number } => {
  const preload = `data:text/javascript,${encodeURIComponent(tellMemory)}`;
  const command = [process.execPath, "--import", preload, bin, "check", "--reporter", "json", ...parameters];
  const { stdout, stderr } = runProgram(folder, command);
  expect(stderr).toBe("");
  return { ...readReport(stdout), megabytes: Number(readFileSync(join(folder, "memory.txt"), "utf8")) / 1024 };
};

const withoutTime = ({ failures, files, summary: { milliseconds, ...summary } }: Report) => ({
  failures,
  files,
  summary,
});

const valid = toLines(addressRemoved());
const bad = toLines(badVersion());
const version = placeOf(bad, '"1"').slice("1:".length);

describe("a file of 200 MB", () => {
  const folder = makeLastingFolder();
  const broken = new Map([
    [1, bad],
    [2, "not JSON\n"],
    [99_999, bad],
    [123_456, "\n"],
    [200_000, "{\n"],
    [345_678, bad],
  ]);
  let lines = 0;
  let reports: (Report & { readonly megabytes: number })[] = [];

  beforeAll(() => {
    const file = openSync(join(folder, "day.ndjson"), "w");
    let size = 0;
    const write = (text: string) => {
      size += writeSync(file, text);
    };
    const block = valid.repeat(1000);
    const places = [...broken.keys()];
    while (size < 200e6) {
      const next = places[0] ?? Number.POSITIVE_INFINITY;
      if (lines + 1000 < next) {
        write(block);
        lines += 1000;
      } else {
        write(valid.repeat(next - lines - 1) + broken.get(next));
        lines = places.shift() as number;
      }
    }
    // The last line has no end.
    write(bad.trimEnd());
    lines += 1;
    closeSync(file);
    reports = ["1", "2", "3"].map((jobs) => measured(folder, "--jobs", jobs, "day.ndjson"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is checked to its end, with the right line numbers", () => {
    expect(reports[0]?.found).toEqual([
      `day.ndjson:1:${version} /metadata/version type`,
      "day.ndjson:2:1  json",
      `day.ndjson:99999:${version} /metadata/version type`,
      "day.ndjson:200000:2  json",
      `day.ndjson:345678:${version} /metadata/version type`,
      `day.ndjson:${lines}:${version} /metadata/version type`,
    ]);
    expect(reports[0]?.files).toEqual([
      {
        type: "file",
        file: "day.ndjson",
        payloads: lines - 1,
        asExpected: lines - 7,
        failures: 6,
        issues: 6,
        unreadable: 2,
      },
    ]);
  });

  it("is checked with the same result by any number of threads", () => {
    const [one, ...others] = reports.map(withoutTime);
    expect(others).toEqual([one, one]);
  });

  it("takes no more memory than a small one", () => {
    for (const { megabytes } of reports) expect(megabytes).toBeLessThan(150);
  });
});

describe("a file that is broken on every line", () => {
  it("takes no more memory than another, and is counted in full", () => {
    const folder = makeFolder({ "ClientAddressRemovedV1.ndjson": "{}\n".repeat(150_000) });
    const { summary, found, megabytes } = measured(folder, "--max-issues", "10", ".");
    expect(summary).toMatchObject({ payloads: 150_000, failures: 150_000, issues: 300_000, shown: 10 });
    expect(found.at(-1)).toBe("ClientAddressRemovedV1.ndjson:5:1 /data required");
    expect(megabytes).toBeLessThan(150);
  });

  it("is checked with the same result by any number of threads", () => {
    const folder = makeFolder({ "a.ndjson": bad.repeat(45_000) });
    const [one, three] = ["1", "3"].map((jobs) => measured(folder, "--jobs", jobs, "--max-issues", "5000", "."));
    expect(one?.summary).toMatchObject({ failures: 45_000, shown: 5000 });
    expect(one?.found.at(-1)).toBe(`a.ndjson:5000:${version} /metadata/version type`);
    expect(withoutTime(three as Report)).toEqual(withoutTime(one as Report));
    expect(one?.megabytes).toBeLessThan(150);
    // Each thread has its own heap.
    expect(three?.megabytes).toBeLessThan(200);
  });
});

describe("a long line", () => {
  const long = toLines(JSON.stringify({ padding: "x".repeat(1000) }));
  const tooLong = "is a line of more than 1000 bytes: see --max-line";

  it.each([
    ["the beginning", [long, bad]],
    ["the middle", [bad, long, bad]],
    ["the end", [bad, long]],
    ["the end, without a line end", [bad, long.trimEnd()]],
    ["many places", [long, long, bad, long]],
  ])("is an issue and nothing more: at %s", (_, lines) => {
    const folder = makeFolder({ "a.ndjson": lines.join("") });
    const { failures, summary } = measured(folder, "--max-line", "1000", ".");
    const expected = lines.map((line, index) => [index + 1, line === bad ? "must be a number" : tooLong]);
    expect(failures.map(({ line, issues }) => [line, issues[0].message])).toEqual(expected);
    expect(summary).toMatchObject({ payloads: lines.length });
  });

  it("is one of more bytes than it may have, whatever is in it and wherever the pieces of the file end", () => {
    const blank = `${" ".repeat(999)}\n`;
    const justLong = `${" ".repeat(1001)}\n`;
    const text = [...Array.from({ length: 200 }, () => blank), ...Array.from({ length: 200 }, () => justLong), bad];
    const { found } = measured(
      makeFolder({ "a.ndjson": text.join("") }),
      "--max-line",
      "1000",
      "--max-issues",
      "all",
      ".",
    );
    const numbers = Array.from({ length: 200 }, (_, index) => 201 + index);
    expect(found).toEqual([
      ...numbers.map((line) => `a.ndjson:${line}:1  json`),
      `a.ndjson:401:${version} /metadata/version type`,
    ]);
  });

  it("may have as many bytes as --max-line says: characters count as bytes", () => {
    const line = (bytes: number) => toLines(JSON.stringify("é".repeat((bytes - 2) / 2)));
    const { messages } = measured(makeFolder({ "a.ndjson": line(1000) + line(1002) }), "--max-line", "1000", ".");
    expect(messages).toEqual([expect.stringMatching(/^belongs to no known contract/), tooLong]);
  });

  it("may span several parts of the file that threads share, and be too long or not", () => {
    const folder = makeFolder();
    const huge = valid.replace('"source":"', `"source":"${"x".repeat(20 * mebibyte)}`);
    const parts = [
      valid.repeat(9000),
      bad,
      huge,
      bad,
      huge.replace('"version":1', '"version":"1"'),
      valid.repeat(9000),
      bad,
    ];
    writeFiles(folder, { "a.ndjson": parts.join("") });
    const [one, three, strict] = [
      ["--jobs", "1"],
      ["--jobs", "3"],
      ["--jobs", "3", "--max-line", "15MiB"],
    ].map((parameters) => measured(folder, ...parameters, "."));
    expect(one?.failures.map(({ line }) => line)).toEqual([9001, 9003, 9004, 18_005]);
    expect(withoutTime(three as Report)).toEqual(withoutTime(one as Report));
    expect(strict?.failures.map(({ line, issues }) => [line, issues[0].keyword])).toEqual([
      [9001, "type"],
      [9002, "json"],
      [9003, "type"],
      [9004, "json"],
      [18_005, "type"],
    ]);
    expect(strict?.megabytes).toBeLessThan(250);
  });
});

describe("a large document", () => {
  it("of one line on standard input is read once, and each of its items too", () => {
    const items = `[${Array.from({ length: 20_000 }, () => valid.trimEnd()).join()},${bad.trimEnd()}]`;
    const folder = makeFolder();
    const { stdout } = runProgram(folder, [process.execPath, bin, "check", "--each", "-r", "json", "-"], {
      input: items,
    });
    const { summary, failures } = readReport(stdout);
    expect([summary.payloads, failures.map(({ index }) => index)]).toEqual([20_001, [20_000]]);
  });
});
