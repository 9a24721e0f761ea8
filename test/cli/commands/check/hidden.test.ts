import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../../shared/make-folder.js";
import { addressRemoved, badVersion } from "../../shared/payloads.js";
import { placeOf } from "../../shared/place-of.js";
import { runCommand } from "../../shared/run-command.js";
import { check } from "./check-report.js";

const line = JSON.stringify(addressRemoved());
const pretty = JSON.stringify(addressRemoved(), null, 2);
const twice = (text: string) =>
  text.replace('"clientNumber"', '"clientId":"00000000-7425-40de-944b-e07fc1f90ae7","clientNumber"');
const rounded = (text: string) => text.replace(/("clientNumber": ?)\d+/, "$19007199254740993");
const nameTwice = "has a name that comes twice in one object: most readers see only the last value";
const isRounded = "is a number that comes out of JSON.parse as another one: it has too many digits, or is too small";

describe.each(["strict", "published"])("what JSON.parse hides, by the %s rules", (rules) => {
  const checked = (files: Record<string, unknown>, ...parameters: string[]) =>
    check(files, ["--rules", rules, ...parameters, "."]);

  it.each([
    [
      "a name that comes twice",
      twice,
      "/data/clientId",
      nameTwice,
      '"clientId":"00000000-7425-40de-944b-e07fc1f90ae7",',
    ],
    ["a number that is rounded", rounded, "/data/clientNumber", isRounded, "9007199254740993"],
  ])("is told: %s", (_, change, pointer, message, needle) => {
    for (const text of [change(pretty), change(pretty).replaceAll("\n", "\r\n")]) {
      const { status, found, messages, failures } = checked({ "a.json": text });
      expect([status, found, messages]).toEqual([1, [`a.json:${placeOf(text, needle)} ${pointer} json`], [message]]);
      expect(failures[0]).toMatchObject({
        kind: "payload",
        contract: "ClientAddressRemovedV1",
        issues: [{ rule: "published" }],
      });
    }
    const text = change(line);
    const lines = `${line}\n${text}\n${line}\n`;
    const column = text.indexOf(needle) + 1;
    for (const content of [lines, lines.replaceAll("\n", "\r\n"), `\uFEFF${lines}`])
      expect(checked({ "a.ndjson": content }).found).toEqual([`a.ndjson:2:${column} ${pointer} json`]);
    expect(checked({ "a.ndjson.gz": gzipSync(lines) }).found).toEqual([`a.ndjson.gz:2:${column} ${pointer} json`]);
    const list = `[${line},\n${text},${line}]`;
    const { found, failures } = checked({ "a.json": list }, "--each");
    expect([found, failures[0]?.index]).toEqual([[`a.json:2:${column} ${pointer} json`], 1]);
  });

  it("is told with spaces and escapes in the text, and beside what else is wrong", () => {
    const text = twice(JSON.stringify(badVersion())).replaceAll(`":`, `": `).replace("London", "L\\u00f6ndon");
    expect(checked({ "a.ndjson": `${text}\n` }).found.map((each) => each.split(" ").slice(1))).toEqual([
      ["/data/clientId", "json"],
      ["/metadata/version", "type"],
    ]);
  });

  it("is told of a payload that no contract is known for", () => {
    expect(checked({ "a.json": '{"a":1,"a":2}' }).found).toEqual(["a.json:1:1  contract", "a.json:1:8 /a json"]);
  });

  it("may be what is expected", () => {
    const listed = { "a.json": [{ pointer: "/data/clientId", keyword: "json" }] };
    expect(checked({ "invalid/a.json": twice(pretty), "invalid/expected.json": listed }).status).toBe(0);
    expect(checked({ "invalid/a.json": pretty, "invalid/expected.json": listed }).status).toBe(1);
  });

  it("is not tolerated", () => {
    expect(checked({ "tolerated/a.json": twice(pretty) }).status).toBe(1);
    expect(checked({ "tolerated/a.json": rounded(pretty) }).found).toEqual([
      `tolerated/a.json:${placeOf(rounded(pretty), "9007199254740993")} /data/clientNumber json`,
    ]);
  });
});

describe("numbers that only look odd", () => {
  it.each(["1.0", "1e3", "12000", "9007199254740992", "-0"])("pass: %s", (token) => {
    const changed = line.replace(/("clientNumber":)\d+/, `$1${token}`);
    expect(check({ "a.ndjson": `${changed}\n`, "a.json": changed }).status).toBe(0);
  });
});

describe("expected.json", () => {
  it("may not name a file twice", () => {
    const text = '{ "a.json": [],\n  "a.json": [] }';
    const { status, found, messages } = check({ "invalid/a.json": badVersion(), "invalid/expected.json": text });
    expect([status, found, messages]).toEqual([2, ["invalid/expected.json:2:13 /a.json expect"], [nameTwice]]);
  });
});

describe("--show-values", () => {
  it("shows what stands in the text, not what JSON.parse made of it", () => {
    const { stdout } = runCommand(makeFolder({ "a.ndjson": `${rounded(line)}\n` }), ["check", "--show-values", "."]);
    expect(stdout).toContain(`${isRounded}, found 9007199254740993`);
  });
});
