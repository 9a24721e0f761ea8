import fc from "fast-check";
import { type Node, parseTree } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { isExactNumber } from "../../src/json/exact-number.js";
import { findHidden } from "../../src/json/hidden.js";
import { isAllOf } from "../../src/json/parsed.js";
import { toPointer } from "../../src/json/pointer.js";

const found = (text: string, ofEachItem = false) =>
  findHidden(text, ofEachItem).map(({ what, path, index, end }) => [what, toPointer(path), text.slice(index, end)]);

/** A decimal number as a fraction, without rounding. */
const toFraction = (token: string): readonly [bigint, bigint] => {
  const [mantissa = "", power = "0"] = token.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const exponent = Number(power) - fraction.length;
  const digits = BigInt(whole + fraction);
  return exponent < 0 ? [digits, 10n ** BigInt(-exponent)] : [digits * 10n ** BigInt(exponent), 1n];
};

const isSameNumber = (left: string, right: string): boolean => {
  const [[above, below], [aboveToo, belowToo]] = [toFraction(left), toFraction(right)];
  return above * belowToo === aboveToo * below;
};

/** The same as {@link findHidden}, found in the tree of another parser, by comparing everything with everything. */
const search = (text: string): (readonly [string, string, number])[] => {
  const visit = (node: Node, path: readonly (string | number)[]): (readonly [string, string, number])[] => {
    if (node.type === "number") {
      const token = text.slice(node.offset, node.offset + node.length);
      const isHidden = Number.isFinite(Number(token)) && !isSameNumber(token, String(Number(token)));
      return isHidden ? [["number", toPointer(path), node.offset]] : [];
    }
    const children = node.children ?? [];
    if (node.type === "array") return children.flatMap((child, index) => visit(child, [...path, index]));
    if (node.type !== "object") return [];
    const names = children.map((property) => property.children?.[0]?.value as string);
    return children.flatMap((property, index) => {
      const [name, value] = property.children as [Node, Node];
      const at = [...path, name.value as string];
      const isHidden = names.indexOf(name.value) < index;
      return [...(isHidden ? [["name", toPointer(at), name.offset] as const] : []), ...visit(value, at)];
    });
  };
  return visit(parseTree(text) as Node, []);
};

describe("findHidden", () => {
  it.each<[string, [string, string, string][]]>([
    ['{"a":1,"a":2}', [["name", "/a", '"a"']]],
    ['{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}', []],
    ['[{"b":{"a":1 , "a" :1}}]', [["name", "/0/b/a", '"a"']]],
    ['{"a":1,"\\u0061":2}', [["name", "/a", '"\\u0061"']]],
    ['{"a\\"":1,"b\\"":2,"a\\"":3}', [["name", '/a"', '"a\\""']]],
    ['{"\\\\":1,"":2,"\\\\":3}', [["name", "/\\", '"\\\\"']]],
    ['{"x:y":":","z":"a,b:{","x:y":1}', [["name", "/x:y", '"x:y"']]],
    [
      '{"a":{"b":1,"b":2},"a":{}}',
      [
        ["name", "/a/b", '"b"'],
        ["name", "/a", '"a"'],
      ],
    ],
    [
      '{"a":1,"a":2,"a":3}',
      [
        ["name", "/a", '"a"'],
        ["name", "/a", '"a"'],
      ],
    ],
    ['{"__proto__":1,"__proto__":2}', [["name", "/__proto__", '"__proto__"']]],
    ['{"1":1,"1":2}', [["name", "/1", '"1"']]],
    ['{"":1,"":2}', [["name", "/", '""']]],
    ['{"é":1,"\\u00e9":2}', [["name", "/é", '"\\u00e9"']]],
    ["9007199254740993", [["number", "", "9007199254740993"]]],
    ['{"a":[0,-9007199254740993]}', [["number", "/a/1", "-9007199254740993"]]],
    [
      "[0.30000000000000003,0.1000000000000000055]",
      [
        ["number", "/0", "0.30000000000000003"],
        ["number", "/1", "0.1000000000000000055"],
      ],
    ],
    [
      "[1e-400, -1E-999]",
      [
        ["number", "/0", "1e-400"],
        ["number", "/1", "-1E-999"],
      ],
    ],
    ['{"a":1e16,"b":"9007199254740993","c":1e999}', []],
  ])("finds what JSON.parse hides: %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "1.0",
    "1e21",
    "1E+2",
    "9007199254740992",
    "0.1",
    "-0",
    "0e99999999999999999999",
    "0.0e-5",
    "100000000000000000000000",
    "1.7976931348623157e308",
    "5e-324",
    "0.30000000000000004",
  ])("takes a number that comes out with the same digits: %s", (token) => {
    expect(isExactNumber(token)).toBe(true);
    expect(found(`[${token}]`)).toEqual([]);
  });

  it.each([
    "9007199254740993",
    "-9007199254740993",
    "12345678901234567890",
    "1.00000000000000001",
    "4.9e-324",
    "1e-999",
    "9007199254740993e1",
  ])("finds a number that does not: %s", (token) => {
    expect(isExactNumber(token)).toBe(false);
    expect(found(`{"a":[${token}]}`)).toEqual([["number", "/a/0", token]]);
  });

  it("finds as much as a reader needs, of the text or of each item", () => {
    const item = `{${'"a":1,'.repeat(1500)}"b":1}`;
    expect(findHidden(item)).toHaveLength(1000);
    expect(findHidden(`[${item},${item}]`)).toHaveLength(1000);
    expect(findHidden(`[${item},${item}]`, true)).toHaveLength(2000);
  });

  it("goes on behind what is nested too deeply", () => {
    const deep = `${"[".repeat(600)}{"a":1,"a":2}${"]".repeat(600)}`;
    expect(found(`[${deep},{"b":1,"b":2}]`)).toEqual([["name", "/1/b", '"b"']]);
  });
});

