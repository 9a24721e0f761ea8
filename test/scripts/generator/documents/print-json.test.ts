import { describe, expect, it } from "vitest";
import { printJson } from "../../../../scripts/generator/documents/print-json.js";
import { parseExactly } from "../../../../scripts/generator/input/exact-json.js";

describe("a JSON text that is read and printed", () => {
  it("has each number that JSON.parse would round as it was written", () => {
    const text = '{\n  "a": [\n    9223372036854775807,\n    1e400,\n    0.1\n  ]\n}';
    expect(printJson(parseExactly(text))).toBe(text);
    expect(JSON.stringify(JSON.parse(text))).toBe('{"a":[9223372036854776000,null,0.1]}');
  });

  it("is what JSON.stringify prints, if no number is rounded", () => {
    const value = { "": null, a: [], b: {}, c: [{ d: '\u2028\ud800"' }, true, -1.5e-7], __proto: 1 };
    expect(printJson({ ...value, absent: undefined })).toBe(JSON.stringify(value, null, 2));
    expect(parseExactly(JSON.stringify(value))).toEqual(value);
  });

  it("has a property of any name", () => {
    expect(printJson(parseExactly('{"__proto__":1}'))).toBe('{\n  "__proto__": 1\n}');
  });
});
