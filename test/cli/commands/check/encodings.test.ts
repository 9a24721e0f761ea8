import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { addressRemoved, badVersion, toLines } from "../../shared/payloads.js";
import { placeOf } from "../../shared/place-of.js";
import { check } from "./check-report.js";

const json = JSON.stringify(badVersion());
const place = placeOf(json, '"1"');
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");
const expectFailure = (files: Record<string, unknown>, failure: string, message: string) => {
  const { status, found, messages } = check(files);
  expect([status, found, messages]).toEqual([2, [failure], [message]]);
};

describe("a file's bytes", () => {
  it.each([
    ["a.json.gz", gzipSync(json)],
    ["a.JSON.GZ", gzipSync(json)],
    ["a.json.gz", gzipSync(`\uFEFF${json}`)],
    ["a.json.gz", Buffer.concat([gzipSync(json.slice(0, 99)), gzipSync(json.slice(99))])],
    ["a.json", `${json}\r\n`],
    ["a.json", `\r\n\t ${json}`.slice(2).trim()],
  ])("may be zipped, in members too, and have a mark and line ends: %s, case %#", (file, content) => {
    const { status, found } = check({ [file]: content });
    expect([status, found]).toEqual([1, [`${file}:${place} /metadata/version type`]]);
  });

  it.each([
    ["nothing", ""],
    ["a byte order mark alone", "\uFEFF"],
    ["blanks alone", " \n\t\r\n"],
  ])("of a JSON document may not be %s", (_, content) => {
    expectFailure({ "a.json": content }, "a.json:1:1  json", "is empty");
    expectFailure({ "a.json.gz": gzipSync(content) }, "a.json.gz:1:1  json", "is empty");
  });

  it.each(["a.ndjson", "a.jsonl.gz"])("of lines may be none: %s", (file) => {
    const { status, files } = check({ [file]: file.endsWith("gz") ? gzipSync("") : "" });
    expect([status, files]).toEqual([
      3,
      [{ type: "file", file, payloads: 0, asExpected: 0, failures: 0, issues: 0, unreadable: 0 }],
    ]);
  });

  it("must be UTF-8", () => {
    const cut = Buffer.from('{"a": "é"}').subarray(0, 8);
    expectFailure({ "a.json": cut }, "a.json:1:8  json", "is not UTF-8");
    const latin1 = Buffer.from('{\n  "a": "\u{e9}"}', "latin1");
    expectFailure({ "a.json": latin1 }, "a.json:2:9  json", "is not UTF-8");
    const marked = Buffer.concat([Buffer.from("\uFEFF"), latin1]);
    expectFailure({ "a.json": marked }, "a.json:2:9  json", "is not UTF-8");
    const replaced = Buffer.concat([Buffer.from("\uFFFD \uFFFD"), Buffer.from([0xff])]);
    expectFailure({ "a.json": replaced }, "a.json:1:4  json", "is not UTF-8");
  });

  it("may not be UTF-16", () => {
    expectFailure({ "a.json": utf16(json) }, "a.json:1:1  json", "is not UTF-8");
    expectFailure({ "a.json": Buffer.from("{}", "utf16le") }, "a.json:1:2  json", "is not JSON");
    expect(check({ "a.ndjson": utf16(toLines(json, json)) })).toMatchObject({ status: 2 });
  });

  it.each(["json", "ndjson"])("of a .%s.gz must be whole, and gzip", (extension) => {
    const file = `a.${extension}.gz`;
    const zipped = gzipSync(toLines(...Array.from({ length: 2000 }, () => addressRemoved())));
    const broken = Buffer.from(zipped).fill(0xff, 40, 60);
    const message = (content: Uint8Array) => {
      const { status, found, messages } = check({ [file]: content });
      expect([status, found.at(-1)]).toEqual([2, `${file}:1:1  file`]);
      return messages.at(-1);
    };
    expect(message(zipped.subarray(0, zipped.length - 9))).toBe("cannot be read: its gzip data ends too soon");
    expect(message(broken)).toBe("cannot be read: it is not gzip, or its gzip data is broken");
    expect(message(Buffer.from(json))).toBe("cannot be read: it is not gzip, or its gzip data is broken");
  });

  it("of a gzip without its end are checked as far as they go", () => {
    const zipped = gzipSync(toLines(badVersion(), ...Array.from({ length: 5000 }, () => addressRemoved())));
    const { found } = check({ "a.ndjson.gz": zipped.subarray(0, zipped.length - 9) });
    expect(found).toEqual([`a.ndjson.gz:${place} /metadata/version type`, "a.ndjson.gz:1:1  file"]);
  });

  it.each(["json", "ndjson"])("of an empty .%s.gz are no gzip", (extension) => {
    const file = `a.${extension}.gz`;
    expectFailure({ [file]: "" }, `${file}:1:1  file`, "cannot be read: its gzip data ends too soon");
  });
});
