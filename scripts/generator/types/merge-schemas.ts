import { isSchemaObject, type Schema, type SchemaObject } from "../../../src/schema/json-schema.js";
import { keywordOf } from "../../../src/schema/keywords.js";
import type { Follow } from "../../../src/schema/references.js";
import { withoutKeywords } from "./without-keywords.js";

/** How two schemas become one. */
export interface Merging {
  readonly follow: Follow;
  /** Whether the second schema adds a property that the first one does not name. */
  readonly adds: (property: Schema) => boolean;
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
/** Whether two values of a schema are written alike. */
export const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

const commonTypes = (left: unknown, right: unknown): unknown => {
  const [first, second] = [listed(left), listed(right)];
  const isIn = (type: unknown, types: readonly unknown[]) =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  const both = [
    ...new Set([...first.filter((type) => isIn(type, second)), ...second.filter((type) => isIn(type, first))]),
  ];
  return both.length === 1 ? both[0] : both;
};

const commonValues = (left: unknown, right: unknown): unknown[] =>
  listed(left).filter((value) => listed(right).some((other) => same(value, other)));

// Keywords that mean something together alone, and so move together.
const groups: readonly (readonly string[])[] = [
  ["if", "then", "else"],
  ["prefixItems", "items", "additionalItems"],
];

/** Makes the function that returns one schema that says, as far as types show it, what two schemas say. */
export const createMerge = ({ follow, adds }: Merging) => {
  const active: (readonly [Schema, Schema])[] = [];

  const merge = (left: Schema, right: Schema): Schema => {
    if (left === false || right === false) return false;
    if (left === true || same(left, {})) return right;
    if (right === true || same(right, {})) return left;
    // Schemas that contain themselves stay two.
    if (active.some(([first, second]) => first === left && second === right)) return { allOf: [left, right] };
    active.push([left, right]);
    const merged = mergeObjects(left, right);
    active.pop();
    return merged;
  };

  const mergeProperties = (left: unknown, right: unknown): SchemaObject => {
    const [first, second] = [(left ?? {}) as SchemaObject, (right ?? {}) as SchemaObject];
    const names = Object.keys(second).filter((name) => Object.hasOwn(first, name) || adds(second[name] as Schema));
    const merged = names.map((name) => [
      name,
      Object.hasOwn(first, name) ? merge(first[name] as Schema, second[name] as Schema) : second[name],
    ]);
    return { ...first, ...Object.fromEntries(merged) };
  };

  const mergers: Readonly<Record<string, (left: unknown, right: unknown) => unknown>> = {
    type: commonTypes,
    enum: commonValues,
    const: (left, right) => (same(left, right) ? left : undefined),
    required: (left, right) => [...new Set([...listed(left), ...listed(right)])],
    allOf: (left, right) => [...listed(left), ...listed(right)],
    "x-sensitive": (left, right) => (right === "secret" ? right : left),
    additionalProperties: (left, right) => merge(left as Schema, right as Schema),
  };

  const mergeObjects = (left: SchemaObject, right: SchemaObject): Schema => {
    // What stands beside a reference is merged with its target.
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const)
      if (typeof one.$ref === "string") {
        const target = merge(follow(one.$ref), withoutKeywords(one, ["$ref"]));
        return one === left ? merge(target, other) : merge(other, target);
      }
    const merged: Record<string, unknown> = { ...left };
    const moved: Schema[] = [];
    const done = new Set<string>();
    for (const [name, value] of Object.entries(right)) {
      if (done.has(name) || name === "properties") continue;
      const group = groups.find((keywords) => keywords.includes(name)) ?? [name];
      const given = Object.fromEntries(
        group.filter((each) => Object.hasOwn(right, each)).map((each) => [each, right[each]]),
      );
      for (const each of group) done.add(each);
      if (!group.some((each) => Object.hasOwn(left, each))) Object.assign(merged, given);
      else if (name === "items" && isSchemaObject(left.items) && isSchemaObject(value) && !left.prefixItems)
        merged.items = merge(left.items, value);
      else if (mergers[name]) merged[name] = mergers[name](left[name], value);
      else if (!same(left[name], value) && isConstraining(name)) moved.push(given);
    }
    if (left.properties !== undefined || right.properties !== undefined)
      merged.properties = mergeProperties(left.properties, right.properties);
    if (moved.length > 0) merged.allOf = [...((merged.allOf as Schema[] | undefined) ?? []), ...moved];
    return isImpossible(merged) ? false : merged;
  };

  return merge;
};

const isConstraining = (name: string): boolean => {
  const role = keywordOf(name)?.role;
  return role === "assertion" || role === "applicator";
};

// A value that must be one of none.
const isImpossible = (schema: SchemaObject): boolean => {
  if ("const" in schema && schema.const === undefined) return true;
  if (!Array.isArray(schema.enum)) return false;
  return schema.const === undefined
    ? schema.enum.length === 0
    : !schema.enum.some((value) => same(value, schema.const));
};
