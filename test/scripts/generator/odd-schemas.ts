/** A schema that is out of the ordinary, values that it accepts, and values that it refuses with the places of why. */
export interface OddSchema {
  readonly name: string;
  readonly schema: object;
  readonly accepted: readonly unknown[];
  readonly refused: readonly (readonly [value: unknown, places: readonly string[]])[];
  /** TypeScript that must compile: `Payload` is the contract's type. */
  readonly uses?: string;
}

const draft07 = "http://json-schema.org/draft-07/schema#";
const draft2020 = "https://json-schema.org/draft/2020-12/schema";

const methods = [
  "hasOwnProperty",
  "toString",
  "valueOf",
  "__defineGetter__",
  "constructor",
  "isPrototypeOf",
  "propertyIsEnumerable",
];

export const oddSchemas: readonly OddSchema[] = [
  {
    name: "MethodNames",
    schema: {
      $schema: draft2020,
      type: "object",
      properties: Object.fromEntries(methods.map((name) => [name, { type: "string" }])),
      required: methods,
    },
    accepted: [Object.fromEntries(methods.map((name) => [name, "x"]))],
    refused: [
      [{}, methods.map((name) => `/${name} required`)],
      [Object.fromEntries(methods.map((name) => [name, 1])), methods.map((name) => `/${name} type`)],
    ],
    uses: `
      export const read = (payload: Payload): string => payload.hasOwnProperty + payload.valueOf + payload.toString;
    `,
  },
  {
    name: "AwkwardNames",
    schema: {
      $schema: draft2020,
      type: "object",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it must not become a template
      description: "Ends a comment */ and has `backticks` and ${holes}",
      properties: {
        constructor: { type: "string", description: "*/ export const injected = 1; /*" },
        toString: { type: "string" },
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it must not become a template
        delete: { type: "integer", default: 1, examples: ["*/", "`${1}`"] },
        "not-an-identifier": { type: "boolean" },
        'with "quotes" and \\': { type: "string" },
        "": { type: "null" },
        "a/b~c%d": { type: "string" },
        "line\nbreak": { type: "string" },
      },
      required: ["constructor", "not-an-identifier"],
    },
    accepted: [
      { constructor: "own", "not-an-identifier": true },
      { constructor: "own", "not-an-identifier": true, toString: "x", "": null, "a/b~c%d": "", delete: 1 },
    ],
    refused: [
      [{}, ["/constructor required", "/not-an-identifier required"]],
      [
        { constructor: 1, "not-an-identifier": true, toString: 2, "": 3 },
        ["/constructor type", "/toString type", "/ type"],
      ],
      [
        { constructor: "", "not-an-identifier": true, "a/b~c%d": 1, "line\nbreak": 1 },
        ["/a~1b~0c%d type", "/line\nbreak type"],
      ],
    ],
    uses: `const value: Payload = { constructor: "x", "not-an-identifier": true, toString: "y", "": null };`,
  },
  {
    name: "RecursiveTree",
    schema: {
      $schema: draft2020,
      $id: "https://example.com/tree.json",
      $ref: "#/$defs/node",
      $defs: {
        node: {
          type: "object",
          properties: {
            value: { type: "number" },
            left: { $ref: "#/$defs/node", description: "a sibling of the reference" },
            right: { $ref: "tree.json" },
            list: { type: "array", items: { $ref: "https://example.com/tree.json#/$defs/node" } },
          },
          required: ["value"],
        },
      },
    },
    accepted: [{ value: 1 }, { value: 1, left: { value: 2, right: { value: 3, list: [{ value: 4 }] } } }],
    refused: [
      [{ value: 1, left: { value: "2" } }, ["/left/value type"]],
      [
        { value: 1, right: { value: 1, list: [{ value: 1 }, { left: 1 }] } },
        ["/right/list/1/value required", "/right/list/1/left type"],
      ],
    ],
    uses: "const value: Payload = { value: 1, left: { value: 2, list: [{ value: 3 }] } };",
  },
  {
    name: "RecursiveRoot",
    schema: {
      $schema: draft07,
      type: "object",
      properties: { name: { type: "string" }, parent: { $ref: "#" } },
      required: ["name"],
      additionalProperties: false,
    },
    accepted: [{ name: "a", parent: { name: "b", parent: { name: "c" } } }],
    refused: [
      [{ name: "a", parent: { name: 1, other: 2 } }, ["/parent/other additionalProperties", "/parent/name type"]],
    ],
    uses: `const value: Payload = { name: "a", parent: { name: "b" } };`,
  },
  {
    name: "NewDefinitions07",
    schema: {
      $schema: draft07,
      type: "object",
      properties: { a: { $ref: "#/$defs/a" } },
      $defs: { a: { type: "null" } },
    },
    accepted: [{ a: null }, {}],
    refused: [[{ a: 1 }, ["/a type"]]],
    uses: "const value: Payload = { a: null };",
  },
  {
    name: "AnchoredDefinition",
    schema: {
      $schema: draft2020,
      type: "object",
      properties: { a: { $ref: "#place" }, b: { $ref: "#/$defs/odd~1name%25" } },
      $defs: { "odd/name%": { $anchor: "place", type: "string", minLength: 2 } },
    },
    accepted: [{ a: "xy", b: "xy" }, {}],
    refused: [[{ a: "x", b: 1 }, ["/a minLength", "/b type"]]],
  },
  {
    name: "Tuple2020",
    schema: {
      $schema: draft2020,
      type: "array",
      prefixItems: [{ type: "string" }, { type: "integer" }],
      items: false,
      minItems: 1,
    },
    accepted: [["a"], ["a", 1]],
    refused: [
      [[], [" minItems"]],
      [
        [1, 1.5, true],
        ["/0 type", "/1 type", " items"],
      ],
    ],
    uses: `const one: Payload = ["a"]; const two: Payload = ["a", 1];`,
  },
  {
    name: "TupleWithRest",
    schema: { $schema: draft2020, prefixItems: [{ type: "string" }], items: { type: "boolean" } },
    accepted: [[], ["a"], ["a", true], "no array"],
    refused: [[["a", 1], ["/1 type"]]],
    uses: `const value: Payload = ["a", true, false];`,
  },
  {
    name: "Tuple07",
    schema: {
      $schema: draft07,
      type: "array",
      items: [{ type: "string" }, { enum: [1, 2] }],
      additionalItems: { type: "null" },
    },
    accepted: [["a", 1, null, null]],
    refused: [
      [
        ["a", 3, 1],
        ["/1 enum", "/2 type"],
      ],
    ],
    uses: `const value: Payload = ["a", 2, null];`,
  },
  {
    name: "OpenTuple",
    schema: { $schema: draft07, type: "array", items: [{ type: "string" }], minItems: 1 },
    accepted: [["a", 1, {}]],
    refused: [[[1], ["/0 type"]]],
    uses: `const value: Payload = ["a", 1, {}];`,
  },
  {
    name: "Discriminated",
    schema: {
      $schema: draft2020,
      oneOf: [
        { $ref: "#/$defs/circle" },
        {
          type: "object",
          properties: { kind: { const: "square" }, side: { type: "number" } },
          required: ["kind", "side"],
        },
      ],
      $defs: {
        circle: {
          type: "object",
          properties: { kind: { const: "circle" }, radius: { type: "number", exclusiveMinimum: 0 } },
          required: ["kind", "radius"],
        },
      },
    },
    accepted: [
      { kind: "circle", radius: 1 },
      { kind: "square", side: 1 },
    ],
    refused: [
      [{ kind: "circle", radius: 0 }, ["/radius exclusiveMinimum"]],
      [{ kind: "square" }, ["/side required"]],
      [{ kind: "triangle" }, [" oneOf"]],
      [1, [" oneOf"]],
    ],
    uses: `const value: Payload = { kind: "circle", radius: 1 };`,
  },
  {
    name: "NullableReference",
    schema: {
      $schema: draft2020,
      type: "object",
      properties: { address: { anyOf: [{ type: "null" }, { $ref: "#/$defs/address" }] } },
      required: ["address"],
      $defs: { address: { type: "object", properties: { city: { type: ["string", "null"] } }, required: ["city"] } },
    },
    accepted: [{ address: null }, { address: { city: null } }],
    refused: [
      [{ address: {} }, ["/address/city required"]],
      [{ address: { city: 1 } }, ["/address/city type"]],
      [{ address: "x" }, ["/address anyOf"]],
    ],
    uses: "const value: Payload = { address: null }; const other: Payload = { address: { city: null } };",
  },
  {
    name: "Intersection",
    schema: {
      $schema: draft07,
      allOf: [
        { $ref: "#/definitions/named" },
        { type: "object", properties: { size: { type: "integer", multipleOf: 5 } }, required: ["size", "name"] },
        { not: { required: ["forbidden"] } },
      ],
      definitions: { named: { type: "object", properties: { name: { type: "string", pattern: "^\\p{Lu}" } } } },
    },
    accepted: [{ name: "Älter", size: 1e21 }],
    refused: [[{ name: "klein", size: 7, forbidden: 1 }, ["/name pattern", "/size multipleOf", " not"]]],
    uses: `const value: Payload = { name: "A", size: 5 };`,
  },
  {
    name: "Conditional",
    schema: {
      $schema: draft2020,
      type: "object",
      properties: { kind: { type: "string" } },
      required: ["kind"],
      if: { properties: { kind: { const: "card" } } },
      // biome-ignore lint/suspicious/noThenProperty: it is the name of the keyword
      then: { properties: { number: { type: "string", minLength: 4 } }, required: ["number"] },
      else: { properties: { iban: { type: "string" } }, required: ["iban"] },
    },
    accepted: [
      { kind: "card", number: "1234" },
      { kind: "account", iban: "x" },
    ],
    refused: [
      [{ kind: "card" }, ["/number required"]],
      [{ kind: "card", number: "1" }, ["/number minLength"]],
      [{ kind: "account", iban: 1 }, ["/iban type"]],
    ],
    uses: `const value: Payload = { kind: "card", number: "1234" };`,
  },
  {
    name: "OneOfTheProperties",
    schema: {
      $schema: draft2020,
      type: "object",
      properties: { a: { type: "string" } },
      anyOf: [{ required: ["a"] }, { required: ["b", "c"] }],
    },
    accepted: [{ a: "x" }, { b: 1, c: 1 }],
    refused: [
      [{}, [" anyOf"]],
      [{ b: 1, a: undefined }, [" anyOf"]],
    ],
    uses: `const value: Payload = { a: "x" }; const other: Payload = { b: 1, c: 2 };`,
  },
  {
    name: "PatternedMap",
    schema: {
      $schema: draft2020,
      type: "object",
      properties: { fixed: { type: "integer" } },
      patternProperties: { "^x-": { type: "string" } },
      additionalProperties: { type: "boolean" },
      propertyNames: { maxLength: 8 },
      minProperties: 1,
    },
    accepted: [{ fixed: 1, "x-a": "b", other: true }],
    refused: [
      [{}, [" minProperties"]],
      [{ fixed: 1, "x-a": 1, other: "no" }, ["/other type", "/x-a type"]],
      [{ "x-much-too-long": "a" }, ["/x-much-too-long propertyNames"]],
      [{ "much-too-long": true, "as/long~as": true }, ["/much-too-long propertyNames", "/as~1long~0as propertyNames"]],
    ],
  },
  {
    // Names that the code has for itself.
    name: "NamesOfTheCode",
    schema: {
      $schema: draft2020,
      type: "object",
      properties: {
        errors: { type: "string", pattern: "^e" },
        vErrors: { type: "string", pattern: "^v" },
        findings: { type: "array", items: { type: "string", format: "uuid" } },
        pattern0: { type: "string", minLength: 2 },
        formats0: { type: "object", properties: { func0: { type: "integer" } } },
        length: { type: "number" },
      },
      required: ["errors", "a/b~c"],
      anyOf: [{ required: ["vErrors"] }, { properties: { pattern0: { const: "none" } } }],
      unevaluatedProperties: { type: "null" },
    },
    accepted: [
      { errors: "e", vErrors: "v", findings: [], pattern0: "..", formats0: { func0: 1 }, length: 1, "a/b~c": null },
      { errors: "e", pattern0: "none", "a/b~c": null },
    ],
    refused: [
      [
        { errors: "x", vErrors: "x", findings: ["x"], pattern0: "x", formats0: { func0: "x" }, length: "x" },
        [
          "/errors pattern",
          "/vErrors pattern",
          "/findings/0 format",
          "/pattern0 minLength",
          "/formats0/func0 type",
          "/length type",
          "/a~1b~0c required",
        ],
      ],
      [{ errors: 1, vErrors: "v", "a/b~c": 1 }, ["/errors type", "/a~1b~0c type"]],
    ],
  },
  {
    // A reference tells what its target looked at only if that was satisfied.
    name: "RecursiveUnevaluated",
    schema: {
      $schema: draft2020,
      type: "object",
      properties: { child: { $ref: "#", properties: { more: true }, unevaluatedProperties: false } },
      anyOf: [
        { properties: { a: true }, required: ["a"] },
        { properties: { b: true }, required: ["b"] },
      ],
    },
    accepted: [{ a: 1, other: 1, child: { b: 1, more: 1, child: { a: 1, b: 1 } } }],
    refused: [
      [{ a: 1, child: { b: 1, other: 1 } }, ["/child/other unevaluatedProperties"]],
      [
        { a: 1, child: { more: 1, child: { a: 1, other: 1 } } },
        ["/child anyOf", "/child/child/other unevaluatedProperties"],
      ],
    ],
  },
  {
    name: "RecursiveNames",
    schema: {
      $schema: draft07,
      type: "object",
      properties: { "a/b": { type: "null" }, "c~": { $ref: "#" }, list: { type: "array", items: { $ref: "#" } } },
      required: ["a/b"],
      additionalProperties: false,
    },
    accepted: [{ "a/b": null, "c~": { "a/b": null }, list: [{ "a/b": null }] }],
    refused: [
      [
        { "a/b": 1, "c~": {}, list: [{ "a/b": null }, { "d/~": 1 }] },
        ["/a~1b type", "/c~0/a~1b required", "/list/1/a~1b required", "/list/1/d~1~0 additionalProperties"],
      ],
    ],
  },
  {
    name: "UnevaluatedRest",
    schema: {
      $schema: draft2020,
      type: "object",
      properties: { id: { type: "string" } },
      allOf: [{ properties: { extra: { type: "number" } } }],
      if: { properties: { id: { const: "long" } }, required: ["id"] },
      // biome-ignore lint/suspicious/noThenProperty: it is the name of the keyword
      then: { properties: { note: { type: "string" } }, required: ["note"] },
      unevaluatedProperties: false,
    },
    accepted: [
      { id: "short", extra: 1 },
      { id: "long", note: "n" },
    ],
    refused: [
      [{ id: "short", note: "n" }, ["/note unevaluatedProperties"]],
      [{ id: "short", other: 1 }, ["/other unevaluatedProperties"]],
      // The branch that fails might have evaluated it.
      [{ id: "long", other: 1 }, ["/note required"]],
    ],
  },
  {
    name: "Dependencies07",
    schema: {
      $schema: draft07,
      type: "object",
      properties: { card: { type: "string" }, address: { type: "string" } },
      dependencies: { card: ["address"], address: { properties: { zip: { type: "string" } }, required: ["zip"] } },
    },
    accepted: [{}, { card: "1", address: "a", zip: "z" }],
    refused: [
      [{ card: "1" }, ["/address dependencies"]],
      [{ address: "a" }, ["/zip required"]],
    ],
  },
  {
    name: "Dependencies2020",
    schema: {
      $schema: draft2020,
      type: "object",
      dependentRequired: { card: ["address"] },
      dependentSchemas: { address: { required: ["zip"] } },
    },
    accepted: [{}, { card: "1", address: "a", zip: "z" }],
    refused: [
      [{ card: "1" }, ["/address dependentRequired"]],
      [{ address: "a" }, ["/zip required"]],
    ],
  },
  {
    name: "Collections",
    schema: {
      $schema: draft2020,
      type: "object",
      properties: {
        unique: { type: "array", items: { type: ["object", "number"] }, uniqueItems: true, maxItems: 3 },
        some: { type: "array", contains: { const: { a: [1] } }, minContains: 2, maxContains: 2 },
        short: { type: "string", minLength: 2, maxLength: 3 },
        limited: { type: "number", minimum: 1, maximum: 5, exclusiveMaximum: 5 },
        several: { enum: ["a", 1, null, { deep: [true] }] },
      },
    },
    accepted: [
      {
        unique: [{ a: 1 }, { a: 2 }, 3],
        some: [{ a: [1] }, 1, { a: [1] }],
        short: "😀😀",
        limited: 1,
        several: { deep: [true] },
      },
    ],
    refused: [
      [
        {
          unique: [
            { a: 1, b: 2 },
            { b: 2, a: 1 },
          ],
        },
        ["/unique uniqueItems"],
      ],
      [
        { unique: [1, 2, 3, 4], short: "😀", limited: 5 },
        ["/unique maxItems", "/short minLength", "/limited exclusiveMaximum"],
      ],
      [
        { some: [{ a: [1] }], several: { deep: [1] }, limited: 6 },
        ["/some contains", "/limited maximum", "/several enum"],
      ],
    ],
  },
  {
    name: "DecimalSteps",
    schema: {
      $schema: draft07,
      type: "object",
      properties: {
        price: { type: "number", multipleOf: 0.01 },
        steps: { type: "array", items: { multipleOf: 2.5 } },
        large: { type: "integer", multipleOf: 3 },
      },
    },
    accepted: [
      { price: 0.07, steps: [5, 7.5, "2"], large: 9007199254740996 },
      { price: 4.35 },
      { price: 1e22 },
      { price: -19.99, steps: [0] },
    ],
    refused: [
      [
        { price: 0.075, steps: [2.5, 2.6], large: 9007199254740992 },
        ["/price multipleOf", "/steps/1 multipleOf", "/large multipleOf"],
      ],
      [{ price: 0.1 + 0.2 }, ["/price multipleOf"]],
    ],
    uses: "const value: Payload = { price: 0.07, steps: [5], large: 3 };",
  },
  {
    name: "AnythingAtAll",
    schema: { $schema: draft2020, description: "Anything" },
    accepted: [null, 1, "x", [], {}],
    refused: [],
    uses: "const value: Payload = 1;",
  },
  {
    name: "NothingAtAll",
    schema: { $schema: draft07, not: {} },
    accepted: [],
    refused: [
      [1, [" not"]],
      [{}, [" not"]],
    ],
  },
  {
    name: "BooleanProperties",
    schema: { $schema: draft2020, type: "object", properties: { any: true, never: false } },
    accepted: [{ any: 1 }, {}],
    refused: [[{ never: 1 }, ["/never false schema"]]],
  },
  {
    name: "PlainText",
    schema: { $schema: draft2020, type: "string", format: "uuid" },
    accepted: ["7c9e6679-7425-40de-944b-e07fc1f90ae7"],
    refused: [
      ["x", [" format"]],
      [1, [" type"]],
    ],
    uses: `const value: Payload = "x";`,
  },
  {
    name: "OwnNameInside",
    schema: {
      $schema: draft2020,
      type: "object",
      properties: { one: { $ref: "#/$defs/OwnNameInside" }, two: { $ref: "#/$defs/Payload" } },
      $defs: {
        OwnNameInside: { type: "string" },
        Payload: { type: "object", title: "Some Title", properties: { x: { type: "number" } } },
      },
    },
    accepted: [{ one: "x", two: { x: 1 } }],
    refused: [[{ one: 1, two: 2 }, ["/one type", "/two type"]]],
    uses: `const value: Payload = { one: "x", two: { x: 1 } };`,
  },
  {
    name: "RequiredWithoutProperty",
    schema: { $schema: draft2020, type: "object", properties: { a: { type: "string" } }, required: ["a", "b"] },
    accepted: [{ a: "x", b: 1 }],
    refused: [[{ a: "x" }, ["/b required"]]],
    uses: `const value: Payload = { a: "x", b: 1 };`,
  },
  {
    name: "ReferenceInRecursion",
    schema: {
      $schema: draft2020,
      properties: { a: { $ref: "#/$defs/n" } },
      $defs: {
        e: { enum: ["a"] },
        s: { type: "string", minLength: 2 },
        n: {
          properties: { e: { $ref: "#/$defs/e" }, s: { $ref: "#/$defs/s" }, c: { $ref: "#/$defs/n" } },
        },
      },
    },
    accepted: [{}, { a: { e: "a", s: "xy", c: { c: { e: "a" } } } }],
    refused: [
      [{ a: { e: "b" } }, ["/a/e enum"]],
      [{ a: { s: "x", c: { c: { s: "x", e: 1 } } } }, ["/a/s minLength", "/a/c/c/s minLength", "/a/c/c/e enum"]],
      [{ a: { c: { s: 1 } } }, ["/a/c/s type"]],
    ],
    uses: `const value: Payload = { a: { e: "a", c: { c: { s: "xy" } } } };`,
  },
  {
    name: "RecursionOrText",
    schema: {
      $schema: draft2020,
      $ref: "#/$defs/n",
      $defs: {
        n: {
          type: "object",
          properties: { left: { anyOf: [{ $ref: "#/$defs/n" }, { type: "string" }] }, name: { type: "string" } },
        },
      },
    },
    accepted: [{}, { left: "x" }, { left: { left: { left: "x" } } }],
    refused: [
      [{ left: 1 }, ["/left anyOf"]],
      [{ left: { left: 1 } }, ["/left/left anyOf"]],
      [{ left: { name: 1 } }, ["/left/name type"]],
    ],
    uses: `const value: Payload = { left: { left: "x" } };`,
  },
  {
    name: "ReferenceToBoolean",
    schema: {
      $schema: draft2020,
      type: "object",
      properties: {
        any: { $ref: "#/$defs/yes" },
        none: { $ref: "#/$defs/no" },
        list: { items: { $ref: "#/$defs/no" } },
      },
      $defs: { yes: true, no: false },
    },
    accepted: [{}, { any: 1 }, { list: [] }],
    refused: [
      [{ none: 1 }, ["/none false schema"]],
      [{ list: [1] }, ["/list/0 false schema"]],
    ],
    uses: `const value: Payload = { any: 1 };`,
  },
  {
    name: "ReferenceIntoTuple",
    schema: {
      $schema: draft2020,
      type: "array",
      prefixItems: [{ type: "string", minLength: 1 }, { $ref: "#/prefixItems/0" }],
      items: { anyOf: [{ $ref: "#/prefixItems/0" }, { $ref: "#" }] },
    },
    accepted: [[], ["a"], ["a", "b", "c", ["d", "e"]]],
    refused: [
      [["a", ""], ["/1 minLength"]],
      [["a", "b", 1], ["/2 anyOf"]],
      [["a", "b", ["c", 1]], ["/2/1 type"]],
    ],
    uses: `const value: Payload = ["a", "b", "c", ["d", "e"]];`,
  },
  {
    name: "NeverMatching",
    schema: {
      $schema: draft2020,
      type: "object",
      properties: {
        text: { anyOf: [false, { type: "string" }] },
        number: { oneOf: [{ not: {} }, { type: "integer" }, { $ref: "#/$defs/no" }] },
        none: { anyOf: [false, { allOf: [false] }] },
      },
      dependentSchemas: { old: false },
      $defs: { no: false },
    },
    accepted: [{}, { text: "x", number: 1 }],
    refused: [
      [{ text: 5, number: "x" }, ["/text type", "/number type"]],
      [{ none: 1, old: 1 }, ["/none false schema", "/old false schema"]],
    ],
  },
  {
    // The mark is asked for outside of the alternatives too.
    name: "DiscriminatedTwice",
    schema: {
      $schema: draft07,
      type: "object",
      properties: { kind: { enum: ["a", "b"] } },
      required: ["kind"],
      minProperties: 2,
      anyOf: [
        { properties: { kind: { const: "a" }, level: { enum: [1, 2] } } },
        { properties: { kind: { const: "b" }, size: { type: "integer" } } },
      ],
    },
    accepted: [
      { kind: "a", level: 1 },
      { kind: "b", level: 5 },
    ],
    refused: [
      [{}, ["/kind required"]],
      [{ kind: "c", level: 5 }, ["/kind enum"]],
      [{ kind: "a", level: 5 }, ["/level enum"]],
      [{ kind: "b" }, [" minProperties"]],
    ],
  },
];
