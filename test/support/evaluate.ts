import { isDeepStrictEqual } from "node:util";
import { type Dialect, isSchemaObject, type Schema, type SchemaObject } from "../../src/schema/json-schema.js";

/** What a schema says of a value: whether it accepts it, and which of its properties and items it has looked at. */
interface Evaluated {
  readonly valid: boolean;
  readonly keys: ReadonlySet<string>;
}

type Evaluate = (schema: Schema, value: unknown) => Evaluated;

const refusal: Evaluated = { valid: false, keys: new Set() };

const typeOf = (value: unknown): string => {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
};

const isOfType = (value: unknown, type: unknown): boolean =>
  [type].flat().some((name) => name === typeOf(value) || (name === "integer" && Number.isInteger(value)));

const isUnique = (items: readonly unknown[]): boolean =>
  items.every((item, index) => !items.slice(0, index).some((other) => isDeepStrictEqual(item, other)));

const membersOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

/** Whether the keywords that hold no subschemas accept the value. */
const satisfies = (schema: SchemaObject, value: unknown): boolean => {
  const { required = [], dependentRequired = {}, dependencies = {} } = schema as Record<string, never>;
  const size = membersOf(value).length;
  const isObject = typeOf(value) === "object";
  const has = (name: string) => Object.hasOwn(value as object, name);
  const within = (least: unknown, most: unknown, size: number) =>
    size >= ((least as number) ?? -Infinity) && size <= ((most as number) ?? Infinity);
  return (
    (schema.type === undefined || isOfType(value, schema.type)) &&
    (!Object.hasOwn(schema, "const") || isDeepStrictEqual(schema.const, value)) &&
    (schema.enum === undefined || (schema.enum as unknown[]).some((one) => isDeepStrictEqual(one, value))) &&
    (typeof value !== "string" ||
      (within(schema.minLength, schema.maxLength, [...value].length) &&
        (schema.pattern === undefined || new RegExp(schema.pattern as string, "u").test(value)))) &&
    (typeof value !== "number" ||
      (within(schema.minimum, schema.maximum, value) &&
        value > ((schema.exclusiveMinimum as number) ?? -Infinity) &&
        value < ((schema.exclusiveMaximum as number) ?? Infinity) &&
        (schema.multipleOf === undefined || value % (schema.multipleOf as number) === 0))) &&
    (!Array.isArray(value) ||
      (within(schema.minItems, schema.maxItems, value.length) && (schema.uniqueItems !== true || isUnique(value)))) &&
    (!isObject ||
      (within(schema.minProperties, schema.maxProperties, size) &&
        (required as string[]).every(has) &&
        [...Object.entries(dependentRequired), ...Object.entries(dependencies)].every(
          ([name, names]) => !Array.isArray(names) || !has(name) || names.every(has),
        )))
  );
};

/** The schemas that judge the value itself, and which of them must accept it. */
const judgeInPlace = (schema: SchemaObject, value: unknown, evaluate: Evaluate): readonly Evaluated[] => {
  const all = (schemas: unknown = []) => (schemas as Schema[]).map((inner) => evaluate(inner, value));
  const accepting = (results: readonly Evaluated[], suffices: (count: number) => boolean): readonly Evaluated[] => {
    const passed = results.filter(({ valid }) => valid);
    return suffices(passed.length) ? passed : [refusal];
  };
  const { if: condition, then: success = true, else: failure = true } = schema as Record<string, Schema>;
  const attempt = condition === undefined ? undefined : evaluate(condition, value);
  const depending = Object.entries({ ...(schema.dependentSchemas as object), ...(schema.dependencies as object) });
  return [
    ...all(schema.allOf),
    ...(schema.anyOf === undefined ? [] : accepting(all(schema.anyOf), (count) => count > 0)),
    ...(schema.oneOf === undefined ? [] : accepting(all(schema.oneOf), (count) => count === 1)),
    ...(schema.not !== undefined && evaluate(schema.not as Schema, value).valid ? [refusal] : []),
    ...(attempt === undefined ? [] : attempt.valid ? [attempt, evaluate(success, value)] : [evaluate(failure, value)]),
    ...depending
      .filter(([name, inner]) => !Array.isArray(inner) && membersOf(value).some(([key]) => key === name))
      .map(([, inner]) => evaluate(inner as Schema, value)),
  ];
};

