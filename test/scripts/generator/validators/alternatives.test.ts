import { describe, expect, it } from "vitest";
import { compileSchema } from "../../../support/compile-schema.js";

const next = { next: { $ref: "#/$defs/any" } };
const $defs = {
  circle: {
    type: "object",
    properties: { kind: { const: "circle" }, fill: { enum: ["red", "blue"] }, ...next },
    required: ["kind", "fill"],
  },
  square: {
    type: "object",
    properties: { kind: { const: "square" }, size: { type: "integer" }, ...next },
    required: ["kind"],
  },
  any: { oneOf: [{ $ref: "#/$defs/circle" }, { allOf: [{ $ref: "#/$defs/square" }] }, { type: "null" }] },
};
const none = 'oneOf: must be null or an object whose kind is one of "circle", "square"';

describe("alternatives that a mark tells apart, in a recursive schema, beside null", () => {
  const { check, tell } = compileSchema({ properties: { shape: { $ref: "#/$defs/any" } }, $defs });

  it.each<[unknown, string[]]>([
    [{ kind: "circle", fill: "green" }, ['/fill enum: must be one of "red", "blue"']],
    [{ kind: "circle" }, ["/fill required: is required"]],
    [{ kind: "square", size: "x" }, ["/size type: must be an integer"]],
    [{ kind: "square", next: { kind: "circle", fill: "green" } }, ['/next/fill enum: must be one of "red", "blue"']],
    [
      { kind: "square", next: { kind: "square", size: 1.5, next: 5 } },
      ["/next/size type: must be an integer", `/next/next ${none}`],
    ],
    [{ kind: "triangle", fill: "green" }, [` ${none}`]],
    [{ fill: "red" }, [` ${none}`]],
    ["circle", [` ${none}`]],
  ])("explain %j by the one that the mark chooses", (shape, issues) => {
    expect(check({ shape })).toBe(false);
    expect(tell({ shape })).toEqual(issues.map((issue) => `/shape${issue}`));
  });

  it.each([null, { kind: "circle", fill: "red", next: null }, { kind: "square", next: { kind: "square" } }])(
    "accept %j",
    (shape) => {
      expect([check({ shape }), tell({ shape })]).toEqual([true, []]);
    },
  );
});

describe("alternatives of which one has no mark", () => {
  const { tell } = compileSchema({
    anyOf: [$defs.circle, $defs.square, { type: "object", required: ["name"] }],
    $defs,
  });

  it("explain a payload with the mark of another by none of them", () => {
    expect(tell({ kind: "circle", fill: "green" })).toEqual([
      " anyOf: must be an object that matches one of the allowed alternatives",
    ]);
  });

  it("explain a payload with no known mark by the one without", () => {
    expect(tell({ kind: "triangle" })).toEqual(["/name required: is required"]);
  });
});

describe("alternatives among alternatives", () => {
  const triangle = { type: "object", properties: { kind: { const: "triangle" } }, required: ["kind", "sides"] };
  const { tell } = compileSchema({
    anyOf: [$defs.circle, { type: "object", oneOf: [$defs.square, { anyOf: [triangle, { type: "null" }] }] }],
    $defs,
  });

  it.each<[unknown, string]>([
    [{ kind: "circle" }, "/fill required: is required"],
    [{ kind: "square", size: "x" }, "/size type: must be an integer"],
    [{ kind: "triangle" }, "/sides required: is required"],
    [{ kind: "line" }, ' anyOf: must be null or an object whose kind is one of "circle", "square", "triangle"'],
    [5, ' anyOf: must be null or an object whose kind is one of "circle", "square", "triangle"'],
  ])("explain %j by the innermost one that the mark chooses", (value, issue) => {
    expect(tell(value)).toEqual([issue]);
  });
});

describe("alternatives that the type of a property tells apart", () => {
  const withId = (type: string) => ({ type: "object", properties: { id: { type }, size: { type: "integer" } } });
  const { tell } = compileSchema({ oneOf: [withId("string"), withId("integer")] });

  it.each<[unknown, string]>([
    [{ id: true }, " oneOf: must be an object whose id is a string or an integer"],
    [{ id: "a", size: "x" }, "/size type: must be an integer"],
    [{ id: 1, size: "x" }, "/size type: must be an integer"],
  ])("explain %j by the one that it chooses", (value, issue) => {
    expect(tell(value)).toEqual([issue]);
  });
});

describe("a keyword that only sounds like alternatives", () => {
  it("is none", () => {
    const { tell } = compileSchema({ items: { multipleOf: 2 }, contains: { multipleOf: 3 } });
    expect(tell([2, 5])).toEqual([
      "/1 multipleOf: must be a multiple of 2",
      " contains: must contain at least 1 item of the described kind",
    ]);
  });
});
