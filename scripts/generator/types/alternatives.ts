import { conjuncts } from "../../../src/schema/conjuncts.js";
import { isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import { keywordOf } from "../../../src/schema/keywords.js";
import type { Follow } from "../../../src/schema/references.js";
import { describedProperty } from "./described-property.js";
import { createMerge, same } from "./merge-schemas.js";
import { withoutObject } from "./other-types.js";
import { isTypedUnion } from "./says-type.js";

/** The keyword by which the schema of a type names it. */
export const typeName = "x-type-name";

/** More members would make the compiler slow, and its messages long. */
export const mostMembers = 16;

/** A rule that says which properties go together, as the alternatives that it leaves: each with a name. */
interface Rule {
  /** Its keyword: `anyOf`, `oneOf` or `if`. */
  readonly keyword: string;
  readonly alternativesIn: (object: Schema) => readonly Alternative[];
}

/** A part of the name of a member. */
interface NamePart {
  readonly text: string;
  /** The property whose value it tells; absent if it tells which properties are there. */
  readonly value?: string;
  /** Whether it tells what the value is not. */
  readonly isOther?: boolean;
}

interface Alternative {
  readonly name: NamePart;
  readonly schema: Schema;
}

// Several rules on one property: the value that it has says more than those that it has not.
const nameOf = (parts: readonly NamePart[]): string =>
  parts
    .filter(
      ({ value, isOther }, index) =>
        !isOther || !parts.some((part, at) => part.value === value && (!part.isOther || at < index)),
    )
    .map(({ text }) => text)
    .join("");

const constraintsOf = (schema: SchemaObject): string[] =>
  Object.keys(schema).filter((name) => keywordOf(name)?.role !== "annotation" && !name.startsWith("x-"));

const hasOnly = (schema: Schema, ...names: readonly string[]): schema is SchemaObject =>
  isSchemaObject(schema) && constraintsOf(schema).every((name) => names.includes(name));

const pascal = (text: string): string =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");

const nameOfValue = (value: unknown): string =>
  pascal(typeof value === "string" ? value : JSON.stringify(value)) || "Blank";

// anyOf and oneOf of nothing but required.
const namesRule = (keyword: "anyOf" | "oneOf", branches: unknown): Rule | undefined => {
  if (!Array.isArray(branches) || !branches.every((branch) => hasOnly(branch, "required"))) return undefined;
  const lists = branches.map(({ required }) => (required ?? []) as readonly string[]);
  // An alternative that asks for nothing is always there.
  if (lists.some((names) => names.length === 0)) return undefined;
  // With oneOf no other alternative may be there: that is a type if it lacks one name alone.
  const forbidden = (names: readonly string[]): string[] =>
    keyword === "anyOf"
      ? []
      : lists.flatMap((others) => {
          const more = others.filter((name) => !names.includes(name));
          return others !== names && more.length === 1 ? more : [];
        });
  return {
    keyword,
    alternativesIn: () =>
      lists.map((names) => ({
        name: { text: `With${names.map(pascal).join("And")}` },
        schema: { required: names, properties: Object.fromEntries(forbidden(names).map((name) => [name, false])) },
      })),
  };
};

const valuesOf = (schema: Schema | undefined, follow: Follow): readonly unknown[] | undefined => {
  const lists = conjuncts(schema ?? true, follow).flatMap(({ const: only, enum: several, type }) => {
    if (only !== undefined) return [[only]];
    if (Array.isArray(several)) return [several];
    return type === "boolean" ? [[true, false]] : [];
  });
  const [first, ...others] = lists;
  return first?.filter((value) => others.every((list) => list.some((other) => same(other, value))));
};

const isRequired = (schema: Schema, name: string, follow: Follow): boolean =>
  conjuncts(schema, follow).some(({ required }) => Array.isArray(required) && required.includes(name));

// if, then and else with a condition on one property that must be there.
const conditionRule = (schema: SchemaObject, object: Schema, follow: Follow): Rule | undefined => {
  const { if: condition, then: success = true, else: failure = true } = schema;
  if (!hasOnly(condition as Schema, "type", "properties", "required")) return undefined;
  const { properties, required = [] } = condition as SchemaObject;
  const [[name, tested] = [], ...others] = Object.entries((properties ?? {}) as Readonly<Record<string, Schema>>);
  if (name === undefined || tested === undefined || others.length > 0 || !hasOnly(tested, "type", "const", "enum"))
    return undefined;
  const asked = required as readonly string[];
  if (asked.some((each) => each !== name)) return undefined;
  if (asked.length === 0 && !isRequired(object, name, follow)) return undefined;
  const values = valuesOf(tested, follow);
  if (values === undefined) return undefined;
  const alternativesIn = (within: Schema): Alternative[] => {
    const rest = valuesOf(describedProperty(within, name, follow), follow)?.filter(
      (value) => !values.some((other) => same(other, value)),
    );
    const restriction = rest === undefined ? true : rest.length === 0 ? false : { enum: rest };
    const either = (restricted: Schema, branch: Schema): Schema => ({
      properties: { [name]: restricted },
      allOf: [branch],
    });
    return [
      {
        name: { text: `If${pascal(name)}${values.map(nameOfValue).join("Or")}`, value: name },
        schema: { ...(either({ enum: values }, success as Schema) as SchemaObject), required: [name] },
      },
      {
        name: { text: `IfOther${pascal(name)}`, value: name, isOther: true },
        schema: either(restriction, failure as Schema),
      },
    ];
  };
  return { keyword: "if", alternativesIn };
};

const ruleKeywords = ["anyOf", "oneOf", "if"] as const;

/** The rules in a schema that are alternatives of its object, and the schema without each of them. */
const ruleIn = (schema: SchemaObject, object: Schema, keyword: string, follow: Follow): Rule | undefined =>
  keyword === "if"
    ? schema.if === undefined
      ? undefined
      : conditionRule(schema, object, follow)
    : namesRule(keyword as "anyOf" | "oneOf", schema[keyword]);

const keywordsOfRule = (keyword: string): readonly string[] => (keyword === "if" ? ["if", "then", "else"] : [keyword]);

const omit = (schema: SchemaObject, names: readonly string[]): SchemaObject =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => !names.includes(name)));

