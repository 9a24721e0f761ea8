import { describe, expect, it } from "vitest";
import type { Explain } from "../../src/contract/finding.js";
import { definePlain } from "../../src/kinds/plain.js";
import { errorOf, places, thrownBy } from "../support/issues.js";

const isText = (value: unknown): value is string => typeof value === "string";
const explain: Explain = (value) => (isText(value) ? [] : [["type", "must be a string", ""]]);
const contract = definePlain<string, "Text">({
  name: "Text",
  version: "1",
  id: "urn:text",
  correlationHeader: "correlation-id",
  fields: {},
  published: { check: isText, explain },
});

describe("a plain contract", () => {
  it("has the facts of its parts and no others", () => {
    expect(Object.keys(contract).sort()).toEqual(
      [
        "build",
        "correlationHeader",
        "fields",
        "fills",
        "id",
        "is",
        "name",
        "parse",
        "parseJson",
        "safeParse",
        "safeParseJson",
        "strict",
        "version",
        "~standard",
      ].sort(),
    );
  });

  it("builds what it is given, strictly", () => {
    expect(contract.build("text")).toBe("text");
    expect(contract.is("\ud800")).toBe(true);
    expect(thrownBy(() => contract.build("\ud800"))).toMatchObject({ issues: [{ pointer: "", keyword: "json" }] });
  });

  it("judges the same way with or without documented rules", () => {
    expect(places(contract.strict.safeParse(1))).toEqual([" type"]);
    expect(errorOf(contract.safeParse(1)).contract).toBe("Text");
  });
});
