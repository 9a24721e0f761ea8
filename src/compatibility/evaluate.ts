import { isObject } from "../json/is-object.js";
import { matchesPattern } from "../json/name-pattern.js";
import { formatChecks } from "../runtime/format-checks.js";
import { isMultipleOf } from "../runtime/multiple-of.js";
import { isOfType } from "../schema/is-of-type.js";
import { isSchemaObject, type Schema, type SchemaObject } from "../schema/json-schema.js";
import { type Asked, askedBy, listOf, mapOf } from "./asked.js";
import { canonical } from "./canonical.js";
import type { Source } from "./document-source.js";
import { IncomparableError } from "./incomparable-error.js";

/** What a schema says of a value: whether it accepts it, and which of its properties and items it has looked at. */
interface Evaluated {
  readonly valid: boolean;
  readonly keys: ReadonlySet<string>;
}

type Evaluate = (schema: Schema, value: unknown) => Evaluated;

const refusal: Evaluated = { valid: false, keys: new Set() };

// Looked up by any name that a schema gives: a record would find what all objects inherit.
const checks: ReadonlyMap<unknown, (text: string) => boolean> = new Map(Object.entries(formatChecks));

const within = (least: unknown = Number.NEGATIVE_INFINITY, most: unknown = Number.POSITIVE_INFINITY, size = 0) =>
  size >= (least as number) && size <= (most as number);

const checkText = (text: string, { minLength, maxLength, pattern, format }: SchemaObject): boolean =>
  within(minLength, maxLength, [...text].length) &&
  (pattern === undefined || matchesPattern(text, pattern as string)) &&
  checks.get(format)?.(text) !== false;

const checkNumber = (number: number, schema: SchemaObject): boolean =>
  within(schema.minimum, schema.maximum, number) &&
  number > ((schema.exclusiveMinimum as number | undefined) ?? Number.NEGATIVE_INFINITY) &&
  number < ((schema.exclusiveMaximum as number | undefined) ?? Number.POSITIVE_INFINITY) &&
  (schema.multipleOf === undefined || isMultipleOf(number, schema.multipleOf as number));

const checkList = (items: readonly unknown[], { minItems, maxItems, uniqueItems }: SchemaObject): boolean =>
  within(minItems, maxItems, items.length) &&
  (uniqueItems !== true || new Set(items.map(canonical)).size === items.length);

const checkNames = (object: object, { minProperties, maxProperties, ...schema }: SchemaObject): boolean => {
  const has = (name: string) => Object.hasOwn(object, name);
  const { required = [], dependentRequired = {} } = schema as Record<string, object>;
  return (
    within(minProperties, maxProperties, Object.keys(object).length) &&
    (required as string[]).every(has) &&
    Object.entries(dependentRequired).every(([name, names]) => !has(name) || (names as string[]).every(has))
  );
};

/** Whether the keywords that hold no subschemas accept the value. */
const satisfies = (schema: SchemaObject, value: unknown): boolean => {
  if (schema.type !== undefined && !isOfType(value, schema.type)) return false;
  if (schema.enum !== undefined && !(schema.enum as unknown[]).some((one) => canonical(one) === canonical(value)))
    return false;
  if (typeof value === "string") return checkText(value, schema);
  if (typeof value === "number") return checkNumber(value, schema);
  if (Array.isArray(value)) return checkList(value, schema);
  return !isObject(value) || checkNames(value, schema);
};

const accepting = (results: readonly Evaluated[], suffices: (count: number) => boolean): readonly Evaluated[] => {
  const passed = results.filter(({ valid }) => valid);
  return suffices(passed.length) ? passed : [refusal];
};

