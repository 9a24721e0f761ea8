import { describe, expect, it } from "vitest";
import { makeFolder } from "../../shared/make-folder.js";
import { addressRemoved, badClientId, badVersion, toLines } from "../../shared/payloads.js";
import { placeAt, placeOf } from "../../shared/place-of.js";
import { runCommand } from "../../shared/run-command.js";
import { check } from "./check-report.js";

const valid = addressRemoved();
const ofClientId = { pointer: "/data/clientId", keyword: "format", rule: "documented" };
const ofVersion = { pointer: "/metadata/version", keyword: "type", rule: "published" };
const listed = (list: unknown, payload: unknown, ...parameters: string[]) =>
  check({ "invalid/a.json": payload, "invalid/expected.json": list }, [...parameters, "."]);

describe("what is expected of a payload", () => {
  it("is that it fails in a folder invalid", () => {
    expect(check({ "invalid/a.json": badVersion() }).status).toBe(0);
    const { status, found, messages, failures } = check({ "invalid/deeper/a.json": valid });
    expect([status, found]).toEqual([1, ["invalid/deeper/a.json:1:1  expect"]]);
    expect(messages).toEqual(["satisfies ClientAddressRemovedV1, but is expected to break it"]);
    expect(failures[0]).toMatchObject({ kind: "payload", expected: "invalid", contract: "ClientAddressRemovedV1" });
  });

  it("is told by the innermost of the folders valid and invalid, and by no file's name", () => {
    expect(check({ "invalid/valid/a.json": valid, "valid/invalid/b.json": badVersion() }).status).toBe(0);
    expect(check({ "invalid.json": valid, "invalid-ones/a.json": valid }).status).toBe(0);
  });

  it("is what --expect says, whatever the folder", () => {
    expect(check({ "valid/a.json": badVersion() }, ["--expect", "invalid", "."]).status).toBe(0);
    expect(check({ "invalid/a.json": valid }, ["--expect", "valid", "."]).status).toBe(0);
    expect(check({ "invalid/a.json": badVersion() }, ["--expect", "valid", "."]).found).toEqual([
      "invalid/a.json:6:16 /metadata/version type",
    ]);
  });

  it("holds for each payload of a file", () => {
    const lines = toLines(badVersion(), valid, badClientId());
    expect(check({ "invalid/a.ndjson": lines }).found).toEqual(["invalid/a.ndjson:2:1  expect"]);
    const items = [badVersion(), valid];
    const text = JSON.stringify(items, null, 2);
    const { found, failures } = check({ "invalid/a.json": text }, ["--each", "."]);
    expect(found).toEqual([`invalid/a.json:${placeAt(text, text.lastIndexOf("\n  {") + 3)}  expect`]);
    expect(failures[0]?.index).toBe(1);
  });

  it("is not met by what is not JSON, or belongs to no contract", () => {
    const { status, found } = check({ "invalid/a.json": "{", "invalid/b.json": {} });
    expect([status, found]).toEqual([2, ["invalid/a.json:1:2  json", "invalid/b.json:1:1  contract"]]);
  });

  it("is that it passes by the published schema if only documented rules are broken and do not count", () => {
    expect(check({ "a.json": badClientId() }).found).toEqual(["a.json:10:17 /data/clientId format"]);
    expect(check({ "a.json": badClientId() }, ["--rules", "strict", "."]).status).toBe(1);
    expect(check({ "a.json": badClientId() }, ["--rules", "published", "."]).status).toBe(0);
  });
});