describe("what is hidden", () => {
  const names = fc.constantFrom('"a"', '"b"', '"\\u0061"', '"a:b"', '"é"', '"\\""', '"\\\\"', '"longer name"', '""');
  const scalars = fc.constantFrom(
    ..."0 -0 7 -12 1.5 1.50 1e3 1E5 1e9 12e-4 5e-7 0.0001 0.001 123456e-3 1000 54000 1e21 1e22 1e-400 1e400".split(" "),
    ..."9007199254740991 9007199254740992 9007199254740993 0.30000000000000003 0.1000000000000000055 -1.0".split(" "),
    ...[
      "true",
      "false",
      "null",
      '""',
      '":"',
      '",\\"a\\":1"',
      '"\\u003a"',
      '"\\n"',
      '"12345678901234567890"',
      '"{["',
      '"😀"',
    ],
  );
  const spaces = (most: number) =>
    fc.array(fc.constantFrom(" ", "\n", "\t", "\r"), { maxLength: most }).map((all) => all.join(""));
  const texts = (most: number): fc.Arbitrary<string> => {
    const joined = (parts: fc.Arbitrary<string>, [begin, end]: readonly [string, string]) =>
      fc
        .tuple(spaces(most), fc.array(fc.tuple(parts, spaces(most)), { maxLength: 5 }))
        .map(([first, all]) => `${begin}${first}${all.map(([part, after]) => `${part}${after}`).join(",")}${end}`);
    const { value } = fc.letrec<{ value: string }>((tie) => ({
      value: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        scalars,
        joined(tie("value"), ["[", "]"]),
        joined(
          fc
            .tuple(names, spaces(most), spaces(most), tie("value"))
            .map(([name, before, after, member]) => `${name}${before}:${after}${member}`),
          ["{", "}"],
        ),
      ),
    }));
    return fc.tuple(spaces(most), value, spaces(most)).map((parts) => parts.join(""));
  };

  it.each([
    ["texts without spaces", 0],
    ["texts with spaces", 2],
  ])("is what another parser finds in %s", (_, most) => {
    const seen = { hidden: 0, all: 0 };
    fc.assert(
      fc.property(texts(most), (text) => {
        const expected = search(text);
        expect(findHidden(text).map(({ what, path, index }) => [what, toPointer(path), index])).toEqual(expected);
        const value: unknown = JSON.parse(text);
        const isInfinite =
          /1e400/.test(JSON.stringify(text)) &&
          JSON.stringify(value, (__, each) => (each === Infinity ? "∞" : each)).includes("∞");
        expect(isAllOf(text, value)).toBe(expected.length === 0 && !isInfinite);
        seen[expected.length > 0 ? "hidden" : "all"]++;
      }),
      { numRuns: 3_000 },
    );
    expect(Math.min(seen.hidden, seen.all)).toBeGreaterThan(300);
  });

  it("does not hide behind a number that is shorter than JavaScript writes it", () => {
    for (const text of [
      '{"a":1e9,"b":1,"b":2}',
      '{"a":1e5,"b":1,"b":22,"c":1000}',
      '{"a":2e-7,"":1,"":2}',
      '{"a":1e-3,"":1,"":2}',
    ])
      for (let filler = 0; filler < 30; filler++) {
        const padded = `${text.slice(0, -1)},"f":"${"x".repeat(filler)}"}`;
        expect(isAllOf(padded, JSON.parse(padded))).toBe(false);
      }
  });
});
