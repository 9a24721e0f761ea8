import { describe, expect, it } from "vitest";
import { escapeToken, toPath, toPointer } from "../../src/json/pointer.js";

describe("toPointer", () => {
  it.each([
    [[], ""],
    [["data", "clientId"], "/data/clientId"],
    [["roles", 1], "/roles/1"],
    [["a/b", "m~n", ""], "/a~1b/m~0n/"],
  ])("of %j is %j", (path, pointer) => {
    expect(toPointer(path)).toBe(pointer);
  });
});

describe("toPath", () => {
  it("gives indices for arrays and keys for objects, whatever they look like", () => {
    expect(toPath("/list/0/0", { list: [{ 0: "zero" }] })).toEqual(["list", 0, "0"]);
  });

  it("undoes the escapes in the right order", () => {
    expect(toPath(`/${escapeToken("~1")}/${escapeToken("a/b")}`, {})).toEqual(["~1", "a/b"]);
  });

  it("goes on where the value ends", () => {
    expect(toPath("/a/b/c", { a: null })).toEqual(["a", "b", "c"]);
  });
});
