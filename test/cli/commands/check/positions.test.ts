import { describe, expect, it } from "vitest";
import { addressRemoved, badVersion, type Loose, toLines } from "../../shared/payloads.js";
import { placeAt, placeOf } from "../../shared/place-of.js";
import { check } from "./check-report.js";

const pretty = (value: unknown) => JSON.stringify(value, null, 2);

// A value that is nowhere else in a payload, and whose type does not fit.
const wrong = '["here"]';
const withWrong = (change: (payload: Loose, wrong: unknown) => void): string =>
  pretty(addressRemoved((payload) => change(payload, "@@"))).replace('"@@"', wrong);

const expectFound = (text: string, needle: string, rest: string, ...parameters: string[]) => {
  const { found } = check({ "a.json": text }, [...parameters, "a.json"]);
  expect(found).toEqual([`a.json:${placeOf(text, needle)} ${rest}`]);
};

describe("the place of an issue", () => {
  it("is that of the offending value", () => {
    const text = withWrong(({ data }, value) => {
      data.addressRemoved.city = value;
    });
    expectFound(text, wrong, "/data/addressRemoved/city type");
  });

  it("is that of the object if a property is missing", () => {
    const payload = addressRemoved(({ data }) => {
      delete data.addressRemoved.addressId;
    });
    expectFound(pretty(payload), '{\n      "firstLine', "/data/addressRemoved/addressId required");
    expectFound(pretty({ metadata: payload.metadata, data: undefined }), '{\n  "metadata"', "/data required");
  });

  it("is found in a text of one line", () => {
    const text = JSON.stringify(badVersion());
    expectFound(text, '"1"', "/metadata/version type");
  });

  it("is found in nested arrays", () => {
    const text = '{"Status": 1,\n "ResponseNotes": [{"Code": "a"},\n  {"Code": []}, {"Code": {"x": [ ]}}]}';
    const { found } = check({ "UpdateClientPhoneNumberResponse.json": text });
    const at = (needle: string) => `UpdateClientPhoneNumberResponse.json:${placeOf(text, needle)}`;
    expect(found.filter((each) => each.includes("/Code"))).toEqual([
      `${at("[]")} /ResponseNotes/1/Code type`,
      `${at('{"x"')} /ResponseNotes/2/Code type`,
    ]);
  });

  it("is found in the items of an array", () => {
    const text = pretty([addressRemoved(), badVersion(), "none", addressRemoved()]);
    const { found, failures, summary } = check({ "a.json": text }, ["--each", "a.json"]);
    const second = placeAt(text, text.indexOf("{", text.indexOf("},\n  {")));
    expect(found).toEqual([
      `a.json:${placeOf(text, '"1"')} /metadata/version type`,
      `a.json:${placeOf(text, '"none"')}  contract`,
    ]);
    expect(failures.map(({ index, line, column }) => [index, `${line}:${column}`])).toEqual([
      [1, second],
      [2, placeOf(text, '"none"')],
    ]);
    expect(summary).toMatchObject({ payloads: 4, failures: 2 });
  });

  it("is that of the last if a name comes twice, which is told too", () => {
    const expectBoth = (text: string, name: string, pointer: string, needle: string, rest: string) => {
      const second = `a.json:1:${text.lastIndexOf(name) + 1} ${pointer} json`;
      expect(check({ "a.json": text }).found).toEqual([second, `a.json:${placeOf(text, needle)} ${rest}`]);
    };
    const text = JSON.stringify(addressRemoved()).replace('"version":1', `"version": 1, "version": ${wrong}`);
    expectBoth(text, '"version"', "/metadata/version", wrong, "/metadata/version type");
    const twice = JSON.stringify(addressRemoved()).replace(
      '"metadata":{',
      '"metadata":{"version":"first"},"metadata": {',
    );
    const broken = twice.replace('"version":1', `"version":${wrong}`);
    expectBoth(broken, '"metadata"', "/metadata", wrong, "/metadata/version type");
    const lacking = twice.replace('"version":1,', "");
    expectBoth(lacking, '"metadata"', "/metadata", '{"occurredAtUtc"', "/metadata/version required");
  });

  it.each([
    ["a slash", '"a/b"', "/a~1b"],
    ["a tilde", '"~a"', "/~0a"],
    ["an escape", '"\\u0061\\n"', "/a\\n"],
    ["a quote and a backslash", '"\\"\\\\"', '/\\"\\\\'],
    ["nothing", '""', "/"],
  ])("is found behind a name with %s", (_, name, token) => {
    // A key that poisons prototypes must not stand anywhere: so any name can be around an issue.
    const text = JSON.stringify(addressRemoved()).replace("{", `{${name}: [0, {"__proto__": 7}], `);
    const pointer = `${JSON.parse(`"${token}"`)}/1/__proto__`;
    const { found } = check({ "a.json": text }, ["--unknown-properties", "allow", "a.json"]);
    expect(found).toEqual([`a.json:${placeOf(text, "7}]")} ${pointer} json`]);
  });

  it("is counted as editors do: tabs and halves of surrogate pairs are columns", () => {
    const text = `\t{"\u{1f600}é": "\u{1f600}",\t${JSON.stringify(badVersion()).slice(1)}`;
    const { found } = check({ "a.json": text }, ["--unknown-properties", "allow", "a.json"]);
    expect(found).toEqual([`a.json:1:${text.indexOf('"1"') + 1} /metadata/version type`]);
    expect(found).toEqual([`a.json:${placeOf(text, '"1"')} /metadata/version type`]);
  });

  it("is found if lines end with CR LF", () => {
    const text = pretty(badVersion());
    const { found } = check({ "a.json": text.replaceAll("\n", "\r\n") });
    expect(found).toEqual([`a.json:${placeOf(text, '"1"')} /metadata/version type`]);
  });

  it("does not count a byte order mark", () => {
    const { found } = check({ "a.json": `\uFEFF${JSON.stringify(badVersion())}`, "b.json": "\uFEFFx" });
    expect(found).toEqual([
      `a.json:${placeOf(JSON.stringify(badVersion()), '"1"')} /metadata/version type`,
      "b.json:1:1  json",
    ]);
  });

  it("is told with the line of the file if each line is a payload", () => {
    const text = toLines(
      addressRemoved(),
      "",
      badVersion(),
      `   ${JSON.stringify(badVersion()).replace('"1"', '"2"')}`,
    );
    const { found } = check({ "a.ndjson": text });
    expect(found).toEqual([
      `a.ndjson:${placeOf(text, '"1"')} /metadata/version type`,
      `a.ndjson:${placeOf(text, '"2"')} /metadata/version type`,
    ]);
    expect(found[0]).toMatch(/^a\.ndjson:3:/);
  });

  it.each([
    ["{,", ","],
    ['{"a": 1,\n  "b": tru}', "tru"],
    ['{"a": 1}\n x', "x"],
    ['[1,\n\n "unclosed', '"unclosed'],
    ["{'a': 1}", "'a'"],
    ["[NaN]", "NaN"],
    ["[01]", "01"],
    ["// comment\n{}", "//"],
  ])("is where the text stops being JSON: %j", (text, needle) => {
    expect(check({ "a.json": text })).toMatchObject({ status: 2, found: [`a.json:${placeOf(text, needle)}  json`] });
  });

  it("is the end of a text that ends too soon", () => {
    expect(check({ "a.json": '{"a":\n [1,\n' }).found).toEqual(["a.json:3:1  json"]);
  });

  it("is that of the payload if it is nested more deeply than a stack is", () => {
    const text = JSON.stringify(addressRemoved()).replace("{", `{"deep":${"[".repeat(5000)}${"]".repeat(5000)},`);
    const { status, found, messages } = check({ "a.json": text });
    expect([status, found]).toEqual([1, ["a.json:1:1  json", "a.json:1:9 /deep additionalProperties"]]);
    expect(messages[0]).toBe("is nested more than 500 levels deep");
  });

  it("is found in a broken text however many escapes a string has", () => {
    const { status, found } = check({ "a.ndjson": toLines("{", `{"a": "${"\\n".repeat(4e6)}`, addressRemoved()) });
    expect([status, found]).toEqual([2, ["a.ndjson:1:2  json", "a.ndjson:2:7  json"]]);
  });
});