/**
 * Returns what judges by a schema, by the letter of the specification (JSON Schema core, 7.7 and 10 to 11): it
 * interprets, and keeps account of what each subschema has looked at. It shares nothing with the validators.
 */
export const createEvaluate = (document: SchemaObject, dialect: Dialect): ((value: unknown) => boolean) => {
  const base = String(document.$id ?? "");
  const anchors = new Map<string, Schema>();
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("$anchor" in value) anchors.set(`#${value.$anchor}`, value as Schema);
    Object.values(value).forEach(collect);
  };
  collect(document);

  const resolve = (reference: string): Schema => {
    const fragment = new URL(reference, base || "https://example.com/").hash;
    const anchored = anchors.get(fragment);
    if (anchored !== undefined) return anchored;
    const tokens = decodeURIComponent(fragment).split("/").slice(1);
    return tokens
      .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce<unknown>((inner, token) => (inner as Record<string, unknown>)[token], document) as Schema;
  };

  // The keys of an array are its indices as texts.
  const judgeParts = (schema: SchemaObject, value: unknown, seen: Set<string>): boolean => {
    let valid = true;
    const judge = (inner: unknown, key: string, part: unknown) => {
      seen.add(key);
      if (!evaluate(inner as Schema, part).valid) valid = false;
    };
    if (Array.isArray(value)) {
      const isTuple = Array.isArray(schema.items);
      const { contains, minContains = 1, maxContains = Infinity } = schema as Record<string, never>;
      const prefix = ((isTuple ? schema.items : schema.prefixItems) ?? []) as Schema[];
      const rest = isTuple ? schema.additionalItems : schema.items;
      value.forEach((item, index) => {
        const inner = index < prefix.length ? prefix[index] : rest;
        if (inner !== undefined) judge(inner, String(index), item);
      });
      if (contains !== undefined) {
        const contained = [...value.keys()].filter((index) => evaluate(contains, value[index]).valid);
        for (const index of contained) if (dialect !== "draft-07") seen.add(String(index));
        if (contained.length < minContains || contained.length > maxContains) valid = false;
      }
      return valid;
    }
    const { properties = {}, patternProperties = {} } = schema as Record<string, object>;
    for (const [key, part] of membersOf(value)) {
      const inner = [
        ...(Object.hasOwn(properties, key) ? [properties[key as never]] : []),
        ...Object.entries(patternProperties).flatMap(([pattern, inner]) =>
          new RegExp(pattern, "u").test(key) ? [inner] : [],
        ),
      ];
      if (inner.length === 0 && schema.additionalProperties !== undefined)
        inner.push(schema.additionalProperties as never);
      for (const each of inner) judge(each, key, part);
      if (schema.propertyNames !== undefined && !evaluate(schema.propertyNames as Schema, key).valid) valid = false;
    }
    return valid;
  };

  const evaluate: Evaluate = (schema, value) => {
    if (!isSchemaObject(schema)) return { valid: schema, keys: new Set() };
    const referred = schema.$ref === undefined ? [] : [evaluate(resolve(schema.$ref as string), value)];
    if (dialect === "draft-07" && referred.length > 0) return referred[0] as Evaluated;
    const inPlace = [...referred, ...judgeInPlace(schema, value, evaluate)];
    const seen = new Set<string>();
    let valid = judgeParts(schema, value, seen) && satisfies(schema, value) && inPlace.every((inner) => inner.valid);
    for (const { keys } of inPlace) for (const key of keys) seen.add(key);
    const rest = Array.isArray(value) ? schema.unevaluatedItems : schema.unevaluatedProperties;
    if (rest !== undefined && typeof value === "object" && value !== null)
      for (const [key, part] of Object.entries(value)) {
        if (seen.has(key)) continue;
        seen.add(key);
        if (!evaluate(rest as Schema, part).valid) valid = false;
      }
    return valid ? { valid, keys: seen } : refusal;
  };

  return (value) => evaluate(document, value).valid;
};
