import { describe, expect, it } from "vitest";
import { judgeBySources as judge } from "./source-library.js";

const quote = "a single quote stands there, and JSON has double quotes";
const second = "a second document begins there: put each on a line of its own";

describe("what is not JSON", () => {
  it.each([
    ['{"a": 1, }', "a comma stands before this }", 1, 10],
    ['{"a": [1,\n\n]}', "a comma stands before this ]", 3, 1],
    ['\uFEFF{"a": 1,}', "a comma stands before this }", 1, 9],
    ["{'a': 1}", quote, 1, 2],
    ["{\"a\": 'x'}", quote, 1, 7],
    ['{\r\n  "a": 1\r\n}\r\n{\r\n}', second, 4, 1],
    ['[1]\r{"a": 1}', second, 2, 1],
    ['{"a": 1} [2]', second, 1, 10],
  ])("%j says why, if it is sure", (text, why, line, column) => {
    expect(judge(text, { rules: "strict" }).issues).toMatchObject([
      { keyword: "json", message: `is not JSON: ${why}`, stopsAt: { line, column } },
    ]);
  });

  it.each([
    '{"a": nope}',
    '{"a": ',
    "[,]",
    "{]",
    '{"a": 1} nope',
    '{"a": 1}}',
    '{"a": {"b": 1} {}}',
    '1 {"a": 1}',
    String.raw`{"a": "it\'s"}`,
    '{"a": ",\n}"}',
    '{"a": "x,}',
  ])("%j says no more", (text) => {
    expect(judge(text, { rules: "strict" }).issues).toMatchObject([{ keyword: "json", message: "is not JSON" }]);
  });
});
