import { describe, expect, it } from "vitest";
import { splitCheck } from "../../../../scripts/generator/validators/split-check.js";

const check = (body: string): string => `export function check(value: any): boolean {\n    return ${body};\n}\n`;

/** The functions that a check is split into, without what they all have in common. */
const split = (body: string): string[] =>
  splitCheck(check(body))
    .replace(/export function check\(value: any\): boolean \{\n {4}return (.*);\n\}/s, "check = $1")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.replace(/^const (\w+) = \(value: any\): boolean => (.*);$/s, "$1 = $2"));

describe("splitCheck", () => {
  it.each<[string, string, string[]]>([
    [
      "what it asks about one part",
      "(isObject(value) && (isObject(value.a) && (value.a.x === 1 && value.a.y === 2)))",
      [
        "checkA = (isObject(value) && (value.x === 1 && value.y === 2))",
        "check = (isObject(value) && checkA(value.a))",
      ],
    ],
    [
      "a part of a part, from the inside out",
      "(isObject(value.a) && ((isObject(value.a.b) && value.a.b.x && value.a.b.y) && value.a.z))",
      [
        "checkB = (isObject(value) && value.x && value.y)",
        "checkA = (isObject(value) && (checkB(value.b) && value.z))",
        "check = checkA(value.a)",
      ],
    ],
    [
      "parts whose names are no identifiers, are the same, or that of a check",
      '((value["a-b"] && value["a-b"].x && value["a-b"].y) && (value.c.ab && value.c.ab.x && value.c.ab.y) && (value[""] && value[""].x && value[""].y) && value.z)',
      [
        "checkAb = (value && value.x && value.y)",
        "checkAb2 = (value && value.x && value.y)",
        "check2 = (value && value.x && value.y)",
        'check = (checkAb(value["a-b"]) && checkAb2(value.c.ab) && check2(value[""]) && value.z)',
      ],
    ],
    [
      "the parts of items, which are at hand in a function of their own",
      "(every(value.items, (item: any, index: any) => ((item.a && item.a.x && item.a.y) && item.b)) && value.z)",
      [
        "checkA = (value && value.x && value.y)",
        "check = (every(value.items, (item: any, index: any) => (checkA(item.a) && item.b)) && value.z)",
      ],
    ],
  ])("names %s", (_, body, expected) => {
    expect(split(body)).toEqual(expected);
  });

  it.each([
    ["asks only once", "(value.a.x === 1 && value.b.y === 2)"],
    [
      "asks only about the part itself",
      '(typeof value.a === "string" && value.a.length < 3 && date(value.a) && value.b)',
    ],
    ["also asks about something else", "((value.a.x && value.a.y && value.b) && value.a.z)"],
    ["compares two values", "(every(value.a, (item: any) => (item.x && item.y && value.b.z)))"],
    ["has no name to reach the part by", "(value[0].x && value[0].y && value[key].z)"],
    [
      "reads what a function declares",
      "((() => { const keys = read(); return (keys.a.x && keys.a.y && value.b); })() && value.c)",
    ],
    [
      "has what a function around it declares",
      "((context: any) => (((() => (context.add(1) && value.a.x && value.a.y && each((context: any) => value.a.z)))()) && value.b))(account)",
    ],
  ])("leaves a check as it is that %s", (_, body) => {
    expect(splitCheck(check(body))).toBe(check(body));
  });

  it("leaves the functions of a recursive schema to call each other", () => {
    const code =
      "const check_0: (...parameters: any[]) => boolean = ((value: any) => ((value.next.a && value.next.b && check_0(value.next)) && value.z));\n";
    expect(splitCheck(code)).toBe(
      `const checkNext = (value: any): boolean => (value.a && value.b && check_0(value));\n\n${code.replace(
        "(value.next.a && value.next.b && check_0(value.next))",
        "checkNext(value.next)",
      )}`,
    );
  });
});
