import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ClientAddressRemovedV1 } from "../../src/index.js";
import { isWellFormed } from "../../src/json/well-formed.js";
import { places } from "../support/issues.js";

const texts = ["", "a", "é", "😀", "\ud83d", "\ude00", "a\ud83d", "\ude00\ud83d", "😀\ud83d", "\ud83d😀"];

describe("isWellFormed", () => {
  it.each(texts)("says what the engine says of %j", (text) => {
    expect(isWellFormed(text)).toBe(text.isWellFormed());
  });
});

describe("in an engine without the method", () => {
  const { isWellFormed: native } = String.prototype;
  beforeEach(() => {
    Reflect.deleteProperty(String.prototype, "isWellFormed");
  });
  afterEach(() => {
    Object.defineProperty(String.prototype, "isWellFormed", { value: native, writable: true, configurable: true });
  });

  it("says the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\ud83d", "\ude00", "😀") }), (text) => {
        expect(isWellFormed(text)).toBe(native.call(text));
      }),
    );
  });

  it("refuses a lone surrogate, in a value and in a text", () => {
    const text = '{ "metadata": { "typeName": "\\ud800" }, "data": {} }';
    expect(places(ClientAddressRemovedV1.safeParseJson(text))).toEqual(["/metadata/typeName json"]);
    const event = { metadata: { source: "\ud800" } };
    expect(places(ClientAddressRemovedV1.strict.safeParse(event))).toContain("/metadata/source json");
  });
});