/** The schemas that judge the value itself, and which of them must accept it. */
const judgeInPlace = (asked: Asked, value: unknown, evaluate: Evaluate): readonly Evaluated[] => {
  const { keywords, source } = asked;
  const all = (keyword: string) => listOf(asked, keyword).map((inner) => evaluate(inner, value));
  const { $ref, if: condition, then: success = true, else: failure = true, not } = keywords as Record<string, Schema>;
  const attempt = condition === undefined ? undefined : evaluate(condition, value);
  return [
    ...(typeof $ref === "string" ? [evaluate(source.follow($ref), value)] : []),
    ...all("allOf"),
    ...(keywords.anyOf === undefined ? [] : accepting(all("anyOf"), (count) => count > 0)),
    ...(keywords.oneOf === undefined ? [] : accepting(all("oneOf"), (count) => count === 1)),
    ...(not !== undefined && evaluate(not, value).valid ? [refusal] : []),
    ...(attempt === undefined ? [] : attempt.valid ? [attempt, evaluate(success, value)] : [evaluate(failure, value)]),
    ...Object.entries(mapOf(asked, "dependentSchemas"))
      .filter(([name]) => isObject(value) && Object.hasOwn(value, name))
      .map(([, inner]) => evaluate(inner, value)),
  ];
};

/** The schemas that judge a property or an item. The key of an item is its index as a text. */
const partsFor = (asked: Asked, value: object, key: string): readonly Schema[] => {
  const { items, additionalProperties } = asked.keywords as Record<string, Schema | undefined>;
  const given = (schema: Schema | undefined): Schema[] => (schema === undefined ? [] : [schema]);
  if (Array.isArray(value)) return given(listOf(asked, "prefixItems")[Number(key)] ?? items);
  const properties = mapOf(asked, "properties");
  const found = [
    ...(Object.hasOwn(properties, key) ? given(properties[key]) : []),
    ...Object.entries(mapOf(asked, "patternProperties")).flatMap(([pattern, inner]) =>
      matchesPattern(key, pattern) ? [inner] : [],
    ),
  ];
  return found.length > 0 ? found : given(additionalProperties);
};

/**
 * Whether a schema accepts a value, by the letter of the specification (JSON Schema core, 7.7 and 10 to 11), with formats
 * as assertions: it interprets, and keeps account of what each subschema has looked at. It makes no code at run time, and
 * shares nothing with the validators but the meaning of formats and multiples.
 *
 * Throws an `IncomparableError` if a reference leads back to itself without a step into the value.
 */
export const evaluateSchema = (root: Schema, source: Source, whole: unknown): boolean => {
  // The schemas that are asked about the value that is being looked at, and have not answered yet.
  let waiting = new Set<Schema>();

  const accepts = (schema: Schema, part: unknown): boolean => {
    const outer = waiting;
    waiting = new Set();
    const { valid } = evaluate(schema, part);
    waiting = outer;
    return valid;
  };

  const judge = (asked: Asked, value: unknown): Evaluated => {
    const { keywords } = asked;
    const { contains, minContains = 1, maxContains, propertyNames } = keywords as Record<string, Schema>;
    const inPlace = judgeInPlace(asked, value, evaluate);
    let valid = satisfies(keywords, value) && inPlace.every((inner) => inner.valid);
    if (typeof value !== "object" || value === null) return valid ? { valid, keys: refusal.keys } : refusal;
    const seen = new Set(inPlace.flatMap(({ keys }) => [...keys]));
    for (const [key, part] of Object.entries(value)) {
      const schemas = partsFor(asked, value, key);
      if (schemas.length > 0) seen.add(key);
      valid &&= schemas.every((schema) => accepts(schema, part));
      if (propertyNames !== undefined && !Array.isArray(value)) valid &&= accepts(propertyNames, key);
    }
    if (contains !== undefined && Array.isArray(value)) {
      const contained = Object.keys(value).filter((index) => accepts(contains, value[Number(index)]));
      if (source.dialect !== "draft-07") for (const index of contained) seen.add(index);
      valid &&= within(minContains, maxContains, contained.length);
    }
    const rest = keywords[Array.isArray(value) ? "unevaluatedItems" : "unevaluatedProperties"] as Schema | undefined;
    if (rest !== undefined)
      for (const [key, part] of Object.entries(value)) {
        if (!seen.has(key)) valid &&= accepts(rest, part);
        seen.add(key);
      }
    return valid ? { valid, keys: seen } : refusal;
  };

  const evaluate: Evaluate = (schema, value) => {
    if (!isSchemaObject(schema)) return { valid: schema, keys: refusal.keys };
    if (waiting.has(schema)) throw new IncomparableError("a $ref leads back to itself without a step into the value.");
    waiting.add(schema);
    const evaluated = judge(askedBy(schema, source), value);
    waiting.delete(schema);
    return evaluated;
  };

  return accepts(root, whole);
};
