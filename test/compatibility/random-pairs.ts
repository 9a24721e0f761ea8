// biome-ignore-all lint/suspicious/noThenProperty: it is the name of the keyword
import fc from "fast-check";
import { isSchemaObject, type Schema, type SchemaObject } from "../../src/schema/json-schema.js";

const names = ["a", "b", "c"] as const;
const name = fc.constantFrom(...names);
const count = fc.nat({ max: 3 });

const assertions: fc.Arbitrary<SchemaObject> = fc.oneof(
  fc.record({
    type: fc.constantFrom<unknown>(
      "object",
      "array",
      "string",
      "integer",
      "number",
      "null",
      ["string", "object"],
      ["array", "null"],
    ),
  }),
  fc.record({ enum: fc.constantFrom<unknown[]>(["a", 1], [null, { a: 1 }], [1, 2, 3]) }),
  fc.record({ const: fc.constantFrom<unknown>("a", 1, null) }),
  fc.record({ minLength: count }, { requiredKeys: [] }),
  fc.record({ maxLength: count, minLength: fc.nat({ max: 1 }) }, { requiredKeys: [] }),
  fc.record(
    { maximum: count, minimum: count, exclusiveMinimum: count, multipleOf: fc.constantFrom(1, 2, 0.5) },
    { requiredKeys: [] },
  ),
  fc.record({ pattern: fc.constantFrom("^a", "b$") }),
  fc.record({ required: fc.uniqueArray(name, { minLength: 1, maxLength: 2 }) }),
  fc.record({ minItems: count, maxItems: count, uniqueItems: fc.boolean() }, { requiredKeys: [] }),
  fc.record({ maxProperties: count, minProperties: fc.nat({ max: 2 }) }, { requiredKeys: [] }),
  fc.record({
    dependentRequired: fc.dictionary(name, fc.uniqueArray(name, { maxLength: 2 }), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
  }),
);

const dictionary = (schema: fc.Arbitrary<Schema>) =>
  fc.dictionary(name, schema, { minKeys: 1, maxKeys: 2, noNullPrototype: true });
const some = (schema: fc.Arbitrary<Schema>) => fc.array(schema, { minLength: 1, maxLength: 3 });

const applicators = (schema: fc.Arbitrary<Schema>): fc.Arbitrary<SchemaObject> =>
  fc.oneof(
    fc.record(
      { properties: dictionary(schema), additionalProperties: fc.oneof(fc.boolean(), schema) },
      { requiredKeys: ["properties"] },
    ),
    fc.record({ properties: dictionary(schema), required: fc.uniqueArray(name, { maxLength: 2 }) }),
    fc.record(
      { patternProperties: fc.record({ "^[ab]": schema }, { requiredKeys: [] }), additionalProperties: schema },
      { requiredKeys: [] },
    ),
    fc.record({ propertyNames: schema }),
    fc.record({ prefixItems: some(schema), items: fc.oneof(fc.boolean(), schema) }, { requiredKeys: [] }),
    fc.record({ contains: schema, minContains: count, maxContains: count }, { requiredKeys: ["contains"] }),
    fc.record({ anyOf: some(schema) }),
    fc.record({ oneOf: some(schema) }),
    fc.record({ allOf: some(schema) }),
    fc.record({ not: schema }),
    fc.record({ if: schema, then: schema, else: schema }, { requiredKeys: ["if"] }),
    fc.record({ dependentSchemas: dictionary(schema) }),
    fc.record(
      { properties: dictionary(schema), anyOf: some(schema), unevaluatedProperties: fc.oneof(fc.boolean(), schema) },
      { requiredKeys: ["unevaluatedProperties"] },
    ),
    fc.record({ prefixItems: some(schema), unevaluatedItems: fc.oneof(fc.boolean(), schema) }),
  );

const schemas = (depth: number): fc.Arbitrary<Schema> => {
  const reference = fc.constantFrom<SchemaObject>({ $ref: "#/$defs/d" }, { $ref: "#/$defs/e" });
  const leaf = fc.oneof(
    { weight: 6, arbitrary: assertions },
    { weight: 1, arbitrary: reference },
    { weight: 1, arbitrary: fc.boolean() },
  );
  if (depth === 0) return leaf;
  const applicator = applicators(schemas(depth - 1));
  const mixed = fc.tuple(applicator, assertions).map(([left, right]) => ({ ...left, ...right }));
  return fc.oneof(
    { weight: 3, arbitrary: applicator },
    { weight: 4, arbitrary: mixed },
    { weight: 2, arbitrary: leaf },
  );
};

// The targets of references hold each other only inside properties and items, so that validating ends.
const held = fc.oneof(
  assertions,
  fc.record({
    properties: fc.record({
      a: fc.constantFrom<SchemaObject>({ $ref: "#/$defs/e" }, { $ref: "#/$defs/d" }),
      b: assertions,
    }),
  }),
  fc.record({ type: fc.constant("array"), items: fc.constantFrom<SchemaObject>({ $ref: "#/$defs/d" }, { $ref: "#" }) }),
);

/** Random schemas of 2020-12, some of which contain themselves. */
export const randomSchema: fc.Arbitrary<SchemaObject> = fc
  .tuple(schemas(2), held, held)
  .map(([root, d, e]) => ({ ...(isSchemaObject(root) ? root : { allOf: [root] }), $defs: { d, e } }));

type Step = (schema: SchemaObject) => SchemaObject;

const changes: readonly Step[] = [
  ({ required: _, ...rest }) => rest,
  (schema) => ({ ...schema, properties: { ...(schema.properties as object), c: { type: "string" } } }),
  ({ properties: _, ...rest }) => rest,
  (schema) => ({ ...schema, required: ["a"] }),
  ({ additionalProperties: _, ...rest }) => rest,
  (schema) => ({ ...schema, additionalProperties: false }),
  (schema) => ({ ...schema, minLength: 2 }),
  (schema) => ({ ...schema, maximum: 1 }),
  ({ maximum: _, ...rest }) => rest,
  ({ type: _, ...rest }) => rest,
  (schema) => ({ ...schema, type: ["string", "object"] }),
  ({ anyOf, ...rest }) => (Array.isArray(anyOf) && anyOf.length > 1 ? { ...rest, anyOf: anyOf.slice(1) } : rest),
  ({ oneOf, ...rest }) => (Array.isArray(oneOf) ? { ...rest, anyOf: oneOf } : rest),
  ({ not: _, ...rest }) => rest,
  ({ enum: values, ...rest }) => (Array.isArray(values) ? { ...rest, enum: values.slice(1).concat("b") } : rest),
  ({ allOf: _, ...rest }) => rest,
];

const lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const maps = ["properties", "patternProperties", "dependentSchemas", "$defs"];
const ones = ["items", "not", "if", "then", "else", "contains", "propertyNames", "additionalProperties"];

const changeChildren = (schema: SchemaObject, visit: (each: Schema) => Schema): SchemaObject =>
  Object.fromEntries(
    Object.entries(schema).map(([keyword, value]): [string, unknown] => {
      if (lists.includes(keyword)) return [keyword, (value as Schema[]).map(visit)];
      if (ones.includes(keyword)) return [keyword, visit(value as Schema)];
      if (!maps.includes(keyword)) return [keyword, value];
      const entries = Object.entries(value as Record<string, Schema>);
      return [keyword, Object.fromEntries(entries.map(([name, each]) => [name, visit(each)]))];
    }),
  );

const changeAt = (schema: Schema, target: number, step: Step, counter: { count: number }): Schema => {
  if (!isSchemaObject(schema)) return schema;
  const isHere = counter.count++ === target;
  const inner = changeChildren(schema, (each) => changeAt(each, target, step, counter));
  return isHere ? step(inner) : inner;
};

/** A random schema, and the same one with one change. */
export const randomChange: fc.Arbitrary<readonly [SchemaObject, SchemaObject]> = fc
  .tuple(randomSchema, fc.nat({ max: 6 }), fc.constantFrom(...changes))
  .map(([schema, target, step]) => [schema, changeAt(schema, target, step, { count: 0 }) as SchemaObject] as const);

/** One way to write a schema differently; `next` gives random numbers below a limit. */
type Rewrite = (schema: SchemaObject, next: (limit: number) => number, root: SchemaObject) => SchemaObject;

const shuffled = <T>(list: readonly T[], next: (limit: number) => number): T[] =>
  list
    .map((each) => [next(1000), each] as const)
    .sort(([left], [right]) => left - right)
    .map(([, each]) => each);

const together = [
  ["properties", "patternProperties", "additionalProperties"],
  ["prefixItems", "items"],
  ["if", "then", "else"],
  ["contains", "minContains", "maxContains"],
];

// What is unevaluated depends on what stands beside it.
const isMovable = (schema: SchemaObject): boolean =>
  !["unevaluatedProperties", "unevaluatedItems", "$defs"].some((keyword) => keyword in schema);

// What is unevaluated beside alternatives is compared as it is written, and there a recursion must keep its form.
const isUnrolled = (target: Schema, root: SchemaObject): boolean =>
  JSON.stringify(target).includes('"$ref"') && JSON.stringify(root).includes('"unevaluated');

const rewrites: readonly Rewrite[] = [
  ({ type, ...rest }) =>
    typeof type === "string" ? { ...rest, type: [type] } : type === undefined ? rest : { ...rest, type },
  (schema, next) => (Array.isArray(schema.type) ? { ...schema, type: shuffled(schema.type, next) } : schema),
  (schema, next) =>
    Array.isArray(schema.required) ? { ...schema, required: shuffled(schema.required, next) } : schema,
  (schema, next) => (Array.isArray(schema.enum) ? { ...schema, enum: shuffled(schema.enum, next) } : schema),
  (schema, next) => (Array.isArray(schema.anyOf) ? { ...schema, anyOf: shuffled(schema.anyOf, next) } : schema),
  (schema, next) => (Array.isArray(schema.oneOf) ? { ...schema, oneOf: shuffled(schema.oneOf, next) } : schema),
  ({ const: constant, ...rest }) =>
    constant === undefined || rest.enum !== undefined
      ? { ...rest, ...(constant !== undefined && { const: constant }) }
      : { ...rest, enum: [constant] },
  (schema, next) => Object.fromEntries(shuffled(Object.entries(schema), next)),
  (schema, next) => {
    if (!isMovable(schema) || schema.allOf !== undefined) return schema;
    const moved = Object.keys(schema).filter(() => next(2) === 0);
    const all = new Set(moved.flatMap((keyword) => together.find((group) => group.includes(keyword)) ?? [keyword]));
    const entries = Object.entries(schema);
    const [inner, outer] = [
      entries.filter(([keyword]) => all.has(keyword)),
      entries.filter(([keyword]) => !all.has(keyword)),
    ];
    return { ...Object.fromEntries(outer), allOf: [Object.fromEntries(inner)] };
  },
  (schema, _, root) => {
    const { $ref, ...rest } = schema;
    const target =
      typeof $ref === "string" ? (root.$defs as Record<string, Schema>)[$ref.slice("#/$defs/".length)] : undefined;
    if (target === undefined || isUnrolled(target, root)) return schema;
    return { ...rest, allOf: [target, ...((rest.allOf as Schema[] | undefined) ?? [])] };
  },
  (schema) => ({ ...schema, title: "Rewritten", "x-rewritten": true }),
];

/** The same schema, written differently at many places. */
export const rewritten = (schema: SchemaObject, next: (limit: number) => number): SchemaObject => {
  const visit = (each: Schema): Schema => {
    if (!isSchemaObject(each)) return each;
    const rewrite = rewrites[next(rewrites.length)] as Rewrite;
    return changeChildren(next(3) === 0 ? each : rewrite(each, next, schema), visit);
  };
  return visit(schema) as SchemaObject;
};