/** An alternative of an object, with all that it says of the object. */
interface Variant {
  readonly name: readonly NamePart[];
  readonly schema: SchemaObject;
}

// What `allOf` holds is merged in, so that a variant is one list of properties.
const flatten = (schema: Schema, merge: (left: Schema, right: Schema) => Schema): Schema => {
  if (!isSchemaObject(schema) || !Array.isArray(schema.allOf)) return schema;
  const { allOf, ...rest } = schema;
  return (allOf as Schema[]).reduce<Schema>((left, right) => merge(left, flatten(right, merge)), rest);
};

const isNever = (schema: Schema, name: string): boolean =>
  (schema as SchemaObject).properties !== undefined &&
  ((schema as SchemaObject).properties as SchemaObject)[name] === false;

// Nothing satisfies a variant that asks for a property that may not be there.
const isPossible = (schema: Schema): schema is SchemaObject =>
  isSchemaObject(schema) && !((schema.required ?? []) as readonly string[]).some((name) => isNever(schema, name));

// An object without properties of its own would be open.
const saysMore = ({ anyOf, oneOf, ...rest }: SchemaObject): boolean =>
  [anyOf, oneOf].some(isTypedUnion) ||
  ["properties", "const", "enum", "$ref", "allOf", "additionalProperties", "patternProperties"].some(
    (keyword) => rest[keyword] !== undefined && rest[keyword] !== false,
  );

/** The members of an object's type, and the rules that would have made too many. */
export interface Alternatives {
  /** The schema with its members under `anyOf`; the given one if there are none. */
  readonly schema: SchemaObject;
  /** Parts of it whose rules have become members, or are too many. */
  readonly settled: readonly SchemaObject[];
  /** Where in the schema the rules stand that stay without a type, as tokens of a pointer. */
  readonly left: readonly (readonly string[])[];
}

/**
 * Returns a schema whose type shows which properties go together: `anyOf` and `oneOf` of nothing but `required`, and
 * `if` on a const or enum of one required property, each become members of a union. A member holds only the properties
 * that differ, and names all of them, since the rules of one member say nothing of the others' properties.
 */
