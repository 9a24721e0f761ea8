import { describe, expect, it } from "vitest";
import { mostShown, noPayloads } from "../../../site/checker/check-report.js";
import { checkStream } from "../../../site/checker/check-stream.js";
import { checkText } from "../../../site/checker/check-text.js";
import { judgeBySources as judge } from "./source-library.js";

const question = { contract: "UpdateClientPhoneNumberResponse", rules: "strict" } as const;
const good = '{"Status":"Succeed"}';
const bad = '{"Status":"Perhaps"}';

/** The bytes in pieces of a size, which cut lines and characters anywhere. */
const inPieces = (bytes: Uint8Array, size: number) =>
  async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };

const check = (source: string | Uint8Array, size = 7, isLines?: boolean) => {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  return checkStream(judge, { open: inPieces(bytes, size), question, isLines, goOn: async () => true });
};

describe("a stream", () => {
  it("is checked line by line, with blank lines and a byte order mark", async () => {
    const report = await check(`\uFEFF${good}\n\n \t\r\n${bad}\r\n{"é": 1\n{}\n${good}`);
    expect(report.counts).toEqual({ valid: 3, tolerated: 0, invalid: 1, unknown: 0, malformed: 1, issues: 2 });
    expect(report.contracts).toEqual({ UpdateClientPhoneNumberResponse: 4 });
    expect(report.issues.map(({ line, column, pointer, keyword }) => [line, column, pointer, keyword])).toEqual([
      [4, 11, "/Status", "enum"],
      [5, 8, "", "json"],
    ]);
    expect(report.excerpts).toEqual([
      { line: 4, column: 1, text: bad },
      { line: 5, column: 1, text: '{"é": 1' },
    ]);
  });

  it.each([1, 2, 3, 1000])("has the same report in pieces of %d bytes", async (size) => {
    const text = `${bad}\n${good}\n{"ResponseNotes":[{"Type":"€"}]}\n`;
    expect(await check(text, size)).toEqual(await check(text, 50));
  });

  it("is one document if its first line only begins one", async () => {
    const report = await check('\n\n{\n  "Status":\n    "Perhaps"\n}\n');
    expect(report.counts).toMatchObject({ invalid: 1, issues: 1 });
    expect(report.issues).toMatchObject([{ line: 5, column: 5, underline: { from: 4, to: 13 } }]);
    expect(report.excerpts).toEqual([{ line: 5, column: 1, text: '    "Perhaps"' }]);
  });

  it("is lines if its name says so", async () => {
    expect((await check("{\n}\n", 7, true)).counts).toMatchObject({ malformed: 2 });
  });

  it("says which line is not UTF-8, and goes on behind it", async () => {
    const bytes = new TextEncoder().encode(`${good}\n"?"\n${good}\n`);
    bytes[bytes.indexOf(63)] = 0xff;
    const report = await check(bytes);
    expect(report.counts).toMatchObject({ valid: 2, malformed: 1 });
    expect(report.issues).toMatchObject([{ line: 2, column: 2, message: "is not UTF-8" }]);
  });

  it("that is empty or blank has one payload that is not JSON", async () => {
    expect((await check("\n \n")).counts).toMatchObject({ malformed: 1, issues: 1 });
  });

  it("counts all issues, and shows the first", async () => {
    const lines = mostShown + 50;
    const report = await check(`${bad}\n`.repeat(lines), 10_000);
    expect(report.counts).toMatchObject({ invalid: lines, issues: lines });
    expect(report.issues).toHaveLength(mostShown);
    expect(report.issues.at(-1)).toMatchObject({ line: mostShown, excerpt: mostShown - 1 });
  });

  it("shows a part of a line that is too long, around what is wrong", async () => {
    const line = `{"ResponseNotes":[${'{"Code":"00"},'.repeat(1000)}{"Code":5}]}`;
    const { issues, excerpts } = await check(`${line}\n${good}\n`);
    const [{ underline, column } = { underline: { from: 0, to: 0 }, column: 0 }] = issues;
    expect(line.slice(column - 1)).toBe("5}]}");
    expect(excerpts[0]?.text.length).toBeLessThan(2_001);
    expect(excerpts[0]?.text.slice(underline.from, underline.to)).toBe("5");
  });

  it("stops where it is told to, and reports what it found up to there", async () => {
    const bytes = new TextEncoder().encode(`${good}\n`.repeat(100));
    const size = (good.length + 1) * 10;
    let calls = 0;
    const goOn = async () => ++calls < 3;
    const report = await checkStream(judge, { open: inPieces(bytes, size), question, goOn });
    expect([calls, report.counts.valid]).toEqual([3, 30]);
  });
});

describe("a stream of one document", () => {
  it("is read no further once it is stopped, and not judged", async () => {
    let calls = 0;
    const goOn = async () => ++calls < 3;
    const open = inPieces(new TextEncoder().encode(`{\n${" ".repeat(100)}}`), 10);
    const { counts } = await checkStream(judge, { open, question, goOn });
    expect([calls, counts]).toEqual([3, noPayloads]);
  });
});

describe("a text in the editor", () => {
  it("has the report of a stream, with places in the text", async () => {
    const text = `${good}\n\n${bad}\n{"Status":5}`;
    const { judgements, issues, ...report } = checkText(judge, text, question);
    const streamed = await check(text);
    expect(report.counts).toEqual(streamed.counts);
    expect(judgements.map(({ verdict }) => verdict)).toEqual(["valid", "invalid", "invalid"]);
    expect(issues.map(({ line, column }) => [line, column])).toEqual(
      streamed.issues.map(({ line, column }) => [line, column]),
    );
    expect(issues.map(({ underline: { from, to } }) => text.slice(from, to))).toEqual(['"Perhaps"', "5"]);
  });

  it("without a payload has none", () => {
    expect(checkText(judge, " \n", question)).toMatchObject({ judgements: [], issues: [], counts: { malformed: 0 } });
  });
});
