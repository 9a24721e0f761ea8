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

  it("explain a payload with the mark of another by that", () => {
    expect(tell({ kind: "circle", fill: "green" })).toEqual(['/fill enum: must be one of "red", "blue"']);
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

describe("one alternative for objects among others", () => {
  it.each<[object, unknown, string[]]>([
    [
      { type: "null" },
      { kind: "circel", fill: 1 },
      ['/kind const: must be "circle"', '/fill enum: must be one of "red", "blue"'],
    ],
    [{ type: "array" }, { kind: "circel", fill: "red" }, ['/kind const: must be "circle"']],
    [{ type: "null" }, 5, [" oneOf: must be null or an object"]],
  ])("is explained beside %j: %j", (other, value, issues) => {
    expect(
      compileSchema({ oneOf: [other, $defs.circle], $defs })
        .tell(value)
        .toSorted(),
    ).toEqual(issues.toSorted());
  });
});

describe("alternatives that what is there tells apart", () => {
  const withOne = (name: string) => ({
    type: "object",
    properties: { [name]: { type: "string" } },
    required: [name],
    additionalProperties: false,
  });
  const { tell } = compileSchema({ oneOf: [withOne("email"), withOne("phone")] });
  const none = " oneOf: must be an object that has email or phone, and only one of these";

  it.each<[unknown, string]>([
    [{}, none],
    [{ email: "x", phone: "y" }, none],
    [5, none],
    [{ email: 1 }, "/email type: must be a string"],
    [{ phone: "x", fax: 1 }, "/fax additionalProperties: is not allowed here"],
  ])("explain %j", (value, issue) => {
    expect(tell(value)).toEqual([issue]);
  });

  it("may be several in an anyOf", () => {
    const { tell: tellAny } = compileSchema({ anyOf: [withOne("email"), withOne("phone")] });
    expect(tellAny({})).toEqual([" anyOf: must be an object that has email or phone"]);
  });
});

describe("alternatives that a mark only narrows down", () => {
  const pair = (k: string, v: number) => ({
    type: "object",
    properties: { k: { const: k }, v: { const: v } },
    required: ["k", "v"],
  });
  const { tell } = compileSchema({ oneOf: [pair("a", 1), pair("a", 2), pair("b", 1)] });
  const none =
    ' oneOf: must be an object whose k is one of "a", "b" and that matches exactly one of the allowed alternatives';

  it.each<[unknown, string]>([
    [{ k: "c", v: 1 }, none],
    [{ k: "a", v: 3 }, none],
    [{ k: "b", v: 2 }, "/v const: must be 1"],
    [{ k: "b" }, "/v required: is required"],
  ])("explain %j", (value, issue) => {
    expect(tell(value)).toEqual([issue]);
  });
});

describe("an alternative that excludes the value", () => {
  it("is the reason if the others are for another type", () => {
    const { tell } = compileSchema({ anyOf: [{ type: "string", not: { const: "x" } }, { type: "integer" }] });
    expect(tell("x")).toEqual([' not: must not be "x"']);
    expect(tell(null)).toEqual([" anyOf: must be a string or an integer"]);
  });

  it("is not the one that was meant if another is possible", () => {
    const { tell } = compileSchema({ anyOf: [{ not: { type: "string" } }, { minLength: 2, maxLength: 3 }] });
    expect(tell("x")).toEqual([" minLength: must have at least 2 characters"]);
  });
});

describe("alternatives beside a format", () => {
  it("are another mistake only of a text that has the format", () => {
    const { tell } = compileSchema({ format: "date-time", anyOf: [{ pattern: "Z$" }, { pattern: "00:00$" }] });
    expect(tell("x")).toEqual([" format: must be an RFC 3339 date-time, such as 2023-09-08T12:00:00Z"]);
    expect(tell("2020-01-01T00:00:00+01:00")).toEqual([" anyOf: matches none of the allowed alternatives"]);
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