export const withAlternatives = (given: SchemaObject, follow: Follow): Alternatives => {
  const merge = createMerge({ follow, adds: () => true });
  const conjuncts = (given.allOf as Schema[] | undefined) ?? [];
  const places: (readonly [schema: Schema, path: readonly string[]])[] = [
    [given, []],
    ...conjuncts.map((schema, index) => [schema, ["allOf", String(index)]] as const),
  ];
  const left: (readonly string[])[] = [];
  const typed = new Map<Schema, string[]>();
  let variants: Variant[] = [{ name: [], schema: {} }];
  const wholeOf = ({ schema }: Variant): Schema => ({ allOf: [given, schema] });
  for (const [schema, path] of places) {
    for (const keyword of ruleKeywords) {
      if (!isSchemaObject(schema) || schema[keyword] === undefined) continue;
      const rule = ruleIn(schema, given, keyword, follow);
      if (rule === undefined) continue;
      const next = variants.flatMap((variant) =>
        rule.alternativesIn(wholeOf(variant)).flatMap(({ name, schema: more }) => {
          const merged = merge(variant.schema, flatten(more, merge));
          return isPossible(merged) ? [{ name: [...variant.name, name], schema: merged }] : [];
        }),
      );
      if (next.length > mostMembers) left.push([...path, keyword]);
      else if (next.length > 0) {
        variants = next;
        typed.set(schema, [...(typed.get(schema) ?? []), ...keywordsOfRule(keyword)]);
      }
    }
  }
  const isLeft = (schema: Schema, index: number) =>
    isSchemaObject(schema) && left.some(([keyword, at]) => keyword === "allOf" && at === String(index));
  if (typed.size === 0)
    return { schema: given, settled: [given, ...(conjuncts.filter(isLeft) as SchemaObject[])], left };

  const rest = omit(given, ["allOf", ...(typed.get(given) ?? [])]);
  const remaining = conjuncts.map((schema) =>
    typed.has(schema) ? omit(schema as SchemaObject, typed.get(schema) ?? []) : schema,
  );
  const rules = remaining.filter((schema) => !isSchemaObject(schema) || constraintsOf(schema).length > 0);
  const properties = (given.properties ?? {}) as Readonly<Record<string, Schema>>;
  // Beside an index signature, which judges what is not named, a member must name everything.
  const isMap = isSchemaObject(given.additionalProperties) || given.patternProperties !== undefined;
  const touched = new Set([
    ...(isMap ? Object.keys(properties) : []),
    ...variants.flatMap(({ schema }) => [
      ...Object.keys((schema.properties ?? {}) as object),
      ...((schema.required ?? []) as string[]),
    ]),
  ]);
  const pick = (isMeant: (name: string) => boolean): SchemaObject => {
    const meant = Object.entries(properties).filter(([name]) => isMeant(name));
    const required = ((given.required ?? []) as readonly string[]).filter(isMeant);
    return {
      ...(meant.length > 0 && { properties: Object.fromEntries(meant) }),
      ...(required.length > 0 && { required }),
    };
  };
  const additional = Object.fromEntries(
    ["additionalProperties", "patternProperties"]
      .filter((name) => given[name] !== undefined)
      .map((name) => [name, given[name]]),
  );
  const isTouched = (name: string) => touched.has(name);
  const member = ({ name, schema }: Variant): SchemaObject => {
    const { properties: own = {}, required = [], ...more } = schema;
    const partOf = (key: string): Schema => {
      const described = describedProperty(given, key, follow) ?? true;
      return Object.hasOwn(own as object, key) ? merge(described, (own as SchemaObject)[key] as Schema) : described;
    };
    return {
      ...more,
      ...(isMap ? additional : {}),
      type: "object",
      [typeName]: nameOf(name),
      properties: Object.fromEntries([...touched].map((key) => [key, partOf(key)])),
      required: [
        ...new Set([
          ...[...touched].filter((key) => isRequired(given, key, follow)),
          ...(required as readonly string[]),
        ]),
      ],
    };
  };
  const members = variants.map(member).filter(isPossible);
  const { $defs, definitions, $schema, $id, ...body } = rest;
  const annotations = Object.fromEntries(Object.entries(body).filter(([name]) => !constraintsOf({ [name]: 0 }).length));
  const constraints = omit(body, [
    ...Object.keys(annotations),
    ...(isMap ? ["type", "additionalProperties", "patternProperties"] : []),
  ]);
  const shared: SchemaObject = {
    ...omit(constraints, ["properties", "required"]),
    ...(constraints.type !== undefined && { type: "object" }),
    ...pick((name) => !isTouched(name)),
    ...(rules.length > 0 && { allOf: rules }),
  };
  const object = saysMore(shared) ? [{ allOf: [shared, { anyOf: members }] }] : members;
  const others = withoutObject(given, follow);
  return {
    schema: {
      ...($schema !== undefined && { $schema }),
      ...($id !== undefined && { $id }),
      ...($defs !== undefined && { $defs }),
      ...(definitions !== undefined && { definitions }),
      ...annotations,
      anyOf: others === undefined ? object : [...object, others],
    },
    settled: [shared, ...(others === undefined ? [] : [others]), ...(remaining.filter(isLeft) as SchemaObject[])],
    left,
  };
};
