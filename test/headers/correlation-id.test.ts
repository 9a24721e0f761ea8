import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findCorrelationId,
  findIdFaults,
  isCorrelationHeader,
  isHeaderSafe,
} from "../../src/headers/correlation-id.js";
import { readHeaders } from "../../src/headers/header-texts.js";

const keywordsOf = (id: unknown) => findIdFaults(id).map(({ keyword }) => keyword);
const find = (headers: unknown, usual?: string) => findCorrelationId(readHeaders(headers), usual);

describe("isHeaderSafe", () => {
  // RFC 9110, section 5.5: VCHAR, space and obs-text, in which 0x80 to 0x9f are C1 control characters.
  it("takes every printable character of Latin-1, and no other unit of UTF-16", () => {
    const isPrintable = (code: number) => (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff);
    const wrong = Array.from({ length: 0x10000 }, (_, code) => code).filter(
      (code) => isHeaderSafe(`a${String.fromCharCode(code)}b`) !== isPrintable(code),
    );
    expect(wrong).toEqual([]);
  });

  it.each(["\n", "a\n", "\na", "a\r\nb", "😀"])("refuses %j", (text) => {
    expect(isHeaderSafe(text)).toBe(false);
  });

  it("takes an empty text", () => {
    expect(isHeaderSafe("")).toBe(true);
  });
});

describe("findIdFaults", () => {
  it.each<[unknown, string[]]>([
    ["0b5ad7c1-3cf6-4f0c-9c4f-8a4b9dbf2f11", []],
    ["x".repeat(256), []],
    ["x".repeat(257), ["maxLength"]],
    ["é".repeat(256), []],
    ["a b", []],
    ["", ["minLength"]],
    ["   ", ["minLength"]],
    ["\u00a0", ["minLength"]],
    [" ".repeat(257), ["minLength", "maxLength"]],
    ["\r\n", ["minLength"]],
    [" id", ["pattern"]],
    ["id ", ["pattern"]],
    ["id\n", ["pattern"]],
    ["i\u0000d", ["pattern"]],
    ["i\r\nd", ["pattern"]],
    ["i\td", ["pattern"]],
    ["id\u007f", ["pattern"]],
    ["id\u0085", ["pattern"]],
    ["é", []],
    ["ā", ["pattern"]],
    ["😀", ["pattern"]],
    ["\ud800", ["pattern"]],
    [undefined, ["type"]],
    [null, ["type"]],
    [7, ["type"]],
    [Buffer.from("id"), ["type"]],
    [["id"], ["type"]],
  ])("of %j are %j", (id, keywords) => {
    expect(keywordsOf(id)).toEqual(keywords);
  });

  it("never say the id", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (id) => {
        const marked = `zq8X${id}`;
        expect(JSON.stringify(findIdFaults(marked))).not.toContain("zq8X");
      }),
    );
  });
});

describe("isCorrelationHeader", () => {
  it.each(["correlation-id", "Correlation-Id", "CORRELATION-ID", "correlationId", "CorrelationID"])(
    "knows %s",
    (name) => {
      expect(isCorrelationHeader(name)).toBe(true);
    },
  );

  it.each(["", "correlation_id", "x-correlation-id", "correlation-id ", "id"])("does not take %j for it", (name) => {
    expect(isCorrelationHeader(name)).toBe(false);
  });
});

describe("findCorrelationId", () => {
  it.each(["correlation-id", "Correlation-Id", "correlationId", "CORRELATIONID"])("finds what is called %s", (name) => {
    expect(find({ [name]: Buffer.from("id") })).toBe("id");
  });

  it("prefers the spelling of the contract's page, else correlation-id", () => {
    const both = { correlationId: "camel", "correlation-id": "kebab" };
    expect(find(both)).toBe("kebab");
    expect(find(both, "correlationId")).toBe("camel");
    expect(find(both, "correlation-id")).toBe("kebab");
    expect(find({ "correlation-id": "kebab" }, "correlationId")).toBe("kebab");
    expect(find({ correlationId: "camel", "X-Request-Id": "own" }, "x-request-id")).toBe("own");
  });

  it("passes over what could not be sent on", () => {
    expect(find({ "correlation-id": ["", "x".repeat(257), "a\nb", "ā", "id"] })).toBe("id");
    expect(find({ "correlation-id": " ", correlationId: "camel" })).toBe("camel");
    expect(find({ "correlation-id": "a\u0000" })).toBeUndefined();
  });

  it("loses the white space around it, as HTTP does", () => {
    expect(find({ "correlation-id": " id\t" })).toBe("id");
  });

  it("finds nothing if there is nothing", () => {
    expect(find({})).toBeUndefined();
    expect(find({ "": "id" })).toBeUndefined();
    expect(find({ "x-correlation-id": "id" })).toBeUndefined();
  });

  it("finds nothing but ids that a producer takes", () => {
    const ids = fc.array(fc.oneof(fc.string({ unit: "binary", maxLength: 260 }), fc.constantFrom("", " ", "id", "é")));
    fc.assert(
      fc.property(ids, (texts) => {
        const id = find({ "correlation-id": texts });
        const usable = texts.map((text) => text.trim()).filter((text) => keywordsOf(text).length === 0);
        expect(id).toBe(usable[0]);
      }),
    );
  });
});
