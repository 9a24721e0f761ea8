import { describe, expect, it } from "vitest";
import { collapse } from "../../src/runtime/collapse-findings.js";

const finding = (schemaPath: string, pointer = "", passing: readonly number[] | null = null) =>
  [schemaPath.slice(schemaPath.lastIndexOf("/") + 1), "", pointer, schemaPath, passing] as const;

const told = (schemaPath: string, pointer: string, mark: string) => [...finding(schemaPath, pointer), [mark]] as const;

const paths = (findings: ReturnType<typeof collapse>) => findings.map(([, , , schemaPath]) => schemaPath);

describe("collapse", () => {
  it("leaves findings alone that stand side by side", () => {
    const findings = [finding("#/required"), finding("#/properties/a/type", "/a")];
    expect(collapse(findings)).toEqual(findings);
  });

  it("gives the reasons of the one alternative that the type does not rule out", () => {
    const findings = [
      finding("#/anyOf/0/type", "/u"),
      finding("#/anyOf/1/required", "/u"),
      finding("#/anyOf/1/properties/n/type", "/u/n"),
      finding("#/anyOf", "/u"),
    ];
    expect(paths(collapse(findings))).toEqual(["#/anyOf/1/required", "#/anyOf/1/properties/n/type"]);
  });

  it("gives the reasons of the one alternative that has the payload's mark", () => {
    const findings = [
      finding("#/oneOf/0/properties/kind/const", "/kind"),
      finding("#/oneOf/1/properties/size/minimum", "/size"),
      finding("#/oneOf", ""),
    ];
    expect(paths(collapse(findings))).toEqual(["#/oneOf/1/properties/size/minimum"]);
  });

  it("gives the reasons of the one alternative that has the payload's known mark, whatever else is listed there", () => {
    const findings = [
      finding("#/oneOf/0/properties/level/enum", "/x/level"),
      finding("#/oneOf/1/properties/about/properties/kind/const", "/x/about/kind"),
      finding("#/oneOf/2/type", "/x"),
      told("#/oneOf", "/x", "/about/kind"),
    ];
    expect(paths(collapse(findings))).toEqual(["#/oneOf/0/properties/level/enum"]);
    expect(paths(collapse([...findings.slice(0, 3), finding("#/oneOf", "/x")]))).toEqual([
      "#/oneOf/1/properties/about/properties/kind/const",
    ]);
  });

  it("rules out the alternative of another value", () => {
    const findings = [finding("#/anyOf/0/const"), finding("#/anyOf/1/minimum"), finding("#/anyOf")];
    expect(paths(collapse(findings))).toEqual(["#/anyOf/1/minimum"]);
  });

  it("gives the failure of the whole if two alternatives might have been meant, or none", () => {
    const both = [finding("#/anyOf/0/required"), finding("#/anyOf/1/required"), finding("#/anyOf")];
    expect(paths(collapse(both))).toEqual(["#/anyOf"]);
    const none = [finding("#/anyOf/0/type"), finding("#/anyOf/1/type"), finding("#/anyOf")];
    expect(paths(collapse(none))).toEqual(["#/anyOf"]);
  });

  it("gives the failure of the whole if several alternatives matched", () => {
    const findings = [finding("#/oneOf/2/type"), finding("#/oneOf", "", [0, 1])];
    expect(paths(collapse(findings))).toEqual(["#/oneOf"]);
  });

  it("does not take an alternative of another value for its own", () => {
    const findings = [
      finding("#/items/anyOf/0/type", "/0"),
      finding("#/items/anyOf/1/required", "/0"),
      finding("#/items/anyOf", "/0"),
      finding("#/items/anyOf/0/type", "/10"),
      finding("#/items/anyOf/1/type", "/10"),
      finding("#/items/anyOf", "/10"),
    ];
    expect(collapse(findings).map(([, , pointer, schemaPath]) => `${pointer} ${schemaPath}`)).toEqual([
      "/0 #/items/anyOf/1/required",
      "/10 #/items/anyOf",
    ]);
  });

  it("collapses alternatives inside of an alternative", () => {
    const findings = [
      finding("#/anyOf/0/type"),
      finding("#/anyOf/1/properties/a/oneOf/0/type", "/a"),
      finding("#/anyOf/1/properties/a/oneOf/1/minLength", "/a"),
      finding("#/anyOf/1/properties/a/oneOf", "/a"),
      finding("#/anyOf"),
    ];
    expect(paths(collapse(findings))).toEqual(["#/anyOf/1/properties/a/oneOf/1/minLength"]);
  });

  it("keeps what is said of each name and of contained items to one finding", () => {
    const findings = [
      finding("#/propertyNames/pattern", "/x"),
      finding("#/propertyNames", "/x"),
      finding("#/propertyNames/pattern", "/y"),
      finding("#/propertyNames", "/y"),
      finding("#/contains/type", "/0"),
      finding("#/contains/const", "/0"),
      finding("#/contains"),
    ];
    expect(paths(collapse(findings))).toEqual(["#/propertyNames", "#/propertyNames", "#/contains"]);
  });
});
