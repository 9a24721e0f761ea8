import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "../../src/json/text.js";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)));

const messages = (source: string | Uint8Array): string[] => {
  const reading = readJson(source);
  return "faults" in reading ? reading.faults.map(({ path, message }) => `/${path.join("/")} ${message}`) : [];
};

describe("readJson", () => {
  it.each<[string, string | Uint8Array]>([
    ["text", '{"a":[1,"é"]}'],
    ["text behind a byte order mark", '\uFEFF{"a":[1,"é"]}'],
    ["bytes", bytes('{"a":[1,"é"]}')],
    ["bytes behind a byte order mark", bytes([0xef, 0xbb, 0xbf], '{"a":[1,"é"]}')],
    ["a Buffer", Buffer.from('{"a":[1,"é"]}')],
    ["a part of a larger buffer", Buffer.from('xx{"a":[1,"é"]}yy').subarray(2, -2)],
  ])("reads %s", (_, source) => {
    expect(readJson(source)).toEqual({ value: { a: [1, "é"] } });
  });

  it("reads escaped surrogate pairs and harmless escapes", () => {
    expect(readJson('"\\ud83d\\ude00 \\u00e9"')).toEqual({ value: "😀 é" });
  });

  it.each<[string, string, string]>([
    ["an unknown word", '{"a": x}', "line 1, column 7"],
    ["a comma too many in an object", '{"a":1,}', "line 1, column 8"],
    ["a comma too many in an array", "[1,]", "line 1, column 4"],
    ["a missing comma", "[1 2]", "line 1, column 4"],
    ["a missing colon", '{"a" 1}', "line 1, column 6"],
    ["a key without quotes", "{a:1}", "line 1, column 2"],
    ["single quotes", "{'a':1}", "line 1, column 2"],
    ["the wrong bracket", '{"a":[1}', "line 1, column 8"],
    ["a bracket too many", '{"a":1}}', "line 1, column 8"],
    ["a second value", "1 2", "line 1, column 3"],
    ["a text that ends too soon", '{"a":[1', "line 1, column 8"],
    ["a string without an end", '{"a":"b', "line 1, column 6"],
    ["a wrong escape", '["\\x"]', "line 1, column 2"],
    ["a line break in a string", '["a\nb"]', "line 1, column 2"],
    ["a leading zero", "[01]", "line 1, column 2"],
    ["a number without digits", "[-]", "line 1, column 2"],
    ["NaN", "[NaN]", "line 1, column 2"],
    ["a word that goes on", "[truer]", "line 1, column 2"],
    ["an error some lines down, with every kind of line end", '{\r\n"a":1,\r"b":\n nul}', "line 4, column 2"],
    ["a comment", "{} // no", "line 1, column 4"],
  ])("tells the place of %s", (_, text, place) => {
    expect(messages(text)).toEqual([`/ is not JSON: ${place}`]);
  });

  it.each([
    ["nothing", ""],
    ["blanks", " \n\t"],
    ["a byte order mark alone", "\uFEFF"],
    ["no bytes", new Uint8Array()],
  ])("calls %s empty", (_, source) => {
    expect(messages(source)).toEqual(["/ is empty"]);
  });

  it.each<[string, Uint8Array, string]>([
    ["a stray byte", bytes('{"a":\n"é', [0xff], '"}'), "line 2, column 3"],
    ["a sequence that is cut off", bytes('"', [0xe2, 0x82]), "line 1, column 2"],
    ["an overlong form", bytes([0xc0, 0xaf]), "line 1, column 1"],
    ["a surrogate in UTF-8", bytes('"', [0xed, 0xa0, 0x80], '"'), "line 1, column 2"],
  ])("tells the place of %s in bytes", (_, source, place) => {
    expect(messages(source)).toEqual([`/ is not UTF-8: ${place}`]);
  });

  it.each<[string, string, string]>([
    ["a lone surrogate in the text", '{"a":"\ud800"}', "/a has a lone surrogate"],
    ["a lone surrogate as an escape", '{"a":"\\udfff"}', "/a has a lone surrogate"],
    ["__proto__", '{"a":{"__proto__":{}}}', "/a/__proto__ has a name that poisons prototypes"],
    ["__proto__ with escapes", '{"\\u005f_proto__":{}}', "/__proto__ has a name that poisons prototypes"],
    ["constructor.prototype", '{"constructor":{"prototype":{}}}', "/constructor has a name that poisons prototypes"],
    ["too many levels", `${"[".repeat(501)}${"]".repeat(501)}`, "/ is nested more than 500 levels deep"],
    ["a million levels", `${'{"a":'.repeat(1e6)}1${"}".repeat(1e6)}`, "/ is nested more than 500 levels deep"],
  ])("refuses %s", (_, text, message) => {
    expect(messages(text)).toEqual([message]);
  });

  it("refuses what is neither text nor bytes", () => {
    expect(messages({} as string)).toEqual(["/ must be text or bytes"]);
  });

  it("finds the place in a long text without overflowing anything", () => {
    const long = "x".repeat(50_000_000);
    expect(messages(`["${long}", ${long}]`)).toEqual([`/ is not JSON: line 1, column ${long.length + 6}`]);
  });

  it("finds the place behind many levels", () => {
    const text = "[1,".repeat(400_000);
    expect(messages(text)).toEqual([`/ is not JSON: line 1, column ${text.length + 1}`]);
  });

  it("does not let a name that comes twice hide a lone surrogate", () => {
    expect(messages('{"a":"\ud800","a":"x"}')).toEqual(["/ has a lone surrogate"]);
  });

  it("reads what JSON.parse reads, refuses what it refuses, and never quotes it", () => {
    const fragment = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      '"k"',
      '"é\\n"',
      "1",
      "-0.5e3",
      "true",
      "null",
      " ",
      "\n",
      "tru",
      "01",
      '"',
    );
    fc.assert(
      fc.property(
        fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join("")),
        (text) => {
          const reading = readJson(text);
          let parsed: unknown;
          try {
            parsed = JSON.parse(text);
          } catch {
            expect(reading).toHaveProperty("faults");
            expect(messages(text)[0]).toMatch(/^\/ is (not JSON: line \d+, column \d+|empty)$/);
            return;
          }
          expect(reading).toEqual({ value: parsed });
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
