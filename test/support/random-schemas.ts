import fc from "fast-check";
import type { Dialect, SchemaObject } from "../../src/schema/json-schema.js";

// Names that a pointer must escape, in JSON or in a URI.
const names = ["a", "b/c", "d~e", "f%g", "h i"] as const;
const encode = (name: string) => encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));

const name = fc.constantFrom(...names);
const count = fc.nat({ max: 3 });

const assertions: fc.Arbitrary<object> = fc.oneof(
  fc.record({ type: fc.constantFrom("object", "array", "string", "integer", "null", ["string", "object"]) }),
  fc.record({ enum: fc.constantFrom(["x", 1], [null, { a: 1 }]) }),
  fc.record({ const: fc.constantFrom("x", 1) }),
  fc.record({ minLength: count }),
  fc.record({ maximum: count }),
  fc.record({ pattern: fc.constant("^x") }),
  fc.record({ required: fc.uniqueArray(name, { minLength: 1, maxLength: 2 }) }),
  fc.record({ minItems: count }),
  fc.record({ maxProperties: count }),
  fc.record({ uniqueItems: fc.constant(true) }),
  fc.record({ minLength: fc.constant(2), "x-messages": fc.constant({ minLength: "must be two letters" }) }),
);

const named = (schema: fc.Arbitrary<unknown>) => fc.dictionary(name, schema, { minKeys: 1, maxKeys: 3 });
const falseOr = (schema: fc.Arbitrary<unknown>) => fc.oneof(fc.constant(false), schema);
const some = (schema: fc.Arbitrary<unknown>) => fc.array(schema, { minLength: 1, maxLength: 3 });

const applicatorsOf = (dialect: Dialect, schema: fc.Arbitrary<unknown>): fc.Arbitrary<object>[] => [
  fc.record({ properties: named(schema) }),
  fc.record({ properties: named(schema) }),
  fc.record({ properties: named(schema), additionalProperties: schema }),
  fc.record({ properties: named(schema), additionalProperties: fc.constant(false) }),
  fc.record({ patternProperties: fc.record({ "^[a-d]": schema }) }),
  fc.record({ propertyNames: schema }),
  fc.record({ items: schema }),
  fc.record({ contains: schema }),
  fc.record({ anyOf: some(schema) }),
  fc.record({ anyOf: some(schema) }),
  fc.record({ oneOf: some(schema) }),
  fc.record({ allOf: some(schema) }),
  fc.record({ not: schema }),
  // biome-ignore lint/suspicious/noThenProperty: it is the name of the keyword
  fc.record({ if: schema, then: schema }),
  // biome-ignore lint/suspicious/noThenProperty: it is the name of the keyword
  fc.record({ if: schema, then: schema, else: schema }),
  ...(dialect === "draft-07"
    ? [
        fc.record({ items: some(schema), additionalItems: schema }),
        fc.record({ dependencies: named(fc.oneof(schema, fc.constant(["a"]))) }),
      ]
    : [
        fc.record({ prefixItems: some(schema), items: schema }),
        fc.record({ prefixItems: some(schema), items: fc.constant(false) }),
        fc.record({ dependentSchemas: named(schema) }),
        fc.record({ contains: schema, minContains: count, maxContains: count }),
        fc.record({ properties: named(schema), unevaluatedProperties: falseOr(schema) }),
        fc.record({ patternProperties: fc.record({ "^[a-d]": schema }), unevaluatedProperties: falseOr(schema) }),
        fc.record({ anyOf: some(schema), unevaluatedProperties: falseOr(schema) }),
        fc.record({ oneOf: some(schema), not: schema, unevaluatedProperties: falseOr(schema) }),
        fc.record({ dependentSchemas: named(schema), unevaluatedProperties: falseOr(schema) }),
        fc.record({ prefixItems: some(schema), unevaluatedItems: falseOr(schema) }),
      ]),
];

const arrange = (dialect: Dialect, reference: fc.Arbitrary<object>, depth: number): fc.Arbitrary<unknown> => {
  if (depth === 0)
    return fc.oneof(
      { weight: 6, arbitrary: reference },
      { weight: 4, arbitrary: assertions },
      { weight: 1, arbitrary: fc.boolean() },
    );
  const inner = arrange(dialect, reference, depth - 1);
  const applicator = fc.oneof(...applicatorsOf(dialect, inner));
  const merged = fc.tuple(applicator, assertions).map(([left, right]) => ({ ...left, ...right }));
  // Draft-07 ignores what stands beside a reference.
  const beside = fc.tuple(applicator, reference).map(([left, right]) => ({ ...left, ...right }));
  return fc.oneof(
    { weight: 6, arbitrary: applicator },
    { weight: 3, arbitrary: merged },
    { weight: 3, arbitrary: dialect === "draft-07" ? reference : beside },
    { weight: 3, arbitrary: reference },
    { weight: 3, arbitrary: assertions },
    { weight: 1, arbitrary: fc.boolean() },
  );
};

/** Random schemas whose definitions name each other, and the root, in every form of reference. */
export const schemasWithReferences = (dialect: Dialect): fc.Arbitrary<SchemaObject> => {
  const key = dialect === "draft-07" ? "definitions" : "$defs";
  const pointers = names.map((name) => `#/${key}/${encode(name)}`);
  const others = dialect === "draft-07" ? [] : ["#root", "https://example.com/s.json#root"];
  const texts = [...pointers, ...pointers, ...others, "#", `https://example.com/s.json${pointers[1]}`, "s.json"];
  const reference = fc.record({ $ref: fc.constantFrom(...texts) });
  const definition = arrange(dialect, reference, 2);
  return fc
    .tuple(
      fc.tuple(...names.map(() => definition)),
      fc.oneof(...applicatorsOf(dialect, arrange(dialect, reference, 1))),
    )
    .map(([definitions, root]) => ({
      $schema:
        dialect === "draft-07"
          ? "http://json-schema.org/draft-07/schema#"
          : "https://json-schema.org/draft/2020-12/schema",
      $id: "https://example.com/s.json",
      ...(dialect === "draft-07" ? {} : { $anchor: "root" }),
      ...root,
      [key]: Object.fromEntries(names.map((name, index) => [name, definitions[index]])),
    }));
};

/** How deep the payloads nest. */
export const deepest = 3;

/** Random payloads that have the names and the values that the schemas ask for. */
export const payloadsForReferences: fc.Arbitrary<unknown> = (() => {
  const scalar = fc.constantFrom<unknown>("x", "xyz", "", 1, 7, null, true);
  const nested = (depth: number): fc.Arbitrary<unknown> =>
    depth === 0
      ? scalar
      : fc.oneof(
          { weight: 2, arbitrary: scalar },
          { weight: 5, arbitrary: fc.dictionary(name, nested(depth - 1), { maxKeys: 4, noNullPrototype: true }) },
          { weight: 2, arbitrary: fc.array(nested(depth - 1), { maxLength: 3 }) },
        );
  return nested(deepest);
})();
