import { describe, expect, it } from "vitest";
import { placeIssues } from "../../../site/checker/place-issues.js";
import { locate } from "../../../src/check/judging/locate.js";
import { fixtureTexts } from "./checked-fixtures.js";
import { judgeBySources as judge } from "./source-library.js";

const refused = fixtureTexts.filter(({ kind }) => kind !== "valid");

const place = (text: string, contract: string) => placeIssues(text, judge(text, { contract, rules: "strict" }).issues);

/** What is underlined, by the pointer of its issue. */
const underlined = (text: string, contract: string): Record<string, string> =>
  Object.fromEntries(
    place(text, contract).map(({ pointer, underline: { from, to } }) => [pointer, text.slice(from, to)]),
  );

describe("a place", () => {
  it.each(refused)("in $file is the one that the command prints", ({ text, contract }) => {
    const placed = place(text, contract);
    expect(placed.map(({ line, column }) => ({ line, column }))).toEqual(
      locate(
        text,
        placed.map(({ path }) => path),
      ),
    );
  });

  it("counts the lines before, and all kinds of line ends", () => {
    const text = '{\r\n"a":\r[\n1 ] }';
    const issue = { path: ["a", 0], pointer: "/a/0", keyword: "type", message: "must be text" };
    expect(placeIssues(text, [issue], 10)).toMatchObject([{ line: 14, column: 1 }]);
  });
});

const response = "UpdateClientPhoneNumberResponse";
const event = "ClientAddressRemovedV1";

describe("an underline", () => {
  it("is below a value that is wrong", () => {
    expect(underlined('{"Status": 5 }', response)).toEqual({ "/Status": "5" });
  });

  it("is below the beginning of an object or array that is wrong, with its name", () => {
    expect(underlined('{"metadata" : [1], "data": 5}', event)).toEqual({ "/metadata": '"metadata" : [', "/data": "5" });
  });

  it("is at its parent, with the parent's name, if a property is missing", () => {
    expect(underlined('{"metadata": {}}', event)).toMatchObject({
      "/metadata/typeName": '"metadata": {',
      "/data": "{",
    });
  });

  it("is below a name that is not known", () => {
    expect(underlined('{"Status": "Succeed", "Extra": {"a": [1]}}', response)).toEqual({ "/Extra": '"Extra"' });
  });

  it("is below the second of two names that are the same, and below a number that changes", () => {
    expect(underlined('{"Status":"Succeed", "Status" :"Succeed"}', response)).toEqual({ "/Status": '"Status"' });
    const [issue] = place('{"Status":"Succeed", "Status" :"Succeed"}', response);
    expect(issue?.underline.from).toBe(21);
    const text = '{"data": {"clientNumber": 12345678901234567890}}';
    expect(underlined(text, event)["/data/clientNumber"]).toBe("12345678901234567890");
  });

  it("is below the token that ends the JSON, and below the last one if it ends too soon", () => {
    expect(underlined('{"a": nope}', response)).toEqual({ "": "n" });
    expect(underlined('{"a": [1, ', response)).toEqual({ "": " " });
  });

  it("is inside of the text, whatever the text", () => {
    expect(placeIssues("", judge("", { rules: "strict" }).issues)).toMatchObject([{ underline: { from: 0, to: 0 } }]);
  });

  it("does not overflow the stack", () => {
    const depth = 50_000;
    const text = `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
    expect(place(text, response)[0]).toMatchObject({ keyword: "json", line: 1 });
  });
});
