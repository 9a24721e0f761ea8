import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase64 } from "../../src/encodings/base64.js";

describe("fromBase64", () => {
  it("reads what Node writes, in both alphabets", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
        expect(fromBase64(Buffer.from(bytes).toString("base64"))).toEqual(new Uint8Array(bytes));
        expect(fromBase64(Buffer.from(bytes).toString("base64url"))).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it.each(["", "a", "é", "ab=c", "{}", "YWJj YWJj", "=", "YWJj==="])("reads nothing in %j", (text) => {
    expect(fromBase64(text)).toBeUndefined();
  });
});