describe("expected.json", () => {
  it.each([
    ["a name that comes twice", '"data": {', '"data": { "clientNumber": 1,', "/data/clientNumber json"],
    ["a rounded number", '"data": {', '"data": { "x": 9007199254740993,', "/data/x json"],
    ["a name with a typo", '"postalCode"', '"postcode"', "/data/addressRemoved/postcode additionalProperties"],
  ])("must list a slip: %s", (_, before, after, issue) => {
    const payload = JSON.stringify(badVersion(), null, 2);
    expect(payload).toContain(before);
    const slipped = payload.replace(before, after);
    const [pointer, keyword] = issue.split(" ");
    const { status, found, messages } = listed({ "a.json": [ofVersion] }, slipped);
    expect(status).toBe(1);
    expect(found.map((each) => each.replace(/^\S+ /, ""))).toContain(issue);
    expect(messages.every((message) => message.endsWith("; if it is meant, list it in expected.json"))).toBe(true);
    const others = issue.includes("/x") ? [{ pointer, keyword: "additionalProperties" }] : [];
    expect(listed({ "a.json": [ofVersion, { pointer, keyword }, ...others] }, slipped).found).toEqual([]);
    // Without a list, too.
    for (const files of [{}, { "invalid/expected.json": {} }, { "invalid/expected.json": { "a.json": [] } }]) {
      const alone = check({ "invalid/a.json": slipped, ...files });
      expect([alone.status, alone.found.map((each) => each.replace(/^\S+ /, ""))]).toEqual([
        1,
        expect.arrayContaining([issue]),
      ]);
    }
  });

  it("lists issues that must be raised, among others", () => {
    const both = addressRemoved(({ metadata, data }) => {
      metadata.version = "1";
      data.clientId = "no-uuid";
    });
    for (const list of [[ofVersion], [ofVersion, ofClientId], [{ pointer: "/data/clientId", keyword: "format" }], []])
      expect(listed({ "a.json": list }, both)).toMatchObject({ status: 0, summary: { files: 1 } });
  });

  it.each([
    ["keyword", { ...ofVersion, keyword: "const" }, "const (published)"],
    ["rule", { ...ofVersion, rule: "documented" }, "type (documented)"],
    ["code", { ...ofVersion, code: "12016" }, "type (published, 12016)"],
  ])("is not met by an issue of another %s", (_, expected, words) => {
    const payload = badVersion();
    const { status, found, messages } = listed({ "a.json": [expected, ofVersion] }, payload);
    const place = placeOf(JSON.stringify(payload, null, 2), '"1",');
    expect([status, found]).toEqual([1, [`invalid/a.json:${place} /metadata/version expect`]]);
    expect(messages).toEqual([`does not raise ${words}, which expected.json lists`]);
  });

  it("is not met by an issue at another place", () => {
    const { found } = listed({ "a.json": [{ ...ofVersion, pointer: "/metadata/nowhere" }] }, badVersion());
    expect(found).toEqual(["invalid/a.json:2:15 /metadata/nowhere expect"]);
  });

  it("speaks of the folder that it is in", () => {
    const files = { "invalid/deeper/a.json": badVersion(), "invalid/expected.json": { "b.json": [] } };
    expect(check({ ...files, "invalid/b.json": badVersion() }).status).toBe(0);
  });

  it("tells by its documented rules what the published schema lets pass", () => {
    expect(listed({ "a.json": [ofClientId] }, badClientId())).toMatchObject({ status: 0 });
    expect(listed({ "a.json": [ofClientId] }, badClientId(), "--rules", "published")).toMatchObject({ status: 0 });
    const { status, messages } = listed({ "a.json": [ofVersion] }, badClientId(), "--rules", "published");
    expect([status, messages]).toEqual([1, ["satisfies ClientAddressRemovedV1, but is expected to break it"]]);
  });

  it("may expect a text that is not JSON", () => {
    expect(listed({ "a.json": [{ pointer: "", keyword: "json" }] }, "{,").status).toBe(0);
    expect(listed({ "a.json": [{ pointer: "", keyword: "json" }] }, badVersion()).found).toEqual([
      "invalid/a.json:1:1  expect",
    ]);
  });

  it("that is malformed cannot be used, and is told where", () => {
    const list = {
      "a.json": [{ pointer: "data", keyword: 1, rule: "own", code: 5, more: true }, "format"],
      "b.json": {},
    };
    const { status, found, messages, failures } = listed(list, badVersion());
    const text = JSON.stringify(list, null, 2);
    const at = (needle: string) => `invalid/expected.json:${placeOf(text, needle)}`;
    expect([status, found]).toEqual([
      2,
      [
        `${at('"data"')} /a.json/0/pointer expect`,
        `${at("1,")} /a.json/0/keyword expect`,
        `${at('"own"')} /a.json/0/rule expect`,
        `${at("5,")} /a.json/0/code expect`,
        `${at("true")} /a.json/0/more expect`,
        `${at('"format"')} /a.json/1 expect`,
        `${at("{}")} /b.json expect`,
      ],
    ]);
    expect(messages).toEqual([
      "must be a JSON Pointer",
      "must be the name of a keyword",
      "must be published or documented",
      "must be text",
      "is not known: an issue has pointer, keyword, rule, code",
      "must be an object: { pointer, keyword, rule, code }",
      "must be a list of issues",
    ]);
    expect(failures).toHaveLength(1);
  });

  it.each([
    ['{"a.json": [', "1:13  json", "is not JSON"],
    ["[]", "1:1  expect", "must be an object: file name -> the issues it must raise"],
  ])("that is %s cannot be used", (text, found, message) => {
    const report = listed(text, badVersion());
    expect([report.status, report.found, report.messages]).toEqual([2, [`invalid/expected.json:${found}`], [message]]);
  });

  it("that names a file which is not there is not as expected", () => {
    const { status, found, messages } = listed({ "a.json": [], "gone.json": [ofVersion] }, badVersion());
    expect([status, found]).toEqual([1, ["invalid/expected.json:3:16 /gone.json expect"]]);
    expect(messages).toEqual(["names a file that is not there"]);
  });

  it("is a payload as any other where nothing is expected to fail", () => {
    expect(check({ "valid/expected.json": valid }).summary).toMatchObject({ payloads: 1, failures: 0 });
  });

  it("is none of the payloads even if it is named", () => {
    expect(check({ "invalid/expected.json": {} }, ["invalid/expected.json"]).status).toBe(3);
  });
});

describe("the fixtures of this package", () => {
  it("are as expected, strictly and by the published schemas", () => {
    const folder = makeFolder();
    const schemas = new URL("../../../../schemas", import.meta.url).pathname;
    for (const mode of ["strict", "published"]) {
      const { status, stdout } = runCommand(folder, ["check", "--rules", mode, `${schemas}/*/fixtures`]);
      expect([status, stdout]).toEqual([0, expect.stringMatching(/^✓ \d+ payloads in \d+ files, all as expected; /)]);
    }
  });
});
